import type { ImportRow, NotUnderstood, OpenBook, SetAsideRow, SourceRow } from './ports.ts'

/** What was brought into the book, and what of it could not be read. */
export type SourcesResult = {
  readonly sources: readonly SourceRow[]
  /** The latest first, with ISO instants. */
  readonly imports: readonly (Omit<ImportRow, 'at'> & { readonly at: string })[]
  readonly setAside: readonly SetAsideRow[]
  /** How many there are in all. */
  readonly setAsideTotal: number
  readonly notUnderstood: NotUnderstood
}

/** So much is listed. */
const LISTED = { imports: 50, setAside: 1000 } as const

/** The sources of the book, its imports, and what was set aside or not understood. */
export function listSources({ ledger, imports }: Pick<OpenBook, 'ledger' | 'imports'>): SourcesResult {
  const { rows, total } = ledger.setAside(LISTED.setAside)
  return {
    sources: ledger.sources(),
    imports: ledger
      .imports(LISTED.imports)
      .map(({ at, ...one }) => ({ ...one, at: new Date(at).toISOString() })),
    setAside: rows,
    setAsideTotal: total,
    notUnderstood: imports.notUnderstood(),
  }
}
