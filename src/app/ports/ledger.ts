/** A source as the book knows it. */
export type SourceRow = {
  readonly path: string
  readonly format: string
  readonly records: number
  /** Whether it was read to its end. */
  readonly finished: boolean
}

/** What one import did. */
export type ImportRow = {
  /** Its moment, ms since 1970. */
  readonly at: number
  readonly sources: number
  readonly read: number
  readonly added: number
  readonly setAside: number
  readonly ms: number
}

/** Something that could not be read, and why. */
export type SetAsideRow = { readonly source: string; readonly place: string; readonly why: string }

/** The book, as one looks in it for what was brought in. */
export interface SourceLedger {
  /** By path. */
  sources(): readonly SourceRow[]
  /** The latest first; so many at most. */
  imports(most: number): readonly ImportRow[]
  /** So many at most, by source and place; `total` counts all. */
  setAside(most: number): { readonly rows: readonly SetAsideRow[]; readonly total: number }
}
