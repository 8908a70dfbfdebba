/**
 * Groups the positions 0…count−1 so that linked ones are together (union–find). Every position is in exactly
 * one group; positions inside a group and groups among themselves are in rising order.
 */
export function partition(
  count: number,
  links: Iterable<readonly [number, number]>,
): readonly (readonly number[])[] {
  const parent = Array.from({ length: count }, (_, position) => position)
  for (const [a, b] of links) {
    const [first, second] = [rootOf(parent, a), rootOf(parent, b)]
    parent[Math.max(first, second)] = Math.min(first, second)
  }
  const groups = new Map<number, number[]>()
  for (let position = 0; position < count; position++) {
    const root = rootOf(parent, position)
    const group = groups.get(root)
    if (group === undefined) groups.set(root, [position])
    else group.push(position)
  }
  return [...groups.values()]
}

function rootOf(parent: number[], position: number): number {
  let at = position
  for (let up = parent[at] ?? at; up !== at; up = parent[at] ?? at) {
    parent[at] = parent[up] ?? up
    at = up
  }
  return at
}
