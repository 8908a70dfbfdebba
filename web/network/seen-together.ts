import type { PersonName } from '../../src/app/results.ts'

/** Somebody, and others with whom they were seen. */
export type SeenTogether = { readonly person: PersonName; readonly others: readonly PersonName[] }

/** Pairs by person: each pair once, under whoever was seen with more people; those with the most first. */
export function seenTogether({
  people,
  pairs,
}: {
  readonly people: readonly PersonName[]
  /** Places in `people`. */
  readonly pairs: readonly (readonly [number, number])[]
}): readonly SeenTogether[] {
  const counts = people.map(() => 0)
  for (const place of pairs.flat()) counts[place] = (counts[place] ?? 0) + 1
  const countAt = (place: number) => counts[place] ?? 0
  const under = Map.groupBy(pairs, ([a, b]) =>
    countAt(b) > countAt(a) || (countAt(b) === countAt(a) && b < a) ? b : a,
  )
  return [...under]
    .toSorted(([a], [b]) => countAt(b) - countAt(a) || a - b)
    .flatMap(([place, own]) => {
      const person = people[place]
      if (person === undefined) return []
      const others = own.flatMap(([a, b]) => people[a === place ? b : a] ?? [])
      return [{ person, others }]
    })
}
