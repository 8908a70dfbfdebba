import { parseLinkedInProfile } from '../../domain/identity.ts'
import type { Party } from '../../domain/identity.ts'
import type { MessageRecord, Skipped } from '../../domain/record.ts'
import { decodeReferences } from '../character-references.ts'
import { MESSAGE_COLUMNS } from '../contacts/linkedin-columns.ts'
import { linkedInDayOrder, parseLinkedInMoment } from '../contacts/linkedin-moment.ts'
import type { LinkedInOwner, LinkedInReading } from '../contacts/linkedin-reading.ts'
import { readLinkedInTable } from '../contacts/linkedin-table.ts'
import type { LinkedInRow } from '../contacts/linkedin-table.ts'
import type { ContactsFile } from '../contacts/vcard.ts'

/**
 * Reads LinkedIn's messages.csv. Drafts and spam are left out and reported; a message without a readable date is
 * kept and reported. Group threads keep all recipients. The owner is whoever is in nearly every thread.
 */
export function readLinkedInMessages({ path, bytes }: ContactsFile): LinkedInReading {
  const table = readLinkedInTable(path, bytes, MESSAGE_COLUMNS)
  const skipped: Skipped[] = [...table.skipped]
  const order = linkedInDayOrder(table.rows.map((row) => row.cell('date')))
  const names = namesByProfile(table.rows)
  const records: MessageRecord[] = []
  for (const row of table.rows) {
    const why = reasonToLeaveOut(row)
    if (why === null)
      records.push(readMessage(row, { names, at: parseLinkedInMoment(row.cell('date'), order) }))
    else skipped.push({ where: row.where, why })
    if (why === null && records.at(-1)?.at === null)
      skipped.push({ where: row.where, why: 'has no readable date; it was kept without one' })
  }
  return { records, skipped, owner: ownerOf(records) }
}

/** A thread's text is cut at this length, as every text is. */
const CHARS_A_TEXT = 1_000_000
/** In how much of the threads "nearly every" is. */
const SHARE_OF_THREADS = 0.8

function reasonToLeaveOut(row: LinkedInRow): string | null {
  if (/^(?:yes|true)$/i.test(row.cell('is message draft') || row.cell('is conversation draft')))
    return 'is a draft, never sent'
  if (/^spam$/i.test(row.cell('folder'))) return 'is in the spam folder'
  if (row.cell('from') === '' && row.cell('sender profile url') === '') return 'has no sender'
  return null
}

function readMessage(
  row: LinkedInRow,
  { names, at }: { names: ReadonlyMap<string, string>; at: number | null },
): MessageRecord {
  const sender = row.cell('sender profile url')
  const isCompany = /linkedin\.com\/(?:company|school|showcase)\//i.test(sender)
  const conversation = row.cell('conversation id')
  return {
    kind: 'message',
    channel: 'linkedin',
    messageId: null,
    inReplyTo: null,
    references: [],
    conversation: conversation === '' ? null : `linkedin:${conversation}`,
    at,
    offsetMinutes: null,
    from: { name: row.cell('from'), kind: 'profile', value: parseLinkedInProfile(sender) ?? '' },
    to: recipientsOf(row, names),
    cc: [],
    bcc: [],
    subject: plainText(row.cell('subject')).replace(/\s+/g, ' '),
    text: plainText(row.cell('content')),
    traffic: isCompany ? 'bulk' : 'personal',
    trafficWhy: isCompany ? 'SENDER PROFILE URL: a company page' : null,
    list: null,
    labels: [row.cell('folder')].filter((label) => label !== ''),
    deliveredTo: [],
    attachments: attachmentsOf(row.cell('attachments')),
  }
}

/** Several names and addresses share a cell; a name may hold a comma itself, so equal counts alone pair them. */
function recipientsOf(row: LinkedInRow, names: ReadonlyMap<string, string>): Party[] {
  const written = row.cell('to')
  const profiles = profilesIn(row.cell('recipient profile urls'))
  if (profiles.length === 0) return written === '' ? [] : [{ name: written, kind: 'profile', value: '' }]
  const list = profiles.length === 1 ? [written] : written.split(/\s*[,;]\s*/)
  return profiles.map((value, at) => {
    const name = names.get(value) ?? (list.length === profiles.length ? list[at] : undefined) ?? ''
    return { name, kind: 'profile', value }
  })
}

function profilesIn(text: string): string[] {
  const urls = text.slice(0, CHARS_A_TEXT).split(/[\s,;]+/)
  return [...new Set(urls.map(parseLinkedInProfile).filter((profile) => profile !== null))]
}

/** Names are sure where one cell holds one of them: senders, and lone recipients. */
function namesByProfile(rows: readonly LinkedInRow[]): Map<string, string> {
  const names = new Map<string, string>()
  for (const row of rows) {
    const recipients = profilesIn(row.cell('recipient profile urls'))
    const [lone] = recipients.length === 1 ? recipients : []
    if (lone !== undefined && row.cell('to') !== '') names.set(lone, row.cell('to'))
  }
  for (const row of rows) {
    const sender = parseLinkedInProfile(row.cell('sender profile url'))
    if (sender !== null && row.cell('from') !== '') names.set(sender, row.cell('from'))
  }
  return names
}

/** @returns null when no one, or more than one, is in nearly every thread */
function ownerOf(messages: readonly MessageRecord[]): LinkedInOwner | null {
  const threads = Map.groupBy(messages, ({ conversation }) => conversation)
  const seen = new Map<string, { party: Party; threads: number }>()
  for (const thread of threads.values()) {
    const parties = thread.flatMap(({ from, to }) => [from, ...to]).filter(({ value }) => value !== '')
    for (const party of new Map(parties.map((of) => [of.value, of])).values())
      seen.set(party.value, { party, threads: (seen.get(party.value)?.threads ?? 0) + 1 })
  }
  const [most, next] = [...seen.values()].toSorted((a, b) => b.threads - a.threads)
  if (most === undefined || most.threads < threads.size * SHARE_OF_THREADS || most.threads === next?.threads)
    return null
  return { name: most.party.name, profile: most.party.value, emails: [], positions: [] }
}

function attachmentsOf(text: string): MessageRecord['attachments'] {
  const addresses = text.slice(0, CHARS_A_TEXT).split(/[\s,;]+/)
  return addresses
    .filter((address) => address !== '')
    .map((address) => ({
      name:
        address
          .replace(/[?#].*$/s, '')
          .split('/')
          .at(-1) ?? '',
      type: '',
      bytes: 0,
    }))
}

/** Newer exports hold HTML paragraphs, older ones plain text with entities. Only tags known there are tags. */
function plainText(content: string): string {
  const text = content
    .slice(0, CHARS_A_TEXT)
    .replace(/\r\n?/g, '\n')
    .replace(/<(?:br|\/p|\/div|\/li)\b[^<>]{0,2000}>/gi, '\n')
    .replace(/<\/?(?:p|div|span|a|b|i|u|em|strong|ul|ol|li|h[1-6]|img)\b[^<>]{0,2000}>/gi, '')
  return decodeReferences(text)
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
