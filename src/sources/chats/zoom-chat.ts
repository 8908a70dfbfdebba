import { hash } from 'node:crypto'
import type { Party } from '../../domain/identity.ts'
import { DAY } from '../../domain/milliseconds.ts'
import type { MessageRecord, Skipped } from '../../domain/record.ts'
import { UTC, ianaZone } from '../calendar/zone.ts'
import { linesOf } from '../meetings/cues.ts'
import { fileTitle } from '../meetings/file-title.ts'
import { speakerParty } from '../meetings/speaker-party.ts'

export type ZoomChatFile = {
  /** Its path: the day and the meeting's title stand there alone. */
  readonly name: string
  readonly text: string
  /** IANA, for times of a clock. */
  readonly zone: string
}

/** Whether a text is a chat that Zoom saved: its first line has a time, a sender and a text, as either form writes them. */
export function looksLikeZoomChat(head: string): boolean {
  for (const line of linesOf(head)) if (line.trim() !== '') return entryStart(line) !== null
  return false
}

/**
 * Reads the chat of a meeting as Zoom saves it: `00:03:01<tab>Name:<tab>text` from the cloud (times from the start of the
 * recording), or `17:03:01 From Name to Everyone:` and the text, from one's own machine (times of its clock). Reactions
 * are no messages; an answer is its own words, without the quote that Zoom puts before them. What was written to everyone
 * goes to nobody by name.
 */
export function readZoomChat(file: ZoomChatFile): {
  readonly records: readonly MessageRecord[]
  readonly skipped: readonly Skipped[]
} {
  const { title, time } = fileTitle(file.name, file.zone)
  const where = file.name.slice(Math.max(file.name.lastIndexOf('/'), file.name.lastIndexOf('\\')) + 1)
  const scope = title || (time === null ? where : String(time.at))
  const entries = entriesOf(file.text)
  const clock = clockOf(entries, file)
  let reactions = 0
  const records: MessageRecord[] = []
  for (const entry of entries) {
    const text = ownWords(entry.lines)
    if (text === null) reactions += 1
    else if (text !== '') {
      const from = speakerParty(entry.sender, scope)
      if (from !== null)
        records.push(messageOf({ entry, text, from, scope, at: clock(entry.seconds), title }))
    }
  }
  const skipped: Skipped[] = []
  if (reactions > 0) skipped.push({ where, why: `${reactions} reactions in it are no messages` })
  if (time === null)
    skipped.push({
      where,
      why: 'it does not say when the meeting was; put the day into its name and import it again',
    })
  return { records, skipped }
}

type Entry = {
  readonly seconds: number
  readonly sender: string
  readonly to: string | null
  readonly lines: string[]
}

const LONGEST = 100_000

function entriesOf(text: string): Entry[] {
  const entries: Entry[] = []
  for (const line of linesOf(text)) {
    const start = entryStart(line)
    if (start !== null) entries.push(start)
    else if ((entries.at(-1)?.lines.length ?? LONGEST) < 1000)
      entries.at(-1)?.lines.push(line.slice(0, LONGEST))
  }
  return entries
}

function entryStart(line: string): Entry | null {
  const cloud = /^\uFEFF?(\d{2}):(\d{2}):(\d{2})\t([^\t]{1,100}):\t(.*)$/.exec(line)
  const local =
    cloud ??
    /^\uFEFF?(\d{2}):(\d{2}):(\d{2})\s{1,3}From\s{1,3}(\S.{0,100}?)\s{1,3}to\s{1,3}(\S.{0,100}?)(?:\(Direct Message\)|\(Privately\))?\s?:(?:\s(.*))?$/i.exec(
      line,
    )
  if (local === null) return null
  const seconds = Number(local[1]) * 3600 + Number(local[2]) * 60 + Number(local[3])
  const sender = (local[4] ?? '').trim()
  if (cloud !== null) return { seconds, sender, to: null, lines: [cloud[5] ?? ''] }
  const to = (local[5] ?? '').trim()
  const isPublic = /^(?:everyone|all|hosts and panelists|all panelists|everyone in .{1,60})$/i.test(to)
  return { seconds, sender, to: isPublic ? null : to, lines: [local[6] ?? ''] }
}

/** What the sender wrote; null for a reaction, or one taken back. */
function ownWords(lines: readonly string[]): string | null {
  const text = lines.join('\n').trim()
  if (/^(?:Reacted to |Removed (?:a|an) .{1,40} reaction )/.test(text)) return null
  const quote = /^Replying to "[^"]{0,500}(?:"|\.\.\.)\s{0,5}/.exec(text)
  return (quote === null ? text : text.slice(quote[0].length)).trim().slice(0, LONGEST)
}

/** From an entry's seconds to its moment: from the recording's start, or a clock's time on the meeting's day. */
function clockOf(
  entries: readonly Entry[],
  { name, zone }: ZoomChatFile,
): (seconds: number) => number | null {
  const { time } = fileTitle(name, zone)
  if (time === null) return () => null
  const first = entries[0]?.seconds ?? 0
  const local = ianaZone(zone) ?? UTC
  // From the fifth hour on it is the time of day: no recording runs that long before anyone writes.
  const isClock = first >= 5 * 3600 && !/GMT\d{8}-\d{6}/.test(name)
  if (!isClock) return (seconds) => time.at + seconds * 1000
  const midnight = Math.floor(local.toWall(time.at) / DAY) * DAY
  return (seconds) =>
    local.toInstant(midnight + (seconds < first - DAY / 2000 ? seconds + 86_400 : seconds) * 1000)
}

type Written = {
  readonly entry: Entry
  readonly text: string
  readonly from: Party
  readonly scope: string
  readonly at: number | null
  readonly title: string
}

function messageOf({ entry, text, from, scope, at, title }: Written): MessageRecord {
  const to = entry.to === null ? null : speakerParty(entry.to, scope)
  return {
    kind: 'message',
    channel: 'chat',
    messageId: null,
    inReplyTo: null,
    references: [],
    conversation: `zoom:${hash('sha256', `${scope}\n${at === null ? '' : Math.floor(at / DAY)}`, 'hex').slice(0, 16)}`,
    at,
    offsetMinutes: null,
    from,
    to: to === null ? [] : [to],
    cc: [],
    bcc: [],
    subject: title,
    text,
    traffic: entry.to === null ? 'list' : 'personal',
    trafficWhy: entry.to === null ? 'written to everyone in a meeting' : null,
    list: null,
    labels: [],
    deliveredTo: [],
    attachments: [],
  }
}
