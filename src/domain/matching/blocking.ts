/**
 * Pairs of positions worth comparing: those that share at least one key. Keys whose block is larger than
 * `largestBlock` say too little and would cost the square of their size, so they are passed over; a record
 * should bring several keys, rare ones among them. Order of the result: by first position, then by second.
 * Work and memory grow with `keys × largestBlock`, never with the square of the number of records.
 *
 * @param keysOf the keys of each record; an empty text is no key
 * @param isCandidate when given, only pairs that it accepts are returned (for links between two files)
 */
export function candidatePairs(
  keysOf: readonly (readonly string[])[],
  largestBlock: number,
  isCandidate: (a: number, b: number) => boolean = () => true,
): readonly (readonly [number, number])[] {
  const blocks = new Map<string, number[]>()
  keysOf.forEach((keys, position) => {
    for (const key of new Set(keys)) {
      if (key === '') continue
      const block = blocks.get(key)
      if (block === undefined) blocks.set(key, [position])
      else block.push(position)
    }
  })
  const count = keysOf.length
  const codes: number[] = []
  for (const block of blocks.values()) {
    if (block.length < 2 || block.length > largestBlock) continue
    for (let i = 0; i < block.length; i++)
      for (let j = i + 1; j < block.length; j++) {
        const [a, b] = [block[i] ?? 0, block[j] ?? 0]
        if (isCandidate(a, b)) codes.push(a * count + b)
      }
  }
  return distinctSorted(codes).map((code) => [Math.floor(code / count), code % count])
}

function distinctSorted(codes: readonly number[]): number[] {
  const sorted = Float64Array.from(codes).toSorted()
  const distinct: number[] = []
  for (const code of sorted) if (code !== distinct.at(-1)) distinct.push(code)
  return distinct
}
