import { dayOf, isoOf } from '../domain/tie/day.ts'
import { countUntil } from '../domain/tie/history.ts'
import { strengthOf } from '../domain/tie/strength.ts'
import { summarise } from '../domain/tie/summary.ts'
import type { Evidence } from '../domain/evidence.ts'
import { topicInText } from '../language/topic-in-text.ts'
import { allAuthored, zone } from '../language/zones.ts'
import { LEAST_WORDS, fitOf, rankByShowing, worthOf } from '../practices/opinions/expertise.ts'
import { LEAST_KNOWLEDGE, LOAD_DAYS, worthAsking } from '../practices/opinions/whom-to-ask.ts'
import type { OpenBook, Quotable } from './ports.ts'
import { publicCardId, publicInteractionId } from './public-id.ts'
import type { AskResult, PersonToAsk } from './results.ts'
import { type PersonShowing, type Topic, isAbout, topicShowings } from './topic-showings.ts'

export type AskWish = {
  readonly topic: string
  /** ms since 1970 */
  readonly now: number
  /** The owner's time zone, IANA. */
  readonly zone: string
}

/** The rooms of the book that it takes to say whom to ask. */
export type AskRooms = Pick<OpenBook, 'opinions' | 'planning' | 'people'>

const DAY = 86_400_000

/** One to ask, two in reserve: never a round. */
const NAMED = 3

/** Of so many of the first, so many texts each are read: the index does not know what was passed on, or only asked. */
const READ_PEOPLE = 8
const READ_TEXTS = 4

/** Who looks for help with a topic shows less of it than who gives it. */
const SEEKS_HELP = 0.2

const QUOTES = 3

/** Whom to ask about a topic as of `now`: the one who showed most of it and can be reached, two in reserve, and why. */
export async function askWho(rooms: AskRooms, { topic: named, now, zone: at }: AskWish): Promise<AskResult> {
  const { topic, showings, missing, capped } = topicShowings(rooms.opinions, named, now)
  const all = Map.groupBy(showings, ({ makers: [person = 0] }) => person)
  const first = rankByShowing(showings).slice(0, READ_PEOPLE)
  const read = await readShowings(rooms, topic, new Map(first.map(({ who }) => [who, all.get(who) ?? []])))
  const ranked = rankByShowing(read)
  const most = ranked[0]?.knowledge ?? 0
  const own = Map.groupBy(read, ({ makers: [person = 0] }) => person)
  const known = ranked.filter(({ knowledge }) => knowledge >= LEAST_KNOWLEDGE * most)
  const ties = await tiesOf(rooms, { people: known.map(({ who }) => who), now, zone: at })
  const people = known.flatMap(({ who, knowledge }): PersonToAsk[] => {
    const person = rooms.opinions.personOf(who)
    if (person === null) return []
    const tie = ties.get(who) ?? UNTIED
    const askedLately = rooms.opinions.timesAsked(who, { since: now - LOAD_DAYS * DAY, now })
    const showed = (own.get(who) ?? []).toSorted((a, b) => worthOf(b) - worthOf(a))
    return [
      {
        person,
        score: worthAsking({ knowledge: knowledge / most, reach: tie.reach, askedLately }),
        evidence: evidenceOf(showed),
        position: showed.find(({ kind }) => kind === 'position')?.said ?? null,
        ...countsOf(showed, tie.offsetMinutes),
        askedLately,
        lastContact: tie.lastContact,
        address: tie.address,
      },
    ]
  })
  return {
    topic: named,
    people: withoutNamesakes(
      people.toSorted((a, b) => b.score - a.score || (a.person.id < b.person.id ? -1 : 1)),
    ).slice(0, NAMED),
    missing,
    capped,
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

type Read = PersonShowing & { readonly quote: string }

/** The showings with the words behind the weightiest of each person's: what is not their own counts no more. */
async function readShowings(
  { planning, opinions }: AskRooms,
  topic: Topic,
  people: ReadonlyMap<number, readonly PersonShowing[]>,
): Promise<Read[]> {
  const chosen = new Set(
    [...people.values()].flatMap((all) =>
      all.toSorted((a, b) => worthOf(b) - worthOf(a)).slice(0, READ_TEXTS),
    ),
  )
  const texts = await planning.quotables(
    [...chosen].flatMap(({ interaction, said }) =>
      interaction === null || said !== null ? [] : [interaction],
    ),
  )
  return [...people].flatMap(([person, all]) => {
    const senderName = opinions.personOf(person)?.name ?? ''
    const before = all.filter((one) => chosen.has(one))
    const read = before.flatMap((one) =>
      readOne(topic, one, { senderName, text: texts.get(one.interaction ?? 0) }),
    )
    // Where the topic stands in a signature it stands in every letter: what was not read counts by what was.
    const holds = sum(read) / sum(before)
    const rest = all.filter((one) => !chosen.has(one) && holds > 0)
    return [...read, ...rest.map((one) => ({ ...one, fit: one.fit * Math.min(1, holds), quote: '' }))]
  })
}

function sum(showings: readonly PersonShowing[]): number {
  return showings.filter(isText).reduce((all, one) => all + worthOf(one), 0)
}

function isText({ kind }: PersonShowing): boolean {
  return kind === 'authored' || kind === 'answer'
}

function readOne(
  topic: Topic,
  one: PersonShowing,
  source: { readonly senderName: string; readonly text: Quotable | undefined },
): Read[] {
  if (one.kind === 'position') return [{ ...one, quote: one.said ?? '' }]
  if (one.kind === 'endorsement') return [{ ...one, quote: `You said they are good at ${one.said ?? ''}.` }]
  const zones = one.said === null ? zone(source.text?.text ?? '', source) : allAuthored(one.said)
  const weights = topic.weights.map(({ weight }) => weight)
  const { length, places, quote, seeksHelp } = topicInText(zones, topic.forms, {
    weights,
    opens: one.kind === 'authored',
  })
  const fit = fitOf(topic.weights, { length: Math.max(LEAST_WORDS, length), places })
  if (fit === 0) return []
  return [{ ...one, fit: fit * (seeksHelp ? SEEKS_HELP : 1), isAbout: isAbout(topic, places), quote }]
}

/** The telling sentences of the weightiest showings, each once. */
function evidenceOf(showed: readonly Read[]): Evidence[] {
  const quotes = new Set<string>()
  const evidence: Evidence[] = []
  for (const { interaction, card, kind, at, quote, isAbout: about } of showed) {
    if (quote === '' || quotes.has(quote) || (!about && evidence.length > 0)) continue
    quotes.add(quote)
    evidence.push({
      kind: kind === 'turn' ? 'meeting' : interaction === null ? 'card' : 'message',
      id: interaction === null ? (card === null ? '' : publicCardId(card)) : publicInteractionId(interaction),
      at: at === null ? '' : new Date(at).toISOString(),
      quote,
    })
    if (evidence.length === QUOTES) break
  }
  return evidence
}

function countsOf(showed: readonly Read[], offsetMinutes: number) {
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

type TieToAsk = {
  readonly reach: number
  readonly lastContact: string | null
  readonly address: string | null
  readonly offsetMinutes: number
}

const UNTIED: TieToAsk = { reach: 0, lastContact: null, address: null, offsetMinutes: 0 }

/** How near these people are, and where to write to them. */
async function tiesOf(
  { planning, people: store }: AskRooms,
  {
    people,
    now,
    zone: at,
  }: { readonly people: readonly number[]; readonly now: number; readonly zone: string },
): Promise<ReadonlyMap<number, TieToAsk>> {
  const offsetMinutes =
    Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(at).offsetNanoseconds / 60e9
  const [ties, identities] = await Promise.all([
    planning.ties({ people }, now),
    store.identities(people, now),
  ])
  const histories = new Map(ties.map(({ person, history }) => [person, history]))
  return new Map(
    people.map((person) => {
      const history = histories.get(person)
      const address = identities.get(person)?.find(({ kind }) => kind === 'email')?.value ?? null
      if (history === undefined || countUntil(history, now) === 0)
        return [person, { ...UNTIED, address, offsetMinutes }]
      const summary = summarise(history, now, { offsetMinutes })
      return [
        person,
        {
          reach: strengthOf(summary, now, offsetMinutes).value,
          lastContact: summary.last === null ? null : isoOf(dayOf(summary.last, offsetMinutes)),
          address,
          offsetMinutes,
        },
      ]
    }),
  )
}
