import type { Skipped } from '../../domain/record.ts'
import { columnName } from './contact-columns.ts'
import { faultOf } from './contacts-csv.ts'
import { readTable, rowName } from './csv-table.ts'
import { hasColumns } from './linkedin-columns.ts'

/** One row of a LinkedIn file. */
export type LinkedInRow = {
  /** `path row 7`. */
  readonly where: string
  /** The trimmed cell under a header, given lower-cased; '' when there is no such column. */
  cell(name: string): string
}

/** The rows below the header that has all of some columns, wherever it stands, and what could not be read. */
export type LinkedInTable = {
  readonly rows: readonly LinkedInRow[]
  readonly columns: readonly string[]
  readonly skipped: readonly Skipped[]
}

/** @param required lower-cased header names that tell the file's kind */
export function readLinkedInTable(
  path: string,
  bytes: Uint8Array,
  required: readonly string[],
): LinkedInTable {
  const table = readTable(bytes)
  const skipped: Skipped[] = table.broken.map(({ where, why }) => ({ where: `${path} ${where}`, why }))
  const at = table.rows.slice(0, ROWS_BEFORE_HEADER).findIndex(({ cells }) => hasColumns(cells, required))
  const columns = (table.rows[at]?.cells ?? []).map(columnName)
  if (at === -1)
    return {
      rows: [],
      columns,
      skipped: [...skipped, { where: path, why: `has no header with ${required.join(', ')}` }],
    }
  const indexOf = new Map(columns.map((name, index) => [name, index]))
  const rows: LinkedInRow[] = []
  for (const row of table.rows.slice(at + 1)) {
    const where = `${path} ${rowName(row)}`
    const why = faultOf(row, { table, columns: columns.length })
    if (why !== null) skipped.push({ where, why })
    else rows.push({ where, cell: (name) => row.cells[indexOf.get(name) ?? -1]?.trim() ?? '' })
  }
  return { rows, columns, skipped }
}

const ROWS_BEFORE_HEADER = 200
