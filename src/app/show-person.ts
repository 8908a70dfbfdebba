import { dayIn } from '../domain/day-in-zone.ts'
import { bareSubject } from '../domain/thread-subject.ts'
import { tellingSentence } from '../language/telling-sentence.ts'
import { zone } from '../language/zones.ts'
import { findPerson } from './find-person.ts'
import { measureResult } from './measure-result.ts'
import type { OpenBook, PlanningStore, TimelineRow } from './ports.ts'
import { personPromises } from './promise-rows.ts'
import { PromisesAt } from './promises-at.ts'
import { personMilestones } from './person-milestones.ts'
import { publicInteractionId } from './public-id.ts'
import type { PersonResult, TieResult, TimelineEntry } from './results.ts'
import { tieRespect } from './respect-measures.ts'
import { tieHelp } from './tie-help.ts'
import { tieBalance } from './tie-balance.ts'
import { TiesAt, type WorkedTie, wantedCadence } from './ties-at.ts'
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
  'people' | 'planning' | 'communication' | 'celebration' | 'empathy' | 'respect' | 'opinions'
>

/**
 * Everything the book knows of one person as of `now`: who they are, how the tie stands and why, what happened.
 * @throws NotInBook when nobody fits the name, or several do
 */
export async function showPerson(rooms: PersonRooms, wish: PersonWish): Promise<PersonResult> {
  const { people, planning, communication } = rooms
  const row = await findPerson(people, wish.name, wish.now)
  const [identities, affiliations, timeline, timelineTotal] = await Promise.all([
    people.identities([row.person], wish.now),
    people.affiliations([row.person], wish.now),
    people.timeline(row.person, { now: wish.now, limit: wish.entries }),
    people.timelineLength(row.person, wish.now),
  ])
  const said = people.saidOf(row.person, wish.now)
  const ties = new TiesAt(planning, { ...wish, whose: row.person })
  const promises = new PromisesAt(rooms, ties, dayIn(wish.zone, wish.now))
  const [worked] = await ties.of([row.person])
  const balance =
    worked === undefined
      ? []
      : [
          ...(await tieBalance(communication, worked, ties)),
          ...tieRespect(rooms.respect, worked, ties),
          tieHelp(rooms.opinions, worked, ties),
        ]
  return {
    id: row.publicId,
    name: row.name,
    identities: (identities.get(row.person) ?? []).map(({ kind, value }) => ({
      kind: kind as IdentityKind,
      value,
    })),
    circle: said.circle,
    cadenceDays: wantedCadence(said),
    mutedUntil:
      said.mutedUntil !== null && said.mutedUntil > dayIn(wish.zone, wish.now) ? said.mutedUntil : null,
    affiliations: (affiliations.get(row.person) ?? [])
      .filter(({ organization, title }) => organization !== '' || title !== '')
      .map(({ organization, title, since, until }) => ({
        organization,
        title,
        since,
        until,
      })),
    tie: worked === undefined ? null : tieResult(worked),
    timeline: await timelineEntries(planning, timeline),
    timelineTotal,
    balance: balance.map(measureResult),
    promises: await personPromises({ planning, promises }, row.person),
    milestones: await personMilestones({ ...rooms, ties }, row.person),
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

/** Entries of a timeline, each with its telling words. */
export async function timelineEntries(
  planning: PlanningStore,
  timeline: readonly TimelineRow[],
): Promise<TimelineEntry[]> {
  const quotables = await planning.quotables(timeline.map((row) => row.interaction))
  return timeline.map((row) => ({
    interaction: publicInteractionId(row.interaction),
    at: new Date(row.at).toISOString(),
    channel: row.channel,
    direction: row.kind === 'meeting' ? 'both' : row.byOwner ? 'out' : 'in',
    subject: row.subject,
    quote:
      row.kind === 'meeting'
        ? ''
        : tellingSentence(zone(quotables.get(row.interaction)?.text ?? ''), bareSubject(row.subject)),
  }))
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}
