import { isUtf8 } from 'node:buffer'
import type { CardRecord, Skipped } from '../../domain/record.ts'
import type { FileReading } from '../reading.ts'
import { KeyRing } from './card-key.ts'
import { decodeBytes, toNarrowBytes } from './decode-text.ts'
import { bareUid, readCard } from './vcard-card.ts'
import type { CardReading } from './vcard-card.ts'
import { parseProperty } from './vcard-property.ts'
import { scanCards } from './vcard-scan.ts'
import type { ScannedCard } from './vcard-scan.ts'

/** A file of contacts to be read. */
export type ContactsFile = {
  /** How reports name the file: its path, or `archive.zip!/inner/name`. */
  readonly path: string
  readonly bytes: Uint8Array
  /** ISO 3166 code of the country that numbers without one belong to; without it they stay in `raw`. */
  readonly defaultCountry?: string | undefined
}

/**
 * Reads the cards of a vCard 2.1, 3.0 or 4.0 file. A broken card is reported and loses no other.
 * Group cards of the same file lend their names to their members' `groups`.
 */
export function readVCards({ path, bytes, defaultCountry }: ContactsFile): FileReading {
  if (bytes.byteLength > BYTES_A_FILE)
    return { records: [], skipped: [{ where: path, why: 'is over 256 MB' }] }
  const skipped: Skipped[] = []
  const readings: CardReading[] = []
  const scan = scanCards(toNarrowBytes(bytes).toString('latin1'))
  let step = scan.next()
  for (; step.done !== true; step = scan.next()) {
    const where = `${path} card ${step.value.ordinal}`
    skipped.push(...faultsOf(step.value).map((why) => ({ where, why })))
    const reading = step.value.ending === 'cut' ? null : readScanned(step.value, defaultCountry)
    if (reading !== null) readings.push(reading)
    else if (step.value.ending !== 'cut') skipped.push({ where, why: 'has neither a name nor an address' })
  }
  const ends = [...stray(step.value.strayLines, readings.length + skipped.length), ...unread(readings)]
  skipped.push(...ends.map((why) => ({ where: path, why })))
  return { records: distinctCards(withGroups(readings)), skipped }
}

const BYTES_A_FILE = 256 * 1024 * 1024

function readScanned(scanned: ScannedCard, defaultCountry: string | undefined): CardReading | null {
  const properties = scanned.lines.map(parseProperty).filter((property) => property !== null)
  return readCard(properties, { raw: textOf(scanned.raw), defaultCountry })
}

/** The card's own text; bytes that are not UTF-8 are read as Windows-1252. */
function textOf(raw: string): string {
  const bytes = Buffer.from(raw, 'latin1')
  return isUtf8(bytes) ? bytes.toString('utf8') : decodeBytes(bytes, '')
}

function faultsOf({ ending, left }: ScannedCard): string[] {
  const faults: string[] = [...left]
  if (ending === 'cut') faults.push('is cut off at the end of the file; it was not read')
  if (ending === 'unended') faults.push('has no END:VCARD; it was read as far as it goes')
  return faults
}

function stray(lines: number, cards: number): string[] {
  if (cards === 0) return [lines === 0 ? 'is empty' : 'has no BEGIN:VCARD']
  return lines === 0 ? [] : [`lines outside any card: ${lines}`]
}

function unread(readings: readonly CardReading[]): string[] {
  const phones = readings.reduce((sum, reading) => sum + reading.unknownPhones, 0)
  const emails = readings.reduce((sum, reading) => sum + reading.brokenEmails, 0)
  return [
    ...(phones === 0
      ? []
      : [`phone numbers without a known country or too short: ${phones}; they stay with their cards only`]),
    ...(emails === 0 ? [] : [`malformed mail addresses: ${emails}; they stay with their cards only`]),
  ]
}

function withGroups(readings: readonly CardReading[]): CardRecord[] {
  const groups = new Map<string, string[]>()
  for (const { card, members } of readings)
    for (const member of members) groups.set(member, [...(groups.get(member) ?? []), card.name.full])
  return readings.map(({ card }) => {
    const names = groups.get(bareUid(card.key)) ?? []
    return names.length === 0 ? card : { ...card, groups: [...new Set([...card.groups, ...names])] }
  })
}

/** A card that stands twice in a file is one card; two different cards under one UID stay two. */
function distinctCards(cards: readonly CardRecord[]): CardRecord[] {
  const keys = new KeyRing()
  const seen = new Set<string>()
  return cards.flatMap((card) => {
    const whole = `${card.key}\0${card.raw}`
    if (seen.has(whole)) return []
    seen.add(whole)
    return [{ ...card, key: keys.unique(card.key) }]
  })
}
