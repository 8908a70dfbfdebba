// What a column holds, narrowed: SQLite's rows are not typed by their query.

/** A column's text; null where it holds none. */
export function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

/** A column's number; null where it holds none. */
export function numberOrNull(value: unknown): number | null {
  return typeof value === 'number' ? value : null
}
