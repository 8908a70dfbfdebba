import { parseEmail } from '../../domain/identity.ts'
import type { Party } from '../../domain/identity.ts'
import type { AttendeeAnswer, EventRecord } from '../../domain/record.ts'
import type { Properties, Property } from './properties.ts'

/**
 * Who takes part, each address once, in file order: the first line that carries an answer wins. People named
 * without a mail address (`invalid:nomail`, X.500 and principal paths) keep their name and an empty value.
 */
export function readAttendees(event: Properties): EventRecord['attendees'] {
  const byKey = new Map<string, EventRecord['attendees'][number]>()
  for (const line of event.all('ATTENDEE').slice(0, MAX_ATTENDEES)) {
    const party = readParty(line)
    if (party === null) continue
    const attendee = { party, answer: readAnswer(line), human: isHuman(line, party) }
    const key = party.value === '' ? `name ${party.name}` : party.value
    const before = byKey.get(key)
    if (before === undefined || (before.answer === 'unanswered' && attendee.answer !== 'unanswered'))
      byKey.set(key, { ...attendee, party: before !== undefined && party.name === '' ? before.party : party })
  }
  return [...byKey.values()]
}

export const MAX_ATTENDEES = 5000

/** Who called the meeting; null when nobody is named, or when a machine or a shared calendar is. */
export function readOrganizer(event: Properties): Party | null {
  const line = event.all('ORGANIZER')[0] ?? event.all('X-ORGANIZER')[0]
  const party = line === undefined ? null : readParty(line)
  return line === undefined || party === null || !isHuman(line, party) ? null : party
}

function readParty(line: Property): Party | null {
  const written = line.values[0] ?? ''
  const params = ['EMAIL', 'X-CALENDARSERVER-EMAIL', 'X-EMAIL', 'CN'].map(
    (name) => line.params.get(name) ?? '',
  )
  const value = [written, ...params].map(readAddress).find((address) => address !== null) ?? ''
  const angle = written.indexOf('<')
  // vCalendar 1.0 writes a name before the address, as mail does.
  const name = tidyName(line.params.get('CN') ?? (angle > 0 ? written.slice(0, angle) : ''), value)
  return value === '' && name === '' ? null : { name, kind: 'email', value }
}

/** The mail address in a calendar address: `mailto:` in any case and number, percent-encoding, `?subject=`, `<…>`. */
function readAddress(text: string): string | null {
  let rest = text
    .slice(0, 1000)
    .trim()
    .replace(/^["']+|["']+$/g, '')
  const angle = rest.indexOf('<')
  if (angle >= 0 && rest.endsWith('>')) rest = rest.slice(angle + 1, -1)
  const isMail = /^(?:mailto:\s*)+/i.exec(rest)
  if (isMail !== null) rest = unescapePercent(rest.slice(isMail[0].length)).split('?')[0] ?? ''
  if (/^[a-z][a-z0-9+.-]*:/i.test(rest) || rest.startsWith('/') || /^imceaex-/i.test(rest)) return null
  const address = parseEmail(rest)
  // `"Jane Doe"@x`: nothing that a person could be written to at.
  return address === null || /[\s"(),;:<>[\]\\]/.test(address) ? null : address
}

function unescapePercent(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** A name without its quotes; '' when it only repeats an address, or says that there is none ("null null"). */
function tidyName(text: string, address: string): string {
  let name = text.slice(0, 300).replace(/\s+/g, ' ').trim()
  while (name.length > 1 && /^(['"]).*\1$/.test(name)) name = name.slice(1, -1).trim()
  name = name.replace(/^mailto:/i, '').replace(/^["']+$/, '')
  if (name.toLowerCase() === address || parseEmail(name) !== null) return ''
  return /^(?:null|undefined|none|unknown|n\/a)(?:\s(?:null|undefined))?$/i.test(name) ? '' : name
}

/** PARTSTAT (RFC 5545 §3.2.12), or vCalendar's STATUS. Who has sent someone else is not coming. */
function readAnswer(line: Property): AttendeeAnswer {
  const written = (line.params.get('PARTSTAT') ?? line.params.get('STATUS') ?? '').trim().toUpperCase()
  if (written === 'ACCEPTED' || written === 'CONFIRMED' || written === 'COMPLETED') return 'accepted'
  if (written === 'DECLINED' || written === 'DELEGATED') return 'declined'
  return written === 'TENTATIVE' ? 'tentative' : 'unanswered'
}

/** Rooms, devices, groups, calendars, and senders that nobody reads. */
function isHuman(line: Property, party: Party): boolean {
  const type = (line.params.get('CUTYPE') ?? '').trim().toUpperCase()
  if (type === 'ROOM' || type === 'RESOURCE' || type === 'GROUP') return false
  return !isMachineAddress(party.value)
}

export function isMachineAddress(address: string): boolean {
  if (/@(?:[a-z0-9-]+\.)*calendar\.google\.com$/.test(address)) return true
  return /^(?:calendar-notification|no-?reply|do-?not-?reply|notifications?)(?:[+.-][^@]*)?@/.test(address)
}
