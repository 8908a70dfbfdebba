import { DAY } from '../domain/milliseconds.ts'
import { SMALL_COMPANY } from '../domain/small-company.ts'
import { dayOf, isoOf } from '../domain/tie/day.ts'
import { readSupporting } from '../language/supporting.ts'
import { zone } from '../language/zones.ts'
import type { HardshipFact, OwnersAct } from '../practices/empathy/facts.ts'
import { type NewsOfSomeone, newsOf } from './news-of-whom.ts'
import type { OwnersActRow, Stretch } from './ports.ts'
import type { LifeAt } from './celebration-tellings.ts'

/** What is told again within so many days is the same hardship. */
export const SAME_DAYS = 30

type Told = {
  readonly person: number
  readonly at: number
  readonly interaction: number
  readonly quote: string
  readonly teller: string | null
  readonly weight: number
}

/**
 * The hardships told to the owner in a stretch of time, each with what the owner did towards that person since.
 * @param whose one person by number, where only that one's are wanted
 */
export async function hardshipsIn(book: LifeAt, stretch: Stretch, whose?: number): Promise<HardshipFact[]> {
  const all = onceEach([
    ...newsOf(book.celebration, 'hard', stretch, whose).flatMap(hardNews),
    ...book.empathy
      .feelings('hardship', stretch, whose)
      .filter(({ recipients }) => recipients <= SMALL_COMPANY)
      .map((row) => ({ ...row, teller: null, weight: TOLD_AS_FEELING })),
  ])
  const told = whose === undefined ? all : all.filter(({ person }) => person === whose)
  const ties = new Map(
    (await book.ties.of(told.map((one) => one.person))).map((tie) => [tie.tie.person, tie]),
  )
  const facts: HardshipFact[] = []
  for (const one of told) {
    const tie = ties.get(one.person)
    if (tie === undefined || tie.summary.fromOwner === 0) continue
    facts.push({
      ...one,
      person: { id: tie.tie.publicId, name: tie.tie.name },
      closeness: tie.strength.value,
      day: isoOf(dayOf(one.at, book.ties.offsetMinutes)),
      ...(await actsSince(book, one)),
    })
  }
  return facts
}

const TOLD_AS_FEELING = 0.8

/** Whoever leaves a job by choice suffers nothing; what else is hard, weighs as it does. */
function hardNews({ row, person, teller }: NewsOfSomeone): Told[] {
  const { at, interaction, quote, kind } = row
  if (
    kind === 'job' &&
    /\b(?:quit|resign|stepp(?:ed|ing) down|handed in|leaving|left (?:the|us|our))/i.test(quote)
  )
    return []
  return [{ person, at, interaction, quote, teller, weight: WEIGHTS[kind] ?? 0.5 }]
}

const WEIGHTS: Readonly<Record<string, number>> = {
  loss: 1,
  illness: 0.9,
  layoff: 0.8,
  health: 0.7,
  wedding: 0.7,
  job: 0.4,
  award: 0.3,
  exam: 0.3,
  funding: 0.3,
}

/** The first telling of each hardship, with the heaviest weight that any telling gives it. */
function onceEach(told: readonly Told[]): Told[] {
  const kept: Told[] = []
  for (const one of told.toSorted((a, b) => a.at - b.at || b.weight - a.weight)) {
    const before = kept.findIndex(({ person, at }) => person === one.person && one.at - at <= SAME_DAYS * DAY)
    const known = kept[before]
    if (known === undefined) kept.push(one)
    else if (one.weight > known.weight) kept[before] = { ...known, weight: one.weight }
  }
  return kept
}

async function actsSince(
  { celebration, planning, ties }: LifeAt,
  { person, at }: Told,
): Promise<Pick<HardshipFact, 'support' | 'contact'>> {
  const acts = celebration.ownersActs([person], { since: at + 1, now: ties.now })
  const act = (row: OwnersActRow | undefined): OwnersAct | null =>
    row === undefined
      ? null
      : {
          at: row.at,
          day: isoOf(dayOf(row.at, ties.offsetMinutes)),
          kind: row.kind,
          interaction: row.interaction,
        }
  const texts = await planning.quotables(
    acts.filter(({ kind }) => kind === 'message').map(({ interaction }) => interaction),
  )
  const kind = acts.find(
    ({ interaction, kind: how }) =>
      how === 'message' && readSupporting(zone(texts.get(interaction)?.text ?? '')) !== null,
  )
  return {
    support: act(kind),
    contact: act(acts.find(({ kind: how }) => how === 'meeting') ?? acts[0]),
  }
}
