import { DAY } from '../domain/milliseconds.ts'
import { type EgoNetwork, egoNetwork } from '../practices/comfort-zone/ego-network.ts'
import { type Stretch, stretchesOfWeek } from '../practices/comfort-zone/rank.ts'
import type { BookAt } from './book-at.ts'
import { type KeptFacts, type KeptWeek, NOTHING, keptWeekIn } from './kept-week.ts'
import { knownBeyond, networkAt } from './network-at.ts'
import type { NetworkStore } from './ports.ts'
import type { StretchFacts } from '../practices/comfort-zone/suggest.ts'
import type { WeekNetwork } from './stretch-knowledge.ts'

/**
 * The owner's network as a week began, with what the book kept of it. An open book has the last one at hand: an app that
 * stays open asks again and again.
 * @param monday in days since 1970
 */
export async function weekNetwork(book: BookAt, monday: number): Promise<WeekNetwork> {
  const [state, name] = [book.network.state(), nameOf(book, monday)]
  const known = await weeks.get(book.network)
  if (known?.name === name && known.state === state) return known
  const week = begun(book, { monday, state, name })
  weeks.set(book.network, week)
  return week
}

/**
 * Keeps in the book what the week tried so far, with what there is to say of it: to work it out takes a third of a plan
 * of a large book, and it is the same all week.
 */
export async function keepWeek(book: BookAt, monday: number): Promise<void> {
  const week = await weeks.get(book.network)
  if (week?.name !== nameOf(book, monday)) return
  const tried = await Promise.all(
    week.tried.map(async (stretch): Promise<KeptWeek['tried'][number]> => {
      const known = await week.facts.get(stretch)
      if (known === undefined || known === null) return { stretch, facts: known === null ? NOTHING : null }
      const { stretch: _stretch, ...facts } = known
      return { stretch, facts }
    }),
  )
  const content = JSON.stringify({ tried, isAll: week.isAll } satisfies KeptWeek)
  if (content === week.kept) return
  book.network.keepWeek({ name: week.name, state: week.state, content })
  week.kept = content
}

type Week = WeekNetwork & {
  /** The week, and where the owner is. */
  readonly name: string
  readonly tried: readonly Stretch[]
  /** Whether there are no more than those that were tried. */
  isAll: boolean
  /** What is in the book of it; null when nothing is. */
  kept: string | null
}

const weeks = new WeakMap<NetworkStore, Promise<Week>>()

function nameOf({ zone, ties }: BookAt, monday: number): string {
  return `${monday} ${ties.offsetMinutes} ${zone}`
}

async function begun(
  book: BookAt,
  { monday, state, name }: Pick<Week, 'monday' | 'state' | 'name'>,
): Promise<Week> {
  const at = monday * DAY
  const content = book.network.keptWeek(name, state)
  const kept = content === null ? null : keptWeekIn(content)
  let network: Promise<EgoNetwork> | undefined
  const ofWeek = () => (network ??= workOut(book, at))
  const tried = kept === null ? [] : kept.tried.map(({ stretch }) => stretch)
  let others: Promise<Iterator<Stretch>> | undefined
  const beyond = (people: readonly number[]) => knownBeyond(book.network, people, at)
  const rest = async () => {
    return stretchesOfWeek(await ofWeek(), beyond, Math.floor((monday + 3) / 7)).drop(kept?.tried.length ?? 0)
  }
  const week: Week = {
    monday,
    state,
    name,
    at,
    network: ofWeek,
    tried,
    stretches: () => replay(week, tried, () => (others ??= rest())),
    facts: new Map(
      kept?.tried.flatMap(({ stretch, facts }) => (facts === null ? [] : [[stretch, said(stretch, facts)]])),
    ),
    isAll: kept?.isAll ?? false,
    kept: kept === null ? null : content,
  }
  return week
}

async function workOut(book: BookAt, at: number): Promise<EgoNetwork> {
  return egoNetwork(await networkAt(book, { at, offsetMinutes: book.ties.offsetMinutes }))
}

/** What was tried, and then the rest, each worked out once however often one begins again. */
async function* replay(
  week: { isAll: boolean },
  tried: Stretch[],
  rest: () => Promise<Iterator<Stretch>>,
): AsyncGenerator<Stretch> {
  for (let at = 0; ; at += 1) {
    if (at === tried.length && !week.isAll) {
      const source = await rest()
      // Another may have gone on meanwhile.
      if (at === tried.length) {
        const next = source.next()
        if (next.done === true) week.isAll = true
        else tried.push(next.value)
      }
    }
    const stretch = tried[at]
    if (stretch === undefined) return
    yield stretch
  }
}

async function said(stretch: Stretch, facts: KeptFacts): Promise<StretchFacts | null> {
  return facts === NOTHING ? null : { stretch, ...facts }
}
