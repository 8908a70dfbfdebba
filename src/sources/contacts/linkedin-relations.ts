import type { Party } from '../../domain/identity.ts'
import { parseLinkedInProfile } from '../../domain/identity.ts'
import type { ConnectionRecord, Skipped } from '../../domain/record.ts'
import { KeyRing } from './card-key.ts'
import { ENDORSEMENT_COLUMNS, INVITATION_COLUMNS, RECOMMENDATION_COLUMNS } from './linkedin-columns.ts'
import { linkedInDayOrder, parseLinkedInMoment } from './linkedin-moment.ts'
import type { LinkedInOwner, LinkedInReading } from './linkedin-reading.ts'
import { readLinkedInTable } from './linkedin-table.ts'
import type { LinkedInRow, LinkedInTable } from './linkedin-table.ts'
import type { ContactsFile } from './vcard.ts'

/** Reads Invitations.csv: who asked whom to connect, and with which words. The owner sent the outgoing ones. */
export function readInvitations({ path, bytes }: ContactsFile): LinkedInReading {
  const table = readLinkedInTable(path, bytes, INVITATION_COLUMNS)
  const reading = readRows(table, 'sent at', (row) => {
    const direction = row.cell('direction').toLowerCase()
    if (direction !== 'outgoing' && direction !== 'incoming') return 'is neither outgoing nor incoming'
    const sent = direction === 'outgoing'
    const party = sent ? inviteeOf(row) : inviterOf(row)
    return { what: 'invitation', direction: sent ? 'given' : 'received', party, text: row.cell('message') }
  })
  const own = table.rows.map((row) =>
    row.cell('direction').toLowerCase() === 'outgoing' ? inviterOf(row) : inviteeOf(row),
  )
  return { ...reading, owner: ownerOf(own.find(({ value }) => value !== '')) }
}

/** Reads Endorsement_Received_Info.csv or Endorsement_Given_Info.csv; the header says which. */
export function readEndorsements({ path, bytes }: ContactsFile): LinkedInReading {
  const table = readLinkedInTable(path, bytes, ENDORSEMENT_COLUMNS)
  const direction = table.columns.includes('endorser first name') ? 'received' : 'given'
  const who = direction === 'received' ? 'endorser' : 'endorsee'
  const reading = readRows(table, 'endorsement date', (row) => {
    if (row.cell('endorsement status').toUpperCase() === 'REJECTED') return 'was rejected'
    const party = partyOf(
      `${row.cell(`${who} first name`)} ${row.cell(`${who} last name`)}`,
      row.cell(`${who} public url`),
    )
    return { what: 'endorsement', direction, party, text: row.cell('skill name') }
  })
  return { ...reading, owner: null }
}

/**
 * Reads Recommendations_Received.csv or Recommendations_Given.csv. Both have one header, so only the file's name
 * says which.
 */
export function readRecommendations({ path, bytes }: ContactsFile): LinkedInReading {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
  const isGiven = /given/i.test(name)
  if (isGiven === /received/i.test(name))
    return {
      records: [],
      skipped: [
        { where: path, why: 'its name does not say whether the recommendations were given or received' },
      ],
      owner: null,
    }
  const table = readLinkedInTable(path, bytes, RECOMMENDATION_COLUMNS)
  const reading = readRows(table, 'creation date', (row) => ({
    what: 'recommendation',
    direction: isGiven ? 'given' : 'received',
    party: partyOf(`${row.cell('first name')} ${row.cell('last name')}`, ''),
    text: row.cell('text'),
  }))
  return { ...reading, owner: null }
}

type Stated = Pick<ConnectionRecord, 'what' | 'direction' | 'party' | 'text'>

/** @param state what a row states, or why it is left out */
function readRows(
  table: LinkedInTable,
  dateColumn: string,
  state: (row: LinkedInRow) => Stated | string,
): { records: ConnectionRecord[]; skipped: Skipped[] } {
  const order = linkedInDayOrder(table.rows.map((row) => row.cell(dateColumn)))
  const keys = new KeyRing()
  const records: ConnectionRecord[] = []
  const skipped: Skipped[] = [...table.skipped]
  for (const row of table.rows) {
    const stated = state(row)
    const why = typeof stated === 'string' ? stated : faultOfParty(stated.party)
    if (typeof stated === 'string' || why !== null) {
      skipped.push({ where: row.where, why: why ?? '' })
      continue
    }
    const at = parseLinkedInMoment(row.cell(dateColumn), order)
    if (at === null) skipped.push({ where: row.where, why: 'has no readable date; it was kept without one' })
    const of = stated.party.value || stated.party.name
    const skill = stated.what === 'endorsement' ? stated.text : ''
    const key = keys.unique([stated.what, stated.direction, of, at ?? '', skill].join('/'))
    records.push({ kind: 'connection', key, ...stated, at })
  }
  return { records, skipped }
}

function faultOfParty({ name, value }: Party): string | null {
  return name === '' && value === '' ? 'names nobody' : null
}

function inviterOf(row: LinkedInRow): Party {
  return partyOf(row.cell('from'), row.cell('inviterprofileurl'))
}

function inviteeOf(row: LinkedInRow): Party {
  return partyOf(row.cell('to'), row.cell('inviteeprofileurl'))
}

function partyOf(name: string, url: string): Party {
  return { name: name.replace(/\s+/g, ' ').trim(), kind: 'profile', value: parseLinkedInProfile(url) ?? '' }
}

function ownerOf(party: Party | undefined): LinkedInOwner | null {
  return party === undefined ? null : { name: party.name, profile: party.value, emails: [], positions: [] }
}
