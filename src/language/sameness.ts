/** The same words, wherever they stand: runs of this many words are compared. */
const RUN = 4
/** Texts with fewer runs are formulas: everybody writes the same there. */
const LEAST_RUNS = 8
/** As much of a text is compared, in words. */
const LONGEST = 2000

/** The runs of words of a text, by which it is compared with others. Marks, case and blanks do not count. Linear. */
export function runsOf(text: string): ReadonlySet<string> {
  const words = (text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? []).slice(0, LONGEST)
  const runs = new Set<string>()
  for (let at = 0; at + RUN <= words.length; at++) runs.add(words.slice(at, at + RUN).join(' '))
  return runs
}

/**
 * How much of the shorter of two texts stands in the other too, in [0, 1] (containment of shingles, Broder 1997);
 * 0 where one of them is too short to tell.
 */
export function sharedPart(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [shorter, longer] = one.size <= other.size ? [one, other] : [other, one]
  if (shorter.size < LEAST_RUNS) return 0
  let shared = 0
  for (const run of shorter) if (longer.has(run)) shared += 1
  return shared / shorter.size
}
