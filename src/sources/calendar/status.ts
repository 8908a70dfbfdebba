import type { EventRecord } from '../../domain/record.ts'
import type { Properties } from './properties.ts'

/**
 * Whether a meeting stands: METHOD:CANCEL and STATUS (RFC 5545 §3.8.1.11) first; Outlook, which leaves STATUS
 * out, says "tentative" by its busy status, and "cancelled" by showing as free what it has renamed "Canceled: …".
 */
export function readStatus(event: Properties, method: string): EventRecord['status'] {
  const status = event.text('STATUS').toUpperCase()
  if (method === 'CANCEL' || status === 'CANCELLED' || status === 'CANCELED') return 'cancelled'
  if (method === 'COUNTER' || status === 'TENTATIVE' || status === 'NEEDS ACTION') return 'tentative'
  const busy = event.text('X-MICROSOFT-CDO-BUSYSTATUS').toUpperCase()
  if (busy === 'FREE' && RENAMED.test(event.text('SUMMARY'))) return 'cancelled'
  return status === '' && busy === 'TENTATIVE' ? 'tentative' : 'confirmed'
}

/** TRANSP (RFC 5545 §3.8.2.7), vCalendar's number of it included; what Outlook shows the time as comes first. */
export function readShownAs(event: Properties): EventRecord['shownAs'] {
  const busy = event.text('X-MICROSOFT-CDO-BUSYSTATUS').toUpperCase()
  if (busy === 'FREE') return 'free'
  if (busy !== '') return 'busy'
  const transparent = event.text('TRANSP').toUpperCase()
  if (transparent === '') return null
  return transparent.startsWith('TRANSPARENT') || /^[1-9]/.test(transparent) ? 'free' : 'busy'
}

/** What Outlook puts before the title of a cancelled meeting, in some of its languages. */
const RENAMED =
  /^(?:Cancell?ed|Abgesagt|Annulé|Cancelad[oa]|Annullat[oa]|Geannuleerd|Aflyst|Avlyst|Inställt)\s?:/i
