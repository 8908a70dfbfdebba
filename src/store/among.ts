import { type Expression, type SqlBool, sql } from 'kysely'

/**
 * Whether a column's value is one of these, however many: SQL takes 32,766 parameters at most, and this is one.
 * SQLite's own way; PostgreSQL would say `= any(…)`.
 */
export function among(
  column: Expression<number | string | null>,
  values: readonly (number | string)[],
): Expression<SqlBool> {
  return sql<SqlBool>`${column} in (select value from json_each(${JSON.stringify(values)}))`
}
