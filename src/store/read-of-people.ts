/** Rows that were read of people by number, by the moment or day that they were asked for. */
export type ReadOfPeople<T> = Map<string, Map<number, readonly T[]>>

/** The rows of these people as of a moment, those that were not read yet read now; who has none is not in it. */
export function readEach<T>(
  read: ReadOfPeople<T>,
  { moment, people }: { readonly moment: string; readonly people: readonly number[] },
  readMissing: (missing: readonly number[]) => ReadonlyMap<number, readonly T[]>,
): Map<number, readonly T[]> {
  const known = readAt(read, moment)
  const missing = people.filter((person) => !known.has(person))
  if (missing.length > 0) {
    const found = readMissing(missing)
    for (const person of missing) known.set(person, found.get(person) ?? [])
  }
  const all = new Map<number, readonly T[]>()
  for (const person of people) {
    const rows = known.get(person)
    if (rows !== undefined && rows.length > 0) all.set(person, rows)
  }
  return all
}

/** A board looks at a moment and at one before it, a page at the latest. */
const MOST_MOMENTS = 4

function readAt<T>(read: ReadOfPeople<T>, moment: string): Map<number, readonly T[]> {
  const known = read.get(moment)
  if (known !== undefined) return known
  if (read.size >= MOST_MOMENTS) read.clear()
  const fresh = new Map<number, readonly T[]>()
  read.set(moment, fresh)
  return fresh
}
