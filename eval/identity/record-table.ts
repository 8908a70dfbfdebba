import { candidatePairs } from '../../src/domain/matching/blocking.ts'
import type { Field } from '../../src/domain/matching/fellegi-sunter.ts'
import {
  comparePair,
  estimateModel,
  posterior,
  totalWeight,
} from '../../src/domain/matching/fellegi-sunter.ts'
import { jaroWinkler } from '../../src/domain/matching/jaro-winkler.ts'
import { partition } from '../../src/domain/matching/partition.ts'
import { pairsWithin } from './score-pairs.ts'

/** One row of a table of people, cells trimmed and in lower case. */
export type TableRow = Readonly<Record<string, string>>

/**
 * Finds the rows of a table that are one person, without labels: rows that agree on two cells are compared, the
 * Fellegi–Sunter model is estimated on those comparisons, and pairs more likely than not are linked.
 * @param columns the cells to compare; ids and labels left out
 * @param isCandidate which pairs may be linked (between two files: one of each); when given, links are not chained
 */
export function linkRows(
  rows: readonly TableRow[],
  columns: readonly string[],
  isCandidate?: (a: number, b: number) => boolean,
): readonly (readonly [number, number])[] {
  const fields = columns.map(columnField)
  const keys = rows.map((row) => cellPairs(row, columns))
  const candidates = candidatePairs(keys, LARGEST_BLOCK, isCandidate)
  const compared = (pairs: readonly (readonly [number, number])[]) =>
    pairs.flatMap(([a, b]) => {
      const [first, second] = [rows[a], rows[b]]
      return first === undefined || second === undefined ? [] : [comparePair(fields, first, second)]
    })
  const vectors = compared(candidates)
  const random = spreadPairs(rows.length, isCandidate)
  const model = estimateModel({
    levels: fields.map((field) => field.levels),
    candidates: vectors,
    random: compared(random),
    pairs: (rows.length * (rows.length - 1)) / 2,
  })
  const links = candidates.filter(
    (_, i) => posterior(model.prior, totalWeight(model, vectors[i] ?? [])) >= 0.5,
  )
  return isCandidate === undefined ? pairsWithin(partition(rows.length, links)) : links
}

// Two cells that more rows share than this, such as a state and a common surname, select nobody.
const LARGEST_BLOCK = 30

// Pairs far and near all over the table, always the same ones: what two people have in common by chance.
function spreadPairs(count: number, isCandidate: (a: number, b: number) => boolean = () => true) {
  const pairs: (readonly [number, number])[] = []
  for (let step = 1; step < count && pairs.length < RANDOM_PAIRS; step = Math.ceil(step * 1.3))
    for (let a = 0; a + step < count; a++) if (isCandidate(a, a + step)) pairs.push([a, a + step])
  return pairs
}

const RANDOM_PAIRS = 200_000

/** Levels: equal (0), a slip of the pen apart (1), alike (2), different (3). */
function columnField(column: string): Field<TableRow> {
  return {
    name: column,
    levels: 4,
    compare: (a, b) => {
      const [one, other] = [a[column] ?? '', b[column] ?? '']
      if (one === '' || other === '') return null
      if (one === other) return 0
      if (TWIN_COLUMNS.get(column)?.some((twin) => b[twin] === one) === true) return 1
      const likeness = jaroWinkler(one, other)
      return likeness >= 0.92 ? 1 : likeness >= 0.8 ? 2 : 3
    },
  }
}

// Columns that people fill in the wrong way round.
const TWIN_COLUMNS: ReadonlyMap<string, readonly string[]> = new Map([
  ['given_name', ['surname']],
  ['first_name', ['surname']],
  ['surname', ['given_name', 'first_name']],
  ['address_1', ['address_2']],
  ['address_2', ['address_1']],
])

function cellPairs(row: TableRow, columns: readonly string[]): readonly string[] {
  const filled = columns.filter((column) => (row[column] ?? '') !== '')
  return filled.flatMap((one, i) =>
    filled.slice(i + 1).map((other) => `${one}=${row[one] ?? ''} ${other}=${row[other] ?? ''}`),
  )
}
