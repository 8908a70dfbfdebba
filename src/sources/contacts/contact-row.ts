import { columnName, mapColumns, placePart } from './contact-columns.ts'
import type { ContactField } from './contact-columns.ts'
import type { TableRow } from './csv-table.ts'

/** A contacts table's header, worked out once. */
export type ContactLayout = {
  readonly header: readonly string[]
  readonly columnsOf: ReadonlyMap<ContactField, readonly number[]>
  /** The column that labels another: `Phone 1 - Label` (in old files `Type`) for `Phone 1 - Value`. */
  readonly labelColumns: ReadonlyMap<number, number>
  /** For each address of a person, its columns in the order that they are written. */
  readonly placeColumns: readonly (readonly number[])[]
}

/** Works out which columns of a table hold what. Headers that stand twice get `(2)` in `raw`. */
export function contactLayout(cells: readonly string[]): ContactLayout {
  const fields = mapColumns(cells)
  const columnsOf = Map.groupBy(
    fields.flatMap((field, column) => (field === null ? [] : [{ field, column }])),
    ({ field }) => field,
  )
  const parts = (columnsOf.get('place') ?? []).map(({ column }) => {
    const place = placePart(cells[column] ?? '')
    return { column, of: place?.of ?? columnName(cells[column] ?? ''), part: place?.part ?? 0 }
  })
  return {
    header: distinctHeader(cells),
    labelColumns: labelColumnsOf(cells.map(columnName)),
    columnsOf: new Map(
      [...columnsOf].map(([field, columns]) => [field, columns.map(({ column }) => column)]),
    ),
    placeColumns: [...Map.groupBy(parts, ({ of }) => of).values()].map((columns) =>
      columns.toSorted((a, b) => a.part - b.part || a.column - b.column).map(({ column }) => column),
    ),
  }
}

/** One row of a contacts table, read by field. */
export class ContactRow {
  readonly #layout: ContactLayout
  readonly #cells: readonly string[]

  constructor(layout: ContactLayout, row: TableRow) {
    this.#layout = layout
    this.#cells = row.cells
  }

  /** The cells of a field that say something, trimmed. */
  all(field: ContactField): string[] {
    return this.#at(this.#layout.columnsOf.get(field) ?? [])
  }

  first(field: ContactField): string {
    return this.all(field)[0] ?? ''
  }

  /** Telephone cells, but for lines that colleagues share, as their label says. */
  phones(): string[] {
    const own = (this.#layout.columnsOf.get('phone') ?? []).filter((column) => {
      const label = this.#cells[this.#layout.labelColumns.get(column) ?? -1] ?? ''
      return !/fax|pager|main|assistant|company/i.test(label)
    })
    return this.#at(own)
  }

  /** Single values: Google joins several with ` ::: `, LinkedIn and others with commas or semicolons. */
  values(field: 'email' | 'phone' | 'url'): string[] {
    const separator = field === 'phone' ? / ::: |[;\n]/ : / ::: |[,;\s]+/
    const cells = field === 'phone' ? this.phones() : this.all(field)
    return cells
      .flatMap((cell) => cell.slice(0, CHARS_A_LIST).split(separator))
      .map((value) => value.trim())
      .filter((value) => value !== '')
  }

  /** Labels without Google's own: `* myContacts` is everybody, `* starred` says something. */
  groups(): string[] {
    const names = this.all('group').flatMap((cell) => {
      const list = cell.slice(0, CHARS_A_LIST)
      return list.includes(' ::: ') || list.startsWith('* ') ? list.split(' ::: ') : list.split(/[,;]/)
    })
    const trimmed = names.map((name) => name.trim().replace(/^\* /, ''))
    return [...new Set(trimmed)].filter((name) => name !== '' && !/^(?:my|other) ?contacts$/i.test(name))
  }

  places(): string[] {
    const places = this.#layout.placeColumns.map((columns) => {
      const formatted = columns.filter((column) => isWhole(this.#layout.header[column] ?? ''))
      const whole = this.#at(formatted)
      return (whole.length > 0 ? whole : this.#at(columns)).join(', ').replace(/\s*\n\s*/g, ', ')
    })
    return [...new Set(places)].filter((place) => place !== '')
  }

  /** The row as JSON, by header, without its empty cells. Own properties only, so `__proto__` is a name like any. */
  raw(): string {
    const entries = this.#cells.map((cell, column) => [
      this.#layout.header[column] ?? `column ${column + 1}`,
      cell,
    ])
    return JSON.stringify(Object.fromEntries(entries.filter(([, cell]) => cell !== '')))
  }

  #at(columns: readonly number[]): string[] {
    return columns.map((column) => (this.#cells[column] ?? '').trim()).filter((cell) => cell !== '')
  }
}

const CHARS_A_LIST = 100_000

function labelColumnsOf(names: readonly string[]): Map<number, number> {
  const at = new Map(names.map((name, column) => [name, column]))
  return new Map(
    names.flatMap((name, column) => {
      const of = name.replace(/ - value$/, '')
      const label = of === name ? undefined : (at.get(`${of} - label`) ?? at.get(`${of} - type`))
      return label === undefined ? [] : [[column, label] as const]
    }),
  )
}

function isWhole(header: string): boolean {
  return /\b(?:formatted|address)$/i.test(header.trim())
}

function distinctHeader(cells: readonly string[]): string[] {
  const times = new Map<string, number>()
  return cells.map((cell, column) => {
    const name = cell.replace(/^\uFEFF/, '').trim() || `column ${column + 1}`
    const time = (times.get(name) ?? 0) + 1
    times.set(name, time)
    return time === 1 ? name : `${name} (${time})`
  })
}
