/** One figure of a benchmark, as it is printed: a line of JSON, and a row of the table. */
export type Row = {
  readonly bench: string
  readonly what: string
  /** null when it could not be measured; `note` says why. */
  readonly value: number | null
  readonly unit: string
  /** What DESIGN.md §7 asks of it; absent for figures that stand beside the others. */
  readonly target?: Target
  readonly note?: string
}

export type Target = { readonly atLeast: number } | { readonly atMost: number }

/** What one run of the benchmarks works on. */
export type Setting = {
  /** An mbox, a folder of mboxes or a Maildir; null: each benchmark makes its mail up. */
  readonly data: string | null
  /** Whose mail the data is; null: as the import finds out, or its likeliest guess. */
  readonly owner: string | null
  /** How often each contender runs, in turn with the others. */
  readonly rounds: number
  /** How many messages are made up where there is no data. */
  readonly messages: number
  /** Size of the made-up mbox for the memory benchmark, in MB of 2^20 bytes. */
  readonly megabytes: number
  /** Size of the made-up book. */
  readonly interactions: number
  readonly people: number
  /** A book that an earlier run kept, to be measured again; null: one is made. */
  readonly book: string | null
  /** A folder of this run's own, removed at its end. */
  readonly folder: string
  readonly say: (line: string) => void
}

/** One benchmark: gives its rows as it finds them. */
export type Bench = (setting: Setting) => AsyncGenerator<Row>

/** Whether the row reaches its target; null when there is none, or nothing was measured. */
export function isMet(row: Row): boolean | null {
  if (row.target === undefined || row.value === null) return null
  return 'atLeast' in row.target ? row.value >= row.target.atLeast : row.value <= row.target.atMost
}

/** The rows under one another, each with its target beside. */
export function table(rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    row.bench,
    row.what,
    row.value === null ? '–' : `${inFigures(row.value)} ${row.unit}`,
    row.target === undefined ? '' : targetInWords(row.target),
    { true: 'reached', false: 'NOT REACHED', null: '' }[String(isMet(row))] ?? '',
    row.note ?? '',
  ])
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(0, ...cells.map((row) => row[column]?.length ?? 0)))
  const line = (row: readonly string[]) =>
    row.map((cell, column) =>
      column === 2 ? cell.padStart(widths[2] ?? 0) : cell.padEnd(widths[column] ?? 0),
    )
  return cells.map((row) => `${line(row).join('  ').trimEnd()}\n`).join('')
}

function targetInWords(target: Target): string {
  return 'atLeast' in target ? `at least ${target.atLeast}` : `at most ${target.atMost}`
}

function inFigures(value: number): string {
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en-GB')
  return value.toFixed(Math.abs(value) >= 10 ? 1 : 2)
}
