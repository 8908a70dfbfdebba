import { DAY } from '../../domain/milliseconds.ts'

/** A moment as a mail header gives it: milliseconds since 1970, and the writer's offset from UTC in minutes. */
type MailDate = { readonly at: number; readonly offsetMinutes: number | null }

/**
 * Reads a date of RFC 5322 §3.3 and §4.3 (two-digit years, zone names), asctime's form as in mbox separators,
 * ISO 8601, and the broken forms that programs write (month first, dashes, no seconds, no zone).
 * @returns null when there is no valid day and time in the text. `-0000` and unknown zones count as UTC with
 * an unknown offset (§3.3, §4.3).
 */
export function parseMailDate(text: string): MailDate | null {
  const parts: Parts = { year: -1, month: -1, day: -1, time: -1, zone: null, afternoon: null, numbers: [] }
  const size = Math.min(text.length, LONGEST_DATE)
  for (let at = 0; at < size; ) at = readToken(text, at, parts)
  return assemble(parts)
}

/**
 * When a message was written: the Date header, unless it lies before 1985 or more than two days after the
 * message was received; else the time it was received; else null.
 * @param received the newest Received header (or mbox separator) as text, '' when there is none
 */
export function believableDate(date: string, received: string): MailDate | null {
  const written = believable(parseMailDate(date))
  const arrived = believable(parseMailDate(received.slice(received.lastIndexOf(';') + 1)))
  if (written === null) return arrived
  return arrived !== null && written.at > arrived.at + TWO_DAYS ? arrived : written
}

type Parts = {
  year: number
  month: number
  day: number
  /** Seconds of the day, -1 while unknown. */
  time: number
  zone: MailZone | null
  afternoon: boolean | null
  /** All-digit tokens in order, until the date is put together. */
  numbers: { value: number; digits: number }[]
}
type MailZone = { readonly minutes: number; readonly known: boolean }

const LONGEST_DATE = 200
const TWO_DAYS = 2 * DAY
const YEAR_1985 = Date.UTC(1985, 0, 1)

function believable(date: MailDate | null): MailDate | null {
  return date !== null && date.at >= YEAR_1985 ? date : null
}

function readToken(text: string, at: number, parts: Parts): number {
  const code = text.charCodeAt(at)
  if (isDigit(code)) return readNumber(text, at, parts)
  if (isLetter(code)) return readName(text, at, parts)
  if ((code === 0x2b || code === 0x2d) && parts.time >= 0) return readOffset(text, at, parts)
  // A comment only repeats the zone, and is looked at when no zone stands before it.
  if (code === 0x28 && parts.zone !== null) {
    const close = text.indexOf(')', at)
    return close < 0 ? text.length : close + 1
  }
  return at + 1
}

function readNumber(text: string, start: number, parts: Parts): number {
  let at = start
  let value = 0
  for (let code = text.charCodeAt(at); isDigit(code); code = text.charCodeAt(++at))
    value = value * 10 + code - 48
  const next = text.charCodeAt(at)
  // 10:22 and 10.22.33 are times, 22.03.2020 is not one.
  const isTime = (next === 0x3a || (next === 0x2e && parts.month >= 0)) && isDigit(text.charCodeAt(at + 1))
  if (isTime && parts.time < 0 && at - start <= 2) return readTime(text, at, value, parts)
  if (parts.numbers.length < 6) parts.numbers.push({ value, digits: at - start })
  return at
}

function readTime(text: string, colon: number, hours: number, parts: Parts): number {
  let at = colon
  const fields = [hours]
  while (fields.length < 3 && isSeparator(text.charCodeAt(at)) && isDigit(text.charCodeAt(at + 1))) {
    let value = 0
    let code = text.charCodeAt(++at)
    for (; isDigit(code); code = text.charCodeAt(++at)) value = value * 10 + code - 48
    fields.push(value)
  }
  // Fractions of a second.
  if (text.charCodeAt(at) === 0x2e) while (isDigit(text.charCodeAt(++at)));
  const [hour = 0, minute = 0, second = 0] = fields
  parts.time = hour > 24 || minute > 59 || second > 60 ? INVALID : hour * 3600 + minute * 60 + second
  return at
}

const INVALID = -2

function readName(text: string, start: number, parts: Parts): number {
  let at = start
  while (isLetter(text.charCodeAt(at))) at++
  const name = text.slice(start, at).toLowerCase()
  const month = name.length >= 3 ? MONTHS.indexOf(name.slice(0, 3)) : -1
  if (month >= 0 && month % 3 === 0 && parts.month < 0) parts.month = month / 3
  else if (name === 'am' || name === 'pm') parts.afternoon = name === 'pm'
  else if (parts.time >= 0 && parts.zone === null) {
    const minutes = ZONES.get(name)
    if (minutes !== undefined) parts.zone = { minutes, known: true }
  }
  return at
}

/** `+0200`, `-7:00`; after `GMT` it says more than the name did. */
function readOffset(text: string, sign: number, parts: Parts): number {
  let at = sign + 1
  let digits = ''
  while (digits.length < 4 && (isDigit(text.charCodeAt(at)) || (text[at] === ':' && digits.length > 0))) {
    if (text[at] !== ':') digits += text[at]
    at++
  }
  if (digits.length < 1 || isDigit(text.charCodeAt(at))) return at
  const hours = Number(digits.length > 2 ? digits.slice(0, -2) : digits)
  const minutes = digits.length > 2 ? Number(digits.slice(-2)) : 0
  if (hours > 14 || minutes > 59) parts.zone = { minutes: 0, known: false }
  else if (parts.zone === null || parts.zone.minutes === 0) {
    const negative = text[sign] === '-'
    const total = hours * 60 + minutes
    parts.zone = { minutes: negative ? -total : total, known: !(negative && total === 0) }
  }
  return at
}

function assemble(parts: Parts): MailDate | null {
  if (!placeNumbers(parts) || parts.time < 0) return null
  const { year, month, day } = parts
  if (month < 0 || month > 11 || day < 1 || day > daysIn(year, month)) return null
  const seconds = parts.time + noonShift(parts)
  const zone = parts.zone ?? { minutes: 0, known: false }
  const at = Date.UTC(year, month, day) + seconds * 1000 - zone.minutes * 60_000
  return { at, offsetMinutes: zone.known ? zone.minutes : null }
}

/** Gives the bare numbers their meaning: `22 Feb 2003`, `Feb 22 2003`, `2003-02-22`. */
function placeNumbers(parts: Parts): boolean {
  const { numbers } = parts
  const [first, second, third] = numbers
  if (first === undefined) return false
  if (parts.month < 0) {
    // Without a month's name only the order year, month, day is certain.
    if (first.digits !== 4 || second === undefined || third === undefined) return false
    parts.year = first.value
    parts.month = second.value - 1
    parts.day = third.value
    return true
  }
  if (second === undefined) return false
  const yearFirst = first.digits > 2
  parts.day = yearFirst ? second.value : first.value
  const year = yearFirst ? first : (numbers.slice(1).find((number) => number.digits === 4) ?? second)
  parts.year = fullYear(year.value, year.digits)
  return parts.year > 0
}

/** RFC 5322 §4.3: 00–49 are 2000–2049, other years of two or three digits count from 1900. */
function fullYear(value: number, digits: number): number {
  if (digits === 4) return value
  if (digits > 4 || digits < 2) return -1
  return digits === 2 && value < 50 ? 2000 + value : 1900 + value
}

function noonShift(parts: Parts): number {
  const hour = Math.floor(parts.time / 3600)
  if (parts.afternoon === true && hour < 12) return 12 * 3600
  return parts.afternoon === false && hour === 12 ? -12 * 3600 : 0
}

function daysIn(year: number, month: number): number {
  if (month !== 1) return month === 3 || month === 5 || month === 8 || month === 10 ? 30 : 31
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}

function isSeparator(code: number): boolean {
  return code === 0x3a || code === 0x2e
}

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec'

/** RFC 5322 §4.3, and the names that programs write without a numeric offset. Ambiguous ones are left out. */
const ZONES = new Map(
  Object.entries({
    ut: 0,
    gmt: 0,
    utc: 0,
    z: 0,
    wet: 0,
    est: -300,
    edt: -240,
    cst: -360,
    cdt: -300,
    mst: -420,
    mdt: -360,
    pst: -480,
    pdt: -420,
    akst: -540,
    akdt: -480,
    hst: -600,
    bst: 60,
    west: 60,
    cet: 60,
    met: 60,
    mez: 60,
    cest: 120,
    mest: 120,
    mesz: 120,
    eet: 120,
    sast: 120,
    eest: 180,
    msk: 180,
    msd: 240,
    hkt: 480,
    sgt: 480,
    jst: 540,
    kst: 540,
    aest: 600,
    aedt: 660,
    nzst: 720,
    nzdt: 780,
  }),
)
