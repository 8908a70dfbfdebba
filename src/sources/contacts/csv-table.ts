import { CsvError, parse } from 'csv-parse/sync'
import type { Skipped } from '../../domain/record.ts'
import { toUtf8 } from './decode-text.ts'

/** One row of a table, the header rows included. */
export type TableRow = {
  readonly cells: readonly string[]
  /** Its place as a spreadsheet counts: the file's first row is 1, empty rows count. */
  readonly row: number
  /** The physical line it starts on; more than `row` after cells of several lines. */
  readonly line: number
}

export type Table = {
  readonly rows: readonly TableRow[]
  /** What was not read, with `row 7 (line 9)`; `where` lacks the path. */
  readonly broken: readonly Skipped[]
  /** Whether the last row lacks its line end, so that the file may have been cut inside it. */
  readonly endsInsideRow: boolean
}

/**
 * Parses a comma, semicolon or tab separated file (RFC 4180, newlines in cells) of UTF-8, UTF-16 or Windows-1252.
 * A row with a misplaced or unclosed quote is reported and the reading goes on at the next line; a bare quote
 * inside an unquoted cell is text.
 */
export function readTable(bytes: Uint8Array): Table {
  const { rest, delimiter, linesBefore } = separatorOf(toUtf8(bytes))
  return new TableReader(rest, delimiter, linesBefore).read()
}

/** `row 7`, or `row 7 (line 9)` where the two differ. */
export function rowName({ row, line }: { row: number; line: number }): string {
  return row === line ? `row ${row}` : `row ${row} (line ${line})`
}

const CHARS_A_RECORD = 4_000_000
const CELLS_A_ROW = 5000
/** How many bytes may be read twice to get over bad quotes, so that a file of them stays linear. */
const BYTES_READ_AGAIN = 64_000_000
const BROKEN_ROWS = 10_000

/** Where the parser gave up, and where the cell it was in begins. */
type Failed = { readonly error: CsvError; readonly cell: number }

class TableReader {
  readonly #rows: TableRow[] = []
  readonly #broken: Skipped[] = []
  readonly #body: Buffer
  readonly #delimiter: string
  #at = 0
  #lf = -1
  #cr = -1
  #row = 1
  #line: number
  #readAgain = 0

  constructor(body: Buffer, delimiter: string, linesBefore: number) {
    this.#body = body
    this.#delimiter = delimiter
    this.#line = linesBefore + 1
    this.#row = linesBefore + 1
  }

  read(): Table {
    while (this.#at < this.#body.length) {
      const failed = this.#readOn()
      if (failed === null) break
      if (!this.#takeBareQuotes(failed)) this.#skipLine(failed)
      if (this.#readAgain > BYTES_READ_AGAIN || this.#broken.length > BROKEN_ROWS) {
        this.#report('and all after it were not read: too many broken rows')
        break
      }
    }
    const last = this.#body.at(-1)
    return { rows: this.#rows, broken: this.#broken, endsInsideRow: last !== 0x0a && last !== 0x0d }
  }

  /** Reads rows until the end or an error. */
  #readOn(): Failed | null {
    const start = this.#at
    try {
      parse(this.#body.subarray(start), {
        ...this.#options(),
        on_record: (cells: string[], { bytes }) => {
          this.#push(cells, start + bytes)
          return null
        },
      })
      return null
    } catch (error) {
      if (error instanceof CsvError) return { error, cell: start + Number(error['bytes'] ?? 0) }
      throw error
    }
  }

  #options() {
    return {
      delimiter: this.#delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      max_record_size: CHARS_A_RECORD,
    }
  }

  #push(cells: readonly string[], end: number): void {
    const place = { row: this.#row, line: this.#line }
    if (cells.length > CELLS_A_ROW) this.#report(`has ${cells.length} cells`)
    else if (cells.some((cell) => cell.trim() !== '')) this.#rows.push({ cells, ...place })
    this.#line += lineEnds(this.#body, this.#at, end)
    this.#row++
    this.#at = end
  }

  /** `Jack "JD" Doe` without quotes around it is not RFC 4180, yet clear when the row is one line. */
  #takeBareQuotes({ error }: Failed): boolean {
    if (error.code !== 'INVALID_OPENING_QUOTE') return false
    const end = this.#nextLine()
    const cells = this.#relaxed(this.#body.subarray(this.#at, end))
    if (cells === null) return false
    this.#readAgain += end - this.#at
    this.#push(cells, end)
    return true
  }

  #relaxed(line: Buffer): string[] | null {
    try {
      return parse(line, { ...this.#options(), relax_quotes: true, to: 1 })[0] ?? null
    } catch (error) {
      if (error instanceof CsvError) return null
      throw error
    }
  }

  #skipLine(failed: Failed): void {
    this.#readAgain += this.#readInVain(failed) + 200
    this.#report(reasonOf(failed.error))
    this.#line++
    this.#row++
    this.#at = this.#nextLine()
  }

  /** How far past the row's start the parser got: to a quote in the wrong place, else as far as it may. */
  #readInVain({ error, cell }: Failed): number {
    const limit = Math.min(this.#body.length - this.#at, CHARS_A_RECORD)
    if (error.code !== 'CSV_INVALID_CLOSING_QUOTE') return limit
    let quote = this.#body.indexOf('"', this.#body.indexOf('"', cell) + 1)
    while (quote !== -1 && this.#body[quote + 1] === 0x22) quote = this.#body.indexOf('"', quote + 2)
    return quote === -1 ? limit : Math.min(quote - this.#at, limit)
  }

  #nextLine(): number {
    const lf = (this.#lf = this.#find(0x0a, this.#lf))
    const cr = (this.#cr = this.#find(0x0d, this.#cr))
    const end = Math.min(lf, cr)
    return Math.min(end === cr && lf === cr + 1 ? end + 2 : end + 1, this.#body.length)
  }

  /** Where a byte next stands; what was found before is not searched again. */
  #find(byte: number, known: number): number {
    if (known >= this.#at) return known
    const found = this.#body.indexOf(byte, this.#at)
    return found === -1 ? this.#body.length : found
  }

  #report(why: string): void {
    this.#broken.push({ where: rowName({ row: this.#row, line: this.#line }), why })
  }
}

function reasonOf({ code }: CsvError): string {
  if (code === 'CSV_QUOTE_NOT_CLOSED') return 'opens a quote that is never closed'
  if (code === 'CSV_MAX_RECORD_SIZE') return 'is over 4 MB, or opens a quote that is not closed'
  return 'has a quote in the wrong place'
}

/** Counts line ends in a range; CR LF is one. */
function lineEnds(body: Buffer, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) {
    const byte = body[at]
    if (byte === 0x0a || (byte === 0x0d && body[at + 1] !== 0x0a)) count++
  }
  return count
}

/** Excel's first line `sep=;`, else the separator that stands most often in one of the first lines. */
function separatorOf(body: Buffer): { delimiter: string; rest: Buffer; linesBefore: number } {
  const stated = /^sep=([,;\t|])\r?\n?/i.exec(body.toString('latin1', 0, 8))
  if (stated !== null)
    return { delimiter: stated[1] ?? ',', rest: body.subarray(stated[0].length), linesBefore: 1 }
  const head = body.toString('utf8', 0, 65_536).replaceAll(/"[^"]*"/g, '')
  const lines = head.split(/[\r\n]+/, 50)
  const counts = [',', ';', '\t'].map((delimiter) => ({
    delimiter,
    most: lines.reduce((most, line) => Math.max(most, line.split(delimiter).length), 0),
  }))
  const { delimiter } = counts.reduce((best, next) => (next.most > best.most ? next : best))
  return { delimiter, rest: body, linesBefore: 0 }
}
