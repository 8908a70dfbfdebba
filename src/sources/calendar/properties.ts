import ICAL from 'ical.js'
import { spell } from './lines.ts'
import type { RawLine } from './lines.ts'

/** One content line: its values as written, except that text is unescaped. */
export type Property = {
  /** In capitals. */
  readonly name: string
  /** By name in capitals; a Map, as names come from the file. */
  readonly params: ReadonlyMap<string, string>
  /** `DATE`, `PERIOD`, … as VALUE says; '' when it does not. */
  readonly type: string
  readonly values: readonly string[]
}

/** Component lines, parsed: what each name is given, in file order, and the lines that could not be. */
export type Properties = {
  readonly all: (name: string) => readonly Property[]
  /** The value of the first line of a name, trimmed; '' when there is none. */
  readonly text: (name: string) => string
  readonly broken: readonly { readonly name: string; readonly why: string }[]
}

/** @param legacy vCalendar 1.0, with its bare parameters (`;QUOTED-PRINTABLE:`) and lists split by `;`. */
export function readProperties(lines: readonly RawLine[], legacy: boolean): Properties {
  const byName = new Map<string, Property[]>()
  const broken: { name: string; why: string }[] = []
  for (const line of lines) {
    const property = readProperty(line.bytes, legacy)
    if (typeof property === 'string') {
      broken.push({ name: line.bytes.slice(0, 20).split(/[;:]/)[0]?.toUpperCase() ?? '', why: property })
      continue
    }
    const same = byName.get(property.name)
    if (same === undefined) byName.set(property.name, [property])
    else same.push(property)
  }
  const all = (name: string): readonly Property[] => byName.get(name) ?? []
  return { all, text: (name) => all(name)[0]?.values[0]?.trim() ?? '', broken }
}

const MAX_PARAMS = 60

/** ical.js scans the rest of a line once a parameter, so their number is bounded before it is asked. */
function readProperty(bytes: string, legacy: boolean): Property | string {
  const head = headOf(bytes)
  if (head === null) return 'it has no colon, or a quotation mark that is never closed'
  if (head.split('=').length > MAX_PARAMS) return `it has more than ${MAX_PARAMS} parameters`
  const encoded = /quoted-printable/i.test(head)
  const charset = /;CHARSET="?([A-Za-z0-9_.:-]{1,40})/i.exec(head)?.[1] ?? ''
  const raw = bytes.slice(head.length + 1)
  const value = spell(encoded ? decodeQuotedPrintable(raw) : raw, charset)
  const line = `${legacy ? nameBareParams(spell(head)) : spell(head)}:${encoded ? escapeBreaks(value) : value}`
  let parsed: unknown
  try {
    parsed = ICAL.parse.property(line, DESIGN)
  } catch (error) {
    return error instanceof Error ? (error.message.split("'")[0]?.split('"')[0]?.trim() ?? '') : 'unreadable'
  }
  return toProperty(parsed, legacy)
}

/** All of a line before the colon that begins its value; null when there is no such colon. */
function headOf(bytes: string): string | null {
  let quoted = false
  for (let at = 0; at < Math.min(bytes.length, 8000); at++) {
    const letter = bytes[at]
    if (letter === '"') quoted = !quoted
    else if (letter === ':' && !quoted) return bytes.slice(0, at)
  }
  return null
}

function nameBareParams(head: string): string {
  const [name = '', ...params] = head.split(';')
  return [name, ...params.map((param) => (param.includes('=') ? param : `X-BARE=${param}`))].join(';')
}

function decodeQuotedPrintable(bytes: string): string {
  return bytes.replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
}

function escapeBreaks(value: string): string {
  return value.replace(/\r\n?|\n/g, '\\n')
}

const text = ['SUMMARY', 'DESCRIPTION', 'LOCATION', 'X-WR-CALNAME', 'NAME', 'STATUS', 'UID', 'METHOD', 'TZID']
const lists = ['RDATE', 'EXDATE']

/** What ical.js needs to know: which values are text, which are lists. Dates and rules are read by our own code. */
const DESIGN = {
  propertyGroups: false,
  value: Object.assign(Object.create(null), { text: ICAL.design.icalendar.value.text }),
  param: Object.create(null),
  property: Object.assign(
    Object.create(null),
    Object.fromEntries(text.map((name) => [name.toLowerCase(), { defaultType: 'text' }])),
    Object.fromEntries(lists.map((name) => [name.toLowerCase(), { defaultType: 'raw', multiValue: ',' }])),
  ),
}

/** jCal: `[name, parameters, type, value, …]` (RFC 7265 §3.4). */
function toProperty(parsed: unknown, legacy: boolean): Property | string {
  if (!Array.isArray(parsed)) return 'unreadable'
  const [name, params, type, ...values]: readonly unknown[] = parsed
  if (typeof name !== 'string' || typeof params !== 'object' || params === null) return 'unreadable'
  const written = values.filter((value) => typeof value === 'string')
  return {
    name: name.trim().toUpperCase(),
    params: new Map(
      Object.entries(params)
        .filter((entry): entry is [string, string] => typeof entry[1] === 'string')
        .map(([key, value]) => [key.trim().toUpperCase(), value]),
    ),
    type: typeof type === 'string' ? type.toUpperCase() : '',
    values:
      legacy && lists.includes(name.toUpperCase()) ? written.flatMap((value) => value.split(';')) : written,
  }
}
