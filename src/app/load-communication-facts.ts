import { DAY } from '../domain/milliseconds.ts'
import { dayOf, isoOf } from '../domain/tie/day.ts'
import { type History, channelOf, countUntil, isFromOwner, isOneToOne } from '../domain/tie/history.ts'
import type {
  HeardMeeting,
  MeetingToCome,
  TieTalk,
  WrittenMessage,
} from '../practices/communication/facts.ts'
import { MOST_OTHERS } from '../practices/communication/preparing.ts'
import type { CommunicationFacts } from '../practices/communication/suggest.ts'
import { SPACE_DAYS, TALK_DAYS, TOLD_WITHIN_DAYS } from '../practices/communication/asking.ts'
import type { BookAt } from './book-at.ts'
import { heardMeeting } from './heard-meetings.ts'
import type { ToComeRow, WordsRow } from './ports.ts'
import type { WorkedTie } from './ties-at.ts'

/** Meetings of today and tomorrow with what there is to look at before, and who has been told much of late. */
export async function loadCommunicationFacts(book: BookAt): Promise<CommunicationFacts> {
  const [toCome, talks] = await Promise.all([loadToCome(book), loadTalks(book)])
  return { toCome, talks }
}

/** Promises older than these were kept, or forgotten by both. */
const PROMISE_DAYS = 60
const LAST_HEARD_DAYS = 180

async function loadToCome(book: BookAt): Promise<MeetingToCome[]> {
  const { communication, ties } = book
  const midnight = dayOf(ties.now, ties.offsetMinutes) * DAY - ties.offsetMinutes * 60_000
  const all = await communication.toCome(ties.now, midnight + 2 * DAY, ties.now)
  const rows = all.filter(({ others }) => others <= MOST_OTHERS)
  const worked = new Map(
    (await ties.of(rows.map(({ person }) => person))).map((one) => [one.tie.person, one]),
  )
  const known = new Map<number, HeardMeeting>()
  const found: MeetingToCome[] = []
  for (const row of rows) {
    const tie = worked.get(row.person)
    if (tie !== undefined)
      found.push(await meetingToCome(book, { row, tie, last: await lastHeard(book, row.person, known) }))
  }
  return found
}

/** @param known meetings that were measured already: those who meet often meet the same people */
async function lastHeard(
  { communication, ties: { now, offsetMinutes } }: BookAt,
  person: number,
  known: Map<number, HeardMeeting>,
): Promise<HeardMeeting | null> {
  const [row] = await communication.heard({ person, since: now - LAST_HEARD_DAYS * DAY, now, latest: 1 })
  if (row === undefined) return null
  const last = known.get(row.interaction) ?? heardMeeting(row, offsetMinutes)
  known.set(row.interaction, last)
  return last
}

async function meetingToCome(
  { promises, ties: { offsetMinutes } }: BookAt,
  asked: { readonly row: ToComeRow; readonly tie: WorkedTie; readonly last: HeardMeeting | null },
): Promise<MeetingToCome> {
  const { row, last } = asked
  const { tie, strength, waiting } = asked.tie
  const promised = await promises.between(row.person, PROMISE_DAYS)
  return {
    interaction: row.interaction,
    day: isoOf(dayOf(row.at, offsetMinutes)),
    time: new Date(row.at + offsetMinutes * 60_000).toISOString().slice(11, 16),
    title: row.title,
    person: { id: tie.publicId, name: tie.name },
    strength: strength.value,
    others: row.others,
    waiting,
    promises: promised
      .filter(({ state, proof }) => (state === 'open' || state === 'late') && proof === null)
      .map(({ interaction, quote, by, day }) => ({ interaction, quote, byOwner: by === 'owner', day }))
      .toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : b.interaction - a.interaction)),
    last,
  }
}

async function loadTalks({ communication, ties }: BookAt): Promise<TieTalk[]> {
  const told = await communication.told({
    since: ties.now - TOLD_WITHIN_DAYS * DAY,
    notSince: ties.now - SPACE_DAYS * DAY,
    now: ties.now,
  })
  const since = ties.now - TALK_DAYS * DAY
  const candidates = (await ties.of(told))
    .filter(({ standing, waiting }) => standing.maySuggest && waiting === null)
    .map((one) => ({ one, messages: messagesSince(one.history, since, ties.now) }))
    .filter(({ messages }) => mayBeTold(messages) && hasSettled(messages, ties))
  const words = await communication.words(
    candidates.flatMap(({ messages }) => messages.map(({ interaction }) => interaction)),
  )
  return candidates.map(({ one, messages }) => ({
    person: { id: one.tie.publicId, name: one.tie.name },
    strength: one.strength.value,
    maySuggest: one.standing.maySuggest,
    waiting: one.waiting,
    messages: messages.map((message) => written(message, words.get(message.interaction), ties.offsetMinutes)),
  }))
}

/** Whether the owner may have told much, by who wrote alone: that is known without looking anything up. */
function mayBeTold(messages: readonly Message[]): boolean {
  const own = messages.filter(({ byOwner }) => byOwner).length
  const isRun = messages.length > 3 && messages.slice(-3).every(({ byOwner }) => byOwner)
  return isRun || (messages.length >= 10 && own >= messages.length * 0.4)
}

/** Whether the last of them has had its time to be answered. */
function hasSettled(messages: readonly Message[], { now, offsetMinutes }: BookAt['ties']): boolean {
  const last = messages.at(-1)
  return last !== undefined && dayOf(now, offsetMinutes) - dayOf(last.at, offsetMinutes) >= SPACE_DAYS
}

/** A message between the owner and one person alone. */
export type Message = { readonly interaction: number; readonly at: number; readonly byOwner: boolean }

const WRITTEN: ReadonlySet<string> = new Set(['mail', 'chat', 'linkedin'])

/** What the two wrote to each other alone from `since` to `now`, by time. */
export function messagesSince(history: History, since: number, now: number): Message[] {
  const found: Message[] = []
  for (let i = countUntil(history, now) - 1; i >= 0 && (history.at[i] ?? 0) >= since; i -= 1) {
    const flags = history.flags[i] ?? 0
    if (isOneToOne(flags) && WRITTEN.has(channelOf(flags)))
      found.push({
        interaction: history.interaction[i] ?? 0,
        at: history.at[i] ?? 0,
        byOwner: isFromOwner(flags),
      })
  }
  return found.toReversed()
}

/** A message with its words, as practices see it. */
export function written(
  { interaction, at, byOwner }: Message,
  row: WordsRow | undefined,
  offsetMinutes: number,
): WrittenMessage {
  return {
    interaction,
    day: isoOf(dayOf(at, offsetMinutes)),
    byOwner,
    words: row?.words ?? null,
    questions: row?.questions ?? 0,
  }
}
