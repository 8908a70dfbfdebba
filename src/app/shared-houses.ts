import type { KnownPair } from '../practices/comfort-zone/facts.ts'
import type { Workplace } from './workplaces.ts'

/**
 * The workplaces without mail providers taken for employers. A domain that several people have addresses at is a house
 * when two of them give the same one in cards or signatures, or, where fewer than two give any, when more than half
 * of them hang together, each seen with another: colleagues do, and customers of a provider only here and there. At
 * any other, people work where they say they do, and nowhere known when they say nothing.
 * @param pairs who was seen with whom, by number
 */
export function inSharedHouses(
  workplaces: ReadonlyMap<number, Workplace>,
  pairs: readonly KnownPair[],
): ReadonlyMap<number, Workplace> {
  const inside = pairs.filter(({ a, b }) => workplaces.get(a)?.key === workplaces.get(b)?.key)
  const known = neighbours(inside)
  const open = new Set(
    [...Map.groupBy(workplaces, ([, { key }]) => key)]
      .filter(([, all]) => !isHouse(new Map(all), known))
      .map(([key]) => key),
  )
  return new Map(
    [...workplaces].flatMap(([person, workplace]): [number, Workplace][] => {
      if (!open.has(workplace.key)) return [[person, workplace]]
      const { employer } = workplace
      return employer === workplace.key ? [] : [[person, { ...workplace, key: employer.toLowerCase() }]]
    }),
  )
}

type Known = ReadonlyMap<number, readonly number[]>

function neighbours(pairs: readonly KnownPair[]): Known {
  const known = new Map<number, number[]>()
  const add = (one: number, other: number) => {
    const others = known.get(one)
    if (others === undefined) known.set(one, [other])
    else others.push(other)
  }
  for (const { a, b } of pairs) {
    add(a, b)
    add(b, a)
  }
  return known
}

function isHouse(all: ReadonlyMap<number, Workplace>, known: Known): boolean {
  if (all.size < 2) return true
  const given = [...all.values()]
    .filter(({ key, employer }) => employer !== key)
    .map(({ employer }) => firstWord(employer))
  if (given.length > 1) return new Set(given).size < given.length
  return largestGroup([...all.keys()], known) * 2 > all.size
}

/** How many hang together at most. */
function largestGroup(people: readonly number[], known: Known): number {
  const seen = new Set<number>()
  let largest = 0
  for (const person of people) {
    const before = seen.size
    const next = [person]
    for (let one = next.pop(); one !== undefined; one = next.pop()) {
      if (seen.has(one)) continue
      seen.add(one)
      next.push(...(known.get(one) ?? []))
    }
    largest = Math.max(largest, seen.size - before)
  }
  return largest
}

/** `Acme GmbH` and `Acme, Research` are one house. */
function firstWord(employer: string): string {
  return employer.toLowerCase().split(/[\s,.]+/, 1)[0] ?? ''
}
