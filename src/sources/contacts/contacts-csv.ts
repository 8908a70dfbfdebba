import { parseEmail } from '../../domain/identity.ts'
import type { CardRecord, Skipped } from '../../domain/record.ts'
import type { FileReading } from '../reading.ts'
import { inferDayOrder, isSlashDate, parseCalendarDay } from './calendar-day.ts'
import type { DayOptions } from './calendar-day.ts'
import { KeyRing, keyFromContent } from './card-key.ts'
import { isContactHeader } from './contact-columns.ts'
import { ContactRow, contactLayout } from './contact-row.ts'
import type { ContactLayout } from './contact-row.ts'
import { readTable, rowName } from './csv-table.ts'
import type { Table, TableRow } from './csv-table.ts'
import { identityOfUrl } from './online-identity.ts'
import type { BareIdentity } from './online-identity.ts'
import { parsePhone } from './phone.ts'
import type { ContactsFile } from './vcard.ts'

/**
 * Reads a table of contacts: Google's and Outlook's exports of every age, LinkedIn's Connections.csv and
 * Contacts.csv, a CRM's, or any with a header that names a name and a mail address. The header is found by what
 * it says, wherever it stands; every row that yields no card is reported.
 */
export function readContactsCsv({ path, bytes, defaultCountry }: ContactsFile): FileReading {
  const table = readTable(bytes)
  const skipped: Skipped[] = table.broken.map(({ where, why }) => ({ where: `${path} ${where}`, why }))
  const at = table.rows.slice(0, ROWS_BEFORE_HEADER).findIndex(({ cells }) => isContactHeader(cells))
  const header = table.rows[at]
  if (header === undefined)
    return { records: [], skipped: [...skipped, { where: path, why: 'has no header that names contacts' }] }
  const layout = contactLayout(header.cells)
  const rows = table.rows.slice(at + 1)
  const reader = new CardRows(layout, { defaultCountry, rows })
  const keys = new KeyRing()
  const records: CardRecord[] = []
  for (const row of rows) {
    const fault = faultOf(row, { table, columns: header.cells.length })
    const card = fault === null ? reader.read(row) : null
    if (card !== null) records.push({ ...card, key: keys.unique(card.key) })
    else skipped.push({ where: `${path} ${rowName(row)}`, why: fault ?? 'has neither a name nor an address' })
  }
  return { records, skipped: [...skipped, ...reader.notes().map((why) => ({ where: path, why }))] }
}

/**
 * Why a row cannot be matched with its header. Short rows pass, as Excel leaves out trailing empty cells, but
 * not a lone cell, nor a short last row without a line end, where the file may be cut.
 * @returns null when it can
 */
export function faultOf(row: TableRow, { table, columns }: { table: Table; columns: number }): string | null {
  const cells = row.cells.length
  const counted = `has ${cells} ${cells === 1 ? 'cell' : 'cells'} where the header has ${columns}`
  if (cells > columns && row.cells.slice(columns).some((cell) => cell.trim() !== '')) return counted
  if (cells === 1 && columns > 2) return counted
  return cells < columns && table.endsInsideRow && row === table.rows.at(-1)
    ? 'is cut off at the end of the file'
    : null
}

/** LinkedIn's preamble is 3 rows; some files have tens of rows of commas before the header. */
const ROWS_BEFORE_HEADER = 200

class CardRows {
  readonly #layout: ContactLayout
  readonly #defaultCountry: string | undefined
  readonly #days: DayOptions
  readonly #sinceDays: DayOptions
  #unknownPhones = 0
  #brokenEmails = 0
  #unclearDays = 0

  constructor(
    layout: ContactLayout,
    options: { defaultCountry: string | undefined; rows: readonly TableRow[] },
  ) {
    this.#layout = layout
    this.#defaultCountry = options.defaultCountry
    const cells = options.rows.map((row) => new ContactRow(layout, row))
    this.#days = {
      order: inferDayOrder(cells.flatMap((row) => [...row.all('birthday'), ...row.all('anniversary')])),
    }
    this.#sinceDays = { order: inferDayOrder(cells.flatMap((row) => row.all('since'))), shortYears: true }
  }

  /** @returns null for a row that names nobody */
  read(tableRow: TableRow): CardRecord | null {
    const row = new ContactRow(this.#layout, tableRow)
    const name = readName(row)
    const organization = row.first('organization')
    const identities = this.#identities(row).map((identity) => ({ name: name.full, ...identity }))
    if (name.full === '' && identities.length === 0) return null
    const record = {
      kind: 'card',
      name,
      identities,
      organization,
      title: row.first('title'),
      department: row.first('department'),
      birthday: this.#day(row.first('birthday'), this.#days),
      anniversary: this.#day(row.first('anniversary'), this.#days),
      notes: row.all('notes').join('\n'),
      places: row.places(),
      groups: row.groups(),
      since: this.#since(row.first('since')),
      human: isHuman(row, name, organization),
      raw: row.raw(),
    } as const
    return { ...record, key: keyOf(row.first('id'), record) }
  }

  /** What the report says of the whole file. */
  notes(): string[] {
    const counts = [
      ['phone numbers without a known country or too short', this.#unknownPhones],
      ['malformed mail addresses', this.#brokenEmails],
      ['dates whose day and month could be either', this.#unclearDays],
    ] as const
    return counts
      .filter(([, count]) => count > 0)
      .map(([what, count]) => `${what}: ${count}; they stay with their cards only`)
  }

  #identities(row: ContactRow): BareIdentity[] {
    const emails = row.values('email').map(parseEmail)
    const phones = row.values('phone').map((text) => parsePhone(text, this.#defaultCountry))
    const urls = row.values('url').map(identityOfUrl)
    this.#brokenEmails += emails.filter((email) => email === null).length
    this.#unknownPhones += phones.filter((phone) => phone === null).length
    const found: (BareIdentity | null)[] = [
      ...emails.map((value) => (value === null ? null : { kind: 'email' as const, value })),
      ...phones.map((value) => (value === null ? null : { kind: 'phone' as const, value })),
      ...urls,
    ]
    const present = found.filter((identity) => identity !== null)
    return [...new Map(present.map((identity) => [`${identity.kind} ${identity.value}`, identity])).values()]
  }

  #day(text: string, options: DayOptions): CardRecord['birthday'] {
    // Outlook writes 0/0/00 for "none".
    if (text === '' || /^[0/.-]+$/.test(text)) return null
    const day = parseCalendarDay(text, options)
    if (day === null && isSlashDate(text)) this.#unclearDays++
    return day
  }

  #since(text: string): string | null {
    const day = this.#day(text, this.#sinceDays)
    if (typeof day?.year !== 'number') return null
    return `${day.year}-${String(day.month).padStart(2, '0')}-${String(day.day).padStart(2, '0')}`
  }
}

function readName(row: ContactRow): CardRecord['name'] {
  const [given, middle, family] = [row.first('given'), row.first('middle'), row.first('family')]
  const nickname = row.first('nickname')
  const composed = [given, middle, family, row.first('suffix')].filter((part) => part !== '').join(' ')
  const full = row.first('full') || composed || nickname || row.first('organization')
  return { full, given, family, middle, nickname }
}

function isHuman(row: ContactRow, name: CardRecord['name'], organization: string): boolean {
  if (organization === '' || name.full !== organization) return true
  return name.given !== '' && name.family !== '' && row.first('full') === ''
}

function keyOf(id: string, record: Pick<CardRecord, 'name' | 'identities' | 'organization'>): string {
  const profile = record.identities.find(({ kind }) => kind === 'profile')
  if (profile !== undefined) return profile.value
  return id === '' ? keyFromContent(record) : `id:${id.slice(0, 200)}`
}
