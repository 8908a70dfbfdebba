import { DAY } from '../domain/milliseconds.ts'
import { dayOf, isoOf } from '../domain/tie/day.ts'
import { readCelebrating } from '../language/celebrating.ts'
import { zone } from '../language/zones.ts'
import { answerable, SAME_DAYS } from '../practices/celebration/gather.ts'
import type { CelebrationFacts, OwnersWord } from '../practices/celebration/telling.ts'
import type { BookAt } from './book-at.ts'
import { type LifeAt, tellingsAt } from './celebration-tellings.ts'
import type { OwnersActRow, Stretch } from './ports.ts'
import type { Told } from './rough-telling.ts'

/** Nothing is suggested that came in before these days; what was told of it before shows that it is not new. */
const PLAN_DAYS = 15 + SAME_DAYS

/** What celebration suggests from: what came into the records lately, and what the owner said to those people since. */
export function loadCelebrationFacts(book: BookAt): Promise<CelebrationFacts> {
  return celebrationFactsSince(book, PLAN_DAYS)
}

/** What celebration looks at, of the last so many days: of everyone, or of one person by number. */
export async function celebrationFactsSince(
  book: LifeAt,
  days: number,
  whose?: number,
): Promise<CelebrationFacts> {
  const { now } = book.ties
  const told = await tellingsAt(book, { since: now - days * DAY, now }, whose)
  const tellings = told.map(({ telling }) => telling)
  return { tellings, words: await ownersWords(book, told) }
}

/** What the owner did towards these people around and after what was told of them. */
async function ownersWords(book: LifeAt, told: readonly Told[]): Promise<readonly OwnersWord[]> {
  const words: OwnersWord[] = []
  for (const [person, group] of Map.groupBy(told, (one) => one.person)) {
    const [first] = group
    if (first === undefined) continue
    const acts = actsTowards(book, person, group)
    const praises = await praisesIn(book, acts, group)
    const thanks = book.celebration.thanking(acts.map(({ act }) => act.interaction))
    const day = (at: number) => isoOf(dayOf(at, book.ties.offsetMinutes))
    for (const { act, answers } of acts)
      words.push({
        person: first.telling.person.id,
        at: act.at,
        day: day(act.at),
        interaction: act.interaction,
        kind: act.kind,
        answers,
        praise: praises.get(act.interaction) ?? null,
        thanks: thanks.has(act.interaction),
      })
    for (const { returnedAt } of group)
      if (returnedAt !== null)
        words.push({
          person: first.telling.person.id,
          at: returnedAt,
          day: day(returnedAt),
          interaction: 0,
          kind: 'returned',
          answers: [],
          praise: null,
          thanks: false,
        })
  }
  return words
}

type Act = { readonly act: OwnersActRow; readonly answers: readonly number[] }

/** The owner's messages to the person or in the threads of the news, once each, and which news they answer. */
function actsTowards({ celebration, ties }: LifeAt, person: number, group: readonly Told[]): Act[] {
  const spans = group.map(({ telling }) => answerable(telling))
  const stretch: Stretch = {
    since: Math.min(...spans.map(({ from }) => from)),
    now: Math.min(ties.now, Math.max(...spans.map(({ until }) => until))),
  }
  const acts = new Map<number, { act: OwnersActRow; answers: number[] }>()
  const add = (act: OwnersActRow): { answers: number[] } => {
    const known = acts.get(act.interaction)
    if (known !== undefined) return known
    const fresh = { act, answers: [] }
    acts.set(act.interaction, fresh)
    return fresh
  }
  for (const act of celebration.ownersActs([person], stretch))
    if (spans.some(({ from, until }) => act.at >= from && act.at <= until)) add(act)
  for (const { thread, telling } of group) {
    if (thread === 0 || telling.interaction === null) continue
    for (const act of celebration.ownersActsInThread(thread, person, {
      since: telling.at,
      now: Math.min(ties.now, answerable(telling).until),
    }))
      add(act).answers.push(telling.interaction)
  }
  return [...acts.values()].toSorted((a, b) => a.act.at - b.act.at || a.act.interaction - b.act.interaction)
}

/** The praise in the owner's messages to someone of whom something was told. */
async function praisesIn(
  { planning }: LifeAt,
  acts: readonly Act[],
  group: readonly Told[],
): Promise<ReadonlyMap<number, NonNullable<OwnersWord['praise']>>> {
  const messages = acts.filter(({ act }) => act.kind === 'message').map(({ act }) => act.interaction)
  const texts = await planning.quotables(messages)
  const news = group.map(({ telling }) => `${telling.quote} ${telling.words}`).join(' ')
  const praises = new Map<number, NonNullable<OwnersWord['praise']>>()
  for (const interaction of messages) {
    const found = readCelebrating(zone(texts.get(interaction)?.text ?? ''), news)
    if (found !== null) praises.set(interaction, { manner: found.manner, quote: found.quote })
  }
  return praises
}
