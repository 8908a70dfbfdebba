import type { Party } from '../../domain/identity.ts'
import type { MessageRecord, Skipped } from '../../domain/record.ts'
import { readSpeakerName } from '../../domain/speaker-name.ts'
import { UTC, ianaZone } from '../calendar/zone.ts'
import { parsePhone } from '../contacts/phone.ts'
import { linesOf } from '../meetings/cues.ts'
import { type DayOrder, dayOrder, wallTime } from './whatsapp-days.ts'
import { type MessageStart, messageStart, withoutMarks } from './whatsapp-lines.ts'
import { isDeleted, isSystemText, splitMedia, withoutEdited } from './whatsapp-words.ts'

export type ChatFile = {
  /** Its name or path; WhatsApp names it after the other person, or the group. */
  readonly name: string
  readonly text: string
  /** IANA: the phone's times are taken for this zone's. */
  readonly zone: string
  /** What the owner said of the order of day and month; null to find out. */
  readonly order: Exclude<DayOrder, 'year-first'> | null
}

export type ChatReading = {
  readonly records: readonly MessageRecord[]
  readonly skipped: readonly Skipped[]
  /** Whose phone wrote the export, where it shows; null when it does not. */
  readonly owner: Party | null
}

/**
 * Reads a WhatsApp export, Android's or an iPhone's. Notices of WhatsApp's own are no messages; what was sent without
 * words (a picture) is one with an attachment. When the order of day and month cannot be told from the whole file, nothing
 * is read and the owner is asked. Linear in the text.
 */
export function readWhatsApp(file: ChatFile): ChatReading {
  const entries = entriesOf(file.text)
  const where = file.name.slice(Math.max(file.name.lastIndexOf('/'), file.name.lastIndexOf('\\')) + 1)
  const order =
    (entries.some(({ start }) => start.yearFirst) ? null : file.order) ??
    dayOrder(entries.map(({ start }) => start))
  if (order === null) return { records: [], skipped: [{ where, why: AMBIGUOUS }], owner: null }
  const chat = chatOf(entries, file.name)
  const skipped: Skipped[] = []
  const records: MessageRecord[] = []
  const zone = ianaZone(file.zone) ?? UTC
  let minute: number | null = null
  let inMinute = 0
  for (const entry of entries) {
    const said = saidIn(entry, chat)
    if (said === null) continue
    const wall = wallTime(entry.start, order)
    // Without seconds, messages of one minute keep their order, and two that say the same stay two.
    inMinute = wall === minute ? inMinute + 1 : 0
    minute = wall
    const shift = entry.start.second === null ? Math.min(59, inMinute) * 1000 : 0
    const at = wall === null ? null : zone.toInstant(wall) + shift
    if (at === null)
      skipped.push({ where: `line ${entry.line}`, why: 'has no readable day; it was kept without one' })
    const offset = wall === null || at === null ? null : Math.round((wall + shift - at) / 60_000)
    records.push(messageOf(said, { at, offset, chat }))
  }
  return { records, skipped, owner: chat.owner }
}

const AMBIGUOUS =
  'whether 3/4 is the third of April or the fourth of March cannot be told from it; import it again with --day-first or --month-first'

/** More than anyone writes in one message; the rest of it is left. */
const LONGEST = 1_000_000

type Entry = {
  readonly start: MessageStart
  readonly line: number
  readonly sender: string | null
  readonly text: string
}

function entriesOf(text: string): Entry[] {
  const entries: (Omit<Entry, 'text' | 'sender'> & { lines: string[]; length: number })[] = []
  let number = 0
  for (const line of linesOf(text)) {
    number += 1
    const start = messageStart(line)
    const last = entries.at(-1)
    if (start !== null) entries.push({ start, line: number, lines: [start.rest], length: start.rest.length })
    else if (last !== undefined && last.length < LONGEST) {
      last.lines.push(line.slice(0, LONGEST))
      last.length += line.length
    }
  }
  // The same few labels come again and again.
  const labels = new Map<string, string | null>()
  return entries.map(({ start, line, lines }) => ({
    start,
    line,
    ...splitSender(lines.join('\n').slice(0, LONGEST), labels),
  }))
}

/** `Name: text`; a line without a colon, or whose words before it are a notice's, is WhatsApp's own. */
function splitSender(
  text: string,
  labels: Map<string, string | null>,
): { readonly sender: string | null; readonly text: string } {
  const colon = /^[^\n]{1,120}?:(?=\s|[^\s/])/.exec(text)
  const spaced = text.slice(0, 122).indexOf(': ')
  const end = spaced > 0 ? spaced : colon === null ? -1 : colon[0].length - 1
  if (end < 1) return { sender: null, text }
  const label = text.slice(0, end)
  let sender = labels.get(label)
  if (sender === undefined) labels.set(label, (sender = senderIn(label)))
  return sender === null ? { sender, text } : { sender, text: text.slice(end + 1).trim() }
}

function senderIn(label: string): string | null {
  const sender = withoutMarks(label).trim()
  return sender === '' || /["“„«]/.test(sender) || isSystemText(sender) ? null : sender
}

type Chat = {
  readonly title: string
  readonly isGroup: boolean
  readonly conversation: string
  /** By a sender's value, everyone else in the chat. */
  readonly others: ReadonlyMap<string, readonly Party[]>
  readonly parties: ReadonlyMap<string, Party>
  readonly owner: Party | null
}

function chatOf(entries: readonly Entry[], path: string): Chat {
  const title = chatTitle(path)
  const talking = entries.filter((entry) => entry.sender !== null && !isNotice(entry))
  const senders = [...new Set(talking.map(({ sender }) => sender ?? ''))].filter((sender) => sender !== '')
  const isGroup =
    senders.length > 2 ||
    entries.some(
      ({ text, sender }) =>
        sender === null && /\bgroup\b|gruppe|grupo|groupe|gruppo/i.test(text.slice(0, 300)),
    )
  const names = isGroup || senders.length > 1 || title === '' ? senders : [...new Set([...senders, title])]
  const scope = title.toLowerCase() || (entries[0]?.start.day.join('.') ?? '')
  const parties = new Map(names.map((name) => [name, partyOf(name, scope)]))
  const others = names.filter((name) => !isSameName(name, title))
  const [own] = !isGroup && names.length === 2 && others.length === 1 ? others : []
  const distinct = [...new Map([...parties.values()].map((party) => [party.value, party])).values()]
  const values = distinct.map(({ value }) => value)
  return {
    title,
    isGroup,
    conversation: `whatsapp:${(isGroup ? title.toLowerCase() : '') || values.toSorted().join(' ')}`,
    others: new Map(values.map((value) => [value, distinct.filter((party) => party.value !== value)])),
    parties,
    owner: own === undefined ? null : (parties.get(own) ?? null),
  }
}

/** `WhatsApp Chat with Ana Lima.txt`, `WhatsApp Chat - Ana Lima.zip!/_chat.txt`: the person's or the group's name. */
function chatTitle(path: string): string {
  const found =
    /whatsapp[ -]?chat (?:with|mit|-|–) (.{1,120}?)(?:\.txt|\.zip|[/\\]|$)|(?:chat de whatsapp con|discussion whatsapp avec|chat whatsapp con|conversa do whatsapp com) (.{1,120}?)(?:\.txt|\.zip|[/\\]|$)/i.exec(
      withoutMarks(path).slice(-400),
    )
  return (found?.[1] ?? found?.[2] ?? '').replace(/ ?\(\d{1,3}\)$/, '').trim()
}

function isSameName(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase()
}

/**
 * Whom a sender's label points to: a number is a phone; a name is one of the owner's own address book, the same in every
 * chat; behind `~` stands the name that a stranger chose, which means something in this chat alone.
 */
function partyOf(label: string, scope: string): Party {
  const isStranger = label.startsWith('~')
  const name = label.replace(/^~\s*/, '').trim()
  const phone = parsePhone(name)
  if (phone !== null) return { kind: 'phone', name: '', value: phone }
  const read = readSpeakerName(name)
  const key = read.kind === 'human' ? read.bare : name.toLowerCase()
  return {
    kind: 'handle',
    name,
    value: isStranger ? `whatsapp:~${key} @ ${scope}` : `whatsapp:${key}`,
  }
}

type Said = { readonly from: Party; readonly text: string; readonly media: string | null }

/** What someone said; null for a notice and for what was taken back. */
function saidIn(entry: Entry, { parties }: Chat): Said | null {
  if (entry.sender === null || isNotice(entry)) return null
  const plain = withoutEdited(withoutMarks(entry.text).trim())
  const from = parties.get(entry.sender)
  if (from === undefined || isDeleted(plain)) return null
  const { text, media } = splitMedia(plain)
  return text === '' && media === null ? null : { from, text, media }
}

/** iPhones write notices with a sender (the group, or the other person), and a mark before the words. */
function isNotice({ sender, text }: Entry): boolean {
  return sender !== null && /^[\u200E\u200F]/.test(text) && isSystemText(withoutMarks(text))
}

function messageOf(
  { from, text, media }: Said,
  { at, offset, chat }: { readonly at: number | null; readonly offset: number | null; readonly chat: Chat },
): MessageRecord {
  return {
    kind: 'message',
    channel: 'chat',
    messageId: null,
    inReplyTo: null,
    references: [],
    conversation: chat.conversation,
    at,
    offsetMinutes: offset,
    from,
    to: chat.others.get(from.value) ?? [],
    cc: [],
    bcc: [],
    subject: chat.isGroup ? chat.title : '',
    text,
    traffic: 'personal',
    trafficWhy: null,
    list: null,
    labels: [],
    deliveredTo: [],
    attachments: media === null ? [] : [{ name: media, type: '', bytes: 0 }],
  }
}
