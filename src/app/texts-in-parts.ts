import type { PlanningStore, Quotable } from './ports.ts'

/**
 * The texts of these interactions, each once, some at a time, so that those of a large book do not fill the memory. By
 * number, since what came in together lies together.
 */
export async function* textsInParts(
  planning: Pick<PlanningStore, 'quotables'>,
  interactions: Iterable<number>,
): AsyncGenerator<ReadonlyMap<number, Quotable>> {
  const wanted = [...new Set(interactions)].toSorted((a, b) => a - b)
  for (let from = 0; from < wanted.length; from += AT_ONCE)
    yield await planning.quotables(wanted.slice(from, from + AT_ONCE))
}

const AT_ONCE = 200
