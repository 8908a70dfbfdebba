import { dayIn } from '../domain/day-in-zone.ts'
import { DAY } from '../domain/milliseconds.ts'
import { dayOf, isoOf } from '../domain/tie/day.ts'
import type { Evidence } from '../domain/evidence.ts'
import { rankByShowing, worthOf } from '../practices/opinions/expertise.ts'
import { LEAST_KNOWLEDGE, LOAD_DAYS, worthAsking } from '../practices/opinions/whom-to-ask.ts'
import type { OpenBook } from './ports.ts'
import { publicCardId, publicInteractionId } from './public-id.ts'
import { type TieToAsk, UNTIED, reachOf } from './reach.ts'
import { type ReadShowing, isText, readShowings } from './read-showings.ts'
import type { PersonName } from './results.ts'
import { topicShowings } from './topic-showings.ts'

/** Whom to ask about a topic: one, and two in reserve. */
export type AskResult = {
  /** The ISO day that it is told on. */
  readonly day: string
  readonly topic: string
  readonly people: readonly PersonToAsk[]
  /** Words of the topic that nobody in the book wrote. */
  readonly missing: readonly string[]
  /** Whether more texts have the words than were looked at: then the latest were. */
  readonly capped: boolean
}

export type PersonToAsk = {
  readonly person: PersonName
  /** By which they are in order, in [0, 1]: what they showed beside the others, how near they are, how much they were asked of late. */
  readonly score: number
  /** The most telling first. */
  readonly evidence: readonly Evidence[]
  /** The title that says it is their work; null when none does. */
  readonly position: string | null
  /** Whether the owner said that they are good at it. */
  readonly endorsed: boolean
  /** How many messages of theirs are about it, how many of these answer others, and in how many meetings they spoke of it. */
  readonly messages: number
  readonly answers: number
  readonly meetings: number
  /** ISO days of the first and the last of these; null when there are none. */
  readonly first: string | null
  readonly last: string | null
  /** How many messages of the owner asked them something in the last 60 days. */
  readonly askedLately: number
  /** The ISO day of the last contact; null when there was none. */
  readonly lastContact: string | null
  /** A mail address of theirs; null when none is known. */
  readonly address: string | null
}

export type AskWish = {
  readonly topic: string
  /** ms since 1970 */
  readonly now: number
  /** The owner's time zone, IANA. */
  readonly zone: string
}

/** The rooms of the book that it takes to say whom to ask. */
export type AskRooms = Pick<OpenBook, 'opinions' | 'planning'>

/** One to ask, two in reserve: never a round. */
const NAMED = 3

const QUOTES = 3

/** A quotation that shows less than this part of what the best one shows is left out. */
const LEAST_BESIDE = 0.4

/** So many of the first are looked at closely: the index does not know what was passed on, only asked, or code. */
const LOOKED_AT = 16

/** Whom to ask about a topic as of `now`: the one who showed most of it and can be reached, two in reserve, and why. */
export async function askWho(rooms: AskRooms, { topic: named, now, zone }: AskWish): Promise<AskResult> {
  const { topic, showings, missing, capped } = topicShowings(rooms.opinions, named, now)
  const all = byPerson(showings)
  const first = rankByShowing(showings).slice(0, LOOKED_AT)
  const read = await readShowings(rooms, topic, new Map(first.map(({ who }) => [who, all.get(who) ?? []])))
  const ranked = rankByShowing(read)
  const most = ranked[0]?.knowledge ?? 0
  const known = ranked.filter(({ knowledge }) => knowledge >= LEAST_KNOWLEDGE * most)
  const ties = await reachOf(rooms, { people: known.map(({ who }) => who), now, zone })
  const own = byPerson(read)
  const people = known.flatMap(({ who, knowledge }): PersonToAsk[] => {
    const person = rooms.opinions.personOf(who)
    if (person === null) return []
    const shown = whatShows(own.get(who) ?? [], ties.get(who) ?? UNTIED)
    if (shown.evidence.length === 0) return []
    const askedLately = rooms.opinions.timesAsked(who, { since: now - LOAD_DAYS * DAY, now })
    const tie = ties.get(who) ?? UNTIED
    const score = worthAsking({ knowledge: knowledge / most, reach: tie.reach, askedLately })
    return [{ person, score, askedLately, ...shown }]
  })
  const about = people.filter(
    (one) => one.messages + one.meetings > 0 || one.endorsed || one.position !== null,
  )
  const inOrder = (about.length > 0 ? about : people).toSorted(
    (a, b) => b.score - a.score || (a.person.id < b.person.id ? -1 : 1),
  )
  return {
    day: dayIn(zone, now),
    topic: named,
    people: withoutNamesakes(inOrder).slice(0, NAMED),
    missing,
    capped,
  }
}

function byPerson<T extends { readonly makers: readonly number[] }>(
  showings: readonly T[],
): Map<number, T[]> {
  return Map.groupBy(showings, ({ makers: [person = 0] }) => person)
}

function whatShows(showings: readonly ReadShowing[], { lastContact, address, offsetMinutes }: TieToAsk) {
  const showed = showings.toSorted((a, b) => b.shows - a.shows || worthOf(b) - worthOf(a))
  return {
    evidence: evidenceOf(showed),
    position: showed.find(({ kind }) => kind === 'position')?.said ?? null,
    endorsed: showed.some(({ kind }) => kind === 'endorsement'),
    ...countsOf(showed, offsetMinutes),
    lastContact,
    address,
  }
}

/** Two of one name are most often one that nobody has merged yet, and no reserve for each other. */
function withoutNamesakes(people: readonly PersonToAsk[]): PersonToAsk[] {
  const names = new Set<string>()
  return people.filter(({ person: { name } }) => {
    const folded = name.trim().toLowerCase()
    return !names.has(folded) && names.add(folded)
  })
}

/** The telling sentences of the weightiest showings, each once. */
function evidenceOf(showed: readonly ReadShowing[]): Evidence[] {
  const quotes = new Set<string>()
  const evidence: Evidence[] = []
  const most = showed[0]?.shows ?? 0
  for (const { interaction, card, kind, at, quote, shows } of showed) {
    if (quote === '' || quotes.has(quote) || shows < LEAST_BESIDE * most) continue
    quotes.add(quote)
    evidence.push({
      kind: kind === 'turn' ? 'meeting' : interaction === null ? 'card' : 'message',
      id: interaction === null ? (card === null ? '' : publicCardId(card)) : publicInteractionId(interaction),
      at: at === null ? '' : new Date(at).toISOString(),
      quote,
      by: 'person',
    })
    if (evidence.length === QUOTES) break
  }
  return evidence
}

function countsOf(showed: readonly ReadShowing[], offsetMinutes: number) {
  const about = showed.filter((one) => one.isAbout && (isText(one) || one.kind === 'turn'))
  const texts = about.filter(({ kind }) => kind !== 'turn')
  const times = about.map(({ at }) => at ?? 0)
  const day = (time: number) => isoOf(dayOf(time, offsetMinutes))
  return {
    messages: texts.length,
    answers: texts.filter(({ kind }) => kind === 'answer').length,
    meetings: about.length - texts.length,
    first: times.length === 0 ? null : day(Math.min(...times)),
    last: times.length === 0 ? null : day(Math.max(...times)),
  }
}
