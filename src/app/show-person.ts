import { dayIn } from '../domain/day-in-zone.ts'
import { findPerson } from './find-person.ts'
import { measureResult } from './measure-result.ts'
import { personBalance } from './person-balance.ts'
import { nextMeeting, personContact } from './person-contact.ts'
import type { IdentityRow, OpenBook, PeopleStore } from './ports.ts'
import { personPromises } from './promise-rows.ts'
import { PromisesAt } from './promises-at.ts'
import { personMilestones } from './person-milestones.ts'
import type { AffiliationResult, IdentityResult, PersonResult, TieResult } from './results.ts'
import { timelineEntries } from './timeline-entries.ts'
import { TiesAt, type WorkedTie } from './ties-at.ts'
import { wantedCadence } from './worked-tie.ts'
import type { IdentityKind } from '../domain/identity.ts'

export type PersonWish = {
  readonly name: string
  readonly now: number
  readonly zone: string
  readonly entries: number
}

/** The rooms of the book that a person's page is gathered from. */
export type PersonRooms = Pick<
  OpenBook,
  'people' | 'planning' | 'communication' | 'celebration' | 'empathy' | 'respect' | 'opinions' | 'coffee'
>

/**
 * Everything the book knows of one person as of `now`: who they are, how the tie stands and why, what happened.
 * @throws NotInBook when nobody fits the name, or several do
 */
export async function showPerson(rooms: PersonRooms, wish: PersonWish): Promise<PersonResult> {
  const { people, planning } = rooms
  const row = await findPerson(people, wish.name, wish.now)
  const [identities, affiliations, timeline, timelineTotal] = await Promise.all([
    people.identities([row.person], wish.now),
    people.affiliations([row.person], wish.now),
    people.timeline(row.person, { now: wish.now, limit: wish.entries }),
    people.timelineLength(row.person, wish.now),
  ])
  const said = people.saidOf(row.person, wish.now)
  const ties = new TiesAt(planning, { ...wish, whose: row.person })
  const day = dayIn(wish.zone, wish.now)
  const promises = new PromisesAt(rooms, ties, day)
  const [worked] = await ties.of([row.person])
  const known = identities.get(row.person) ?? []
  return {
    day,
    id: row.publicId,
    name: row.name,
    identities: known.map(identityResult),
    circle: said.circle,
    cadenceDays: wantedCadence(said),
    cadenceSaid: said.cadenceDays,
    mutedUntil: said.mutedUntil !== null && said.mutedUntil > day ? said.mutedUntil : null,
    affiliations: affiliationResults(affiliations.get(row.person) ?? []),
    tie: worked === undefined ? null : tieResult(worked),
    contact: worked === undefined ? null : personContact(worked, ties),
    nextMeeting: nextMeeting(rooms.coffee, row.person, wish.now),
    merged: mergedInto(people, row.publicId, known),
    timeline: await timelineEntries(planning, timeline),
    timelineTotal,
    balance: worked === undefined ? [] : (await personBalance(rooms, worked, ties)).map(measureResult),
    promises: await personPromises({ planning, promises }, row.person),
    milestones: await personMilestones({ ...rooms, ties }, row.person),
  }
}

function affiliationResults(affiliations: readonly AffiliationResult[]): AffiliationResult[] {
  return affiliations
    .filter(({ organization, title }) => organization !== '' || title !== '')
    .map(({ organization, title, since, until }) => ({ organization, title, since, until }))
}

function identityResult({ kind, value }: IdentityRow): IdentityResult {
  return { kind: kind as IdentityKind, value }
}

/** Whom the last merge brought in, with those identities of theirs that are known by now. */
function mergedInto(
  people: PeopleStore,
  publicId: string,
  known: readonly IdentityRow[],
): PersonResult['merged'] {
  const last = people.lastMerged(publicId)
  if (last === null) return null
  return {
    name: last.name,
    identities: known.filter(({ id }) => last.identities.includes(id)).map(identityResult),
  }
}

/** A tie as the doors show it. */
export function tieResult({ summary, strength, standing, alive }: WorkedTie): TieResult {
  return {
    strength: round(strength.value),
    rhythmDays: summary.sessions >= 3 ? round(summary.rhythm.days) : null,
    silenceDays: Math.floor(summary.silenceDays ?? summary.knownDays),
    alive: summary.sessions >= 2 ? round(alive) : null,
    standing: standing.state,
    reasons: [strength.words, ...standing.reasons].map(sentence),
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}
