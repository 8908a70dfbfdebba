/** A stretch of time: from `from` up to and without `to`, ms since 1970. */
export type Interval = { readonly from: number; readonly to: number }

/** The same times as stretches in order, none empty, none touching another. */
export function joined(intervals: readonly Interval[]): Interval[] {
  return sweep([intervals], ([inside = 0]) => inside > 0)
}

/** The times that lie in all of these sets. */
export function common(...sets: readonly (readonly Interval[])[]): Interval[] {
  return sweep(sets, (inside) => inside.every((count) => count > 0))
}

/** The times of the first set that lie in no other. */
export function without(
  intervals: readonly Interval[],
  ...others: readonly (readonly Interval[])[]
): Interval[] {
  return sweep([intervals, ...others], ([own = 0, ...rest]) => own > 0 && rest.every((count) => count === 0))
}

type Edge = { readonly at: number; readonly set: number; readonly step: 1 | -1 }

/**
 * Goes over every beginning and end in order of time and keeps count of how many stretches of each set are open; what
 * `holds` of the counts is in the result. O(n log n).
 */
function sweep(
  sets: readonly (readonly Interval[])[],
  holds: (inside: readonly number[]) => boolean,
): Interval[] {
  const edges = sets.flatMap((intervals, set) =>
    intervals.flatMap(({ from, to }): Edge[] =>
      from < to
        ? [
            { at: from, set, step: 1 },
            { at: to, set, step: -1 },
          ]
        : [],
    ),
  )
  edges.sort((a, b) => a.at - b.at)
  const inside = sets.map(() => 0)
  const found: Interval[] = []
  let since: number | null = null
  for (const [index, { at, set, step }] of edges.entries()) {
    inside[set] = (inside[set] ?? 0) + step
    // Everything that happens at one moment happens before anything is said of it.
    if (edges[index + 1]?.at === at) continue
    if (holds(inside)) since ??= at
    else if (since !== null) {
      found.push({ from: since, to: at })
      since = null
    }
  }
  return found
}
