import { parseEmail } from '../../domain/identity.ts'
import { monthNumber } from './calendar-day.ts'
import { EMAIL_COLUMNS, POSITION_COLUMNS, PROFILE_COLUMNS } from './linkedin-columns.ts'
import type { LinkedInReading } from './linkedin-reading.ts'
import { readLinkedInTable } from './linkedin-table.ts'
import type { ContactsFile } from './vcard.ts'

/** Reads Profile.csv: the owner's name. It holds no address of the profile. */
export function readProfile({ path, bytes }: ContactsFile): LinkedInReading {
  const { rows, skipped } = readLinkedInTable(path, bytes, PROFILE_COLUMNS)
  const names = rows.map((row) => `${row.cell('first name')} ${row.cell('last name')}`.trim())
  const name = names.find((text) => text !== '') ?? ''
  return {
    records: [],
    skipped,
    owner: name === '' ? null : { name, profile: null, emails: [], positions: [] },
  }
}

/** Reads Positions.csv: the owner's jobs. */
export function readPositions({ path, bytes }: ContactsFile): LinkedInReading {
  const { rows, skipped } = readLinkedInTable(path, bytes, POSITION_COLUMNS)
  const positions = rows.map((row) => ({
    organization: row.cell('company name'),
    title: row.cell('title'),
    from: parseMonth(row.cell('started on')),
    until: parseMonth(row.cell('finished on')),
  }))
  return {
    records: [],
    skipped,
    owner: positions.length === 0 ? null : { name: '', profile: null, emails: [], positions },
  }
}

/** Reads `Email Addresses.csv`: the account's addresses. */
export function readEmailAddresses({ path, bytes }: ContactsFile): LinkedInReading {
  const { rows, skipped } = readLinkedInTable(path, bytes, EMAIL_COLUMNS)
  const emails = rows.map((row) => parseEmail(row.cell('email address'))).filter((email) => email !== null)
  return {
    records: [],
    skipped,
    owner: emails.length === 0 ? null : { name: '', profile: null, emails, positions: [] },
  }
}

/** `Jan 2020`, `2020`. */
function parseMonth(text: string): string | null {
  const match = /^(?:(\p{L}{3,12})\.?\s)?(\d{4})$/u.exec(text)
  if (match === null) return null
  const month = match[1] === undefined ? null : monthNumber(match[1])
  return month === null ? (match[2] ?? null) : `${match[2]}-${String(month).padStart(2, '0')}`
}
