import { dayIn } from '../../domain/day-in-zone.ts'
import type { MilestoneOut, PartyOut, Profile, PromiseOut } from '../ports.ts'
import { wordsOf } from '../promises-at.ts'
import { csvRow } from './csv.ts'

/** One row a person. @param zone IANA: days are the owner's */
export function* peopleTable(profiles: Iterable<Profile>, zone: string): Iterable<string> {
  yield csvRow([
    'Name',
    'E-mail',
    'Phone',
    'Organization',
    'Title',
    'Circle',
    'Cadence in days',
    'Contacts',
    'First contact',
    'Last contact or meeting',
    'Id',
  ])
  for (const one of profiles) {
    const [work] = one.affiliations
    const [card] = one.cards
    const values = (kind: string) =>
      one.identities
        .filter((identity) => identity.kind === kind)
        .map(({ value }) => value)
        .join(' ')
    yield csvRow([
      one.name,
      values('email'),
      values('phone'),
      work?.organization ?? card?.organization ?? '',
      work?.title ?? card?.title ?? '',
      one.circle ?? '',
      one.cadenceDays === null ? '' : String(one.cadenceDays),
      String(one.contacts?.count ?? 0),
      dayOf(one.contacts?.first ?? null, zone),
      dayOf(one.contacts?.last ?? null, zone),
      one.id,
    ])
  }
}

/** One row a promise, as it was read. */
export function* promisesTable(promises: Iterable<PromiseOut>, zone: string): Iterable<string> {
  yield csvRow(['Day', 'Made by', 'Yours', 'To', 'What', 'Due', 'You said', 'Quote', 'Subject', 'How sure'])
  for (const one of promises) {
    const words = wordsOf(one.quote)
    const said = one.said.filter((word) => word.words === words)
    yield csvRow([
      dayOf(one.at, zone),
      partyText(one.by),
      one.byOwner ? 'yes' : 'no',
      one.to.map(partyText).join('; '),
      one.what,
      said.findLast((word) => word.what === 'due')?.value ?? one.due ?? '',
      said.findLast((word) => word.what !== 'due')?.what ?? '',
      one.quote,
      one.subject,
      one.strength.toFixed(2),
    ])
  }
}

/** One row for each good or hard thing that somebody told of. */
export function* milestonesTable(milestones: Iterable<MilestoneOut>, zone: string): Iterable<string> {
  yield csvRow(['Day', 'Told by', 'Good or hard', 'Kind', 'Whose', 'In words', 'Quote', 'How sure'])
  for (const one of milestones)
    yield csvRow([
      dayOf(one.at, zone),
      partyText(one.by),
      one.polarity,
      one.kind,
      one.subject,
      one.subjectWords,
      one.quote,
      one.strength.toFixed(2),
    ])
}

function dayOf(at: number | null, zone: string): string {
  return at === null ? '' : dayIn(zone, at)
}

function partyText({ name, value }: PartyOut): string {
  return name === '' || name === value ? value : `${name} <${value}>`
}
