/** One training text: named features with values, and the number to come near to. */
export type Sample = { readonly features: ReadonlyMap<string, number>; readonly target: number }

/** value = bias + the sum of weight · value of what is present. */
export type Ridge = { readonly bias: number; readonly weights: ReadonlyMap<string, number> }

/**
 * Ridge regression by conjugate gradients on centred sparse features: the least squares with `penalty` times the sum
 * of squared weights. Features seen in fewer than `least` samples are left out. Nothing random.
 */
export function fitRidge(samples: readonly Sample[], { penalty = 30, least = 2, steps = 60 } = {}): Ridge {
  const index = indexOf(samples, least)
  const rows = samples.map(({ features }) => rowOf(features, index))
  const means = meansOf(rows, index.size)
  const middle = samples.reduce((sum, { target }) => sum + target, 0) / samples.length
  const goal = new Float64Array(index.size)
  for (const [i, row] of rows.entries()) addRow(goal, row, (samples[i]?.target ?? 0) - middle)
  const weights = solve(goal, steps, (vector) => curvature(vector, { rows, means, penalty }))
  return {
    bias: middle - dot(means, weights),
    weights: new Map(Array.from(index, ([name, at]) => [name, weights[at] ?? 0])),
  }
}

/** What the fitted line says of a text. */
export function predict({ bias, weights }: Ridge, features: ReadonlyMap<string, number>): number {
  let sum = bias
  for (const [name, value] of features) sum += value * (weights.get(name) ?? 0)
  return sum
}

type SparseRow = { readonly at: readonly number[]; readonly values: readonly number[] }

function indexOf(samples: readonly Sample[], least: number): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { features } of samples)
    for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1)
  const index = new Map<string, number>()
  for (const [name, count] of counts) if (count >= least) index.set(name, index.size)
  return index
}

function rowOf(features: ReadonlyMap<string, number>, index: ReadonlyMap<string, number>): SparseRow {
  const at: number[] = []
  const values: number[] = []
  for (const [name, value] of features) {
    const place = index.get(name)
    if (place === undefined) continue
    at.push(place)
    values.push(value)
  }
  return { at, values }
}

function meansOf(rows: readonly SparseRow[], size: number): Float64Array {
  const means = new Float64Array(size)
  for (const row of rows) addRow(means, row, 1 / rows.length)
  return means
}

/** (centred Xᵀ X + penalty) · vector, without ever centring the sparse rows. */
function curvature(
  vector: Float64Array,
  { rows, means, penalty }: { rows: readonly SparseRow[]; means: Float64Array; penalty: number },
): Float64Array {
  const result = vector.map((value) => penalty * value)
  const shift = dot(means, vector)
  for (const row of rows) {
    let sum = -shift
    for (let i = 0; i < row.at.length; i++) sum += (row.values[i] ?? 0) * (vector[row.at[i] ?? 0] ?? 0)
    addRow(result, row, sum)
  }
  return result
}

function solve(
  goal: Float64Array,
  steps: number,
  times: (vector: Float64Array) => Float64Array,
): Float64Array {
  const solution = new Float64Array(goal.length)
  const rest = goal.slice()
  let direction = goal.slice()
  let size = dot(rest, rest)
  for (let step = 0; step < steps && size > 1e-8; step++) {
    const turned = times(direction)
    const far = size / dot(direction, turned)
    for (let i = 0; i < solution.length; i++) {
      solution[i] = (solution[i] ?? 0) + far * (direction[i] ?? 0)
      rest[i] = (rest[i] ?? 0) - far * (turned[i] ?? 0)
    }
    const next = dot(rest, rest)
    const keep = next / size
    direction = rest.map((value, i) => value + keep * (direction[i] ?? 0))
    size = next
  }
  return solution
}

function addRow(vector: Float64Array, { at, values }: SparseRow, times: number): void {
  for (let i = 0; i < at.length; i++) {
    const place = at[i] ?? 0
    vector[place] = (vector[place] ?? 0) + times * (values[i] ?? 0)
  }
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0
  for (let i = 0; i < one.length; i++) sum += (one[i] ?? 0) * (other[i] ?? 0)
  return sum
}
