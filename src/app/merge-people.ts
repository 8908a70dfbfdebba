import { type DuplicateProposal as Proposal, proposing } from '../domain/matching/propose.ts'
import { findPerson } from './find-person.ts'
import { NotInBook, SamePerson } from './failures.ts'
import { keptApart } from './kept-apart.ts'
import { matchingFacts } from './matching-facts.ts'
import type { AffiliationRow, IdentityRow, MergingStore, PeopleStore, PersonRow } from './ports.ts'
import type { DuplicateProposal, DuplicateSide, DuplicatesResult, PersonName } from './results.ts'
import { refreshTies } from './settle.ts'

/** Pairs of people who may be one, surest first; those that the owner said are two are left out. */
export async function listDuplicates(
  people: PeopleStore,
  merging: MergingStore,
  { limit, now }: { readonly limit: number; readonly now: number },
): Promise<DuplicatesResult> {
  const all = await people.matching('')
  const identities = await people.identities(all.map((one) => one.person))
  const byId = new Map(all.map((one) => [one.publicId, one]))
  const areApart = keptApart(merging)
  const proposals = (await proposalsOf(people, all)).filter((proposal) => !areApart(proposal.people))
  const pairs = proposals.slice(0, limit).flatMap((proposal) => {
    const [a, b] = proposal.people.map((id) => byId.get(id))
    return a === undefined || b === undefined ? [] : [{ ...proposal, a, b }]
  })
  const numbers = [...new Set(pairs.flatMap(({ a, b }) => [a.person, b.person]))]
  const known = {
    identities,
    affiliations: await people.affiliations(numbers, now),
    reach: people.reachOf(numbers, now),
  }
  const shown = pairs.map(
    ({ a, b, score, speaksFor, speaksAgainst }): DuplicateProposal => ({
      a: side(a, known),
      b: side(b, known),
      score,
      reasons: [...speaksFor, ...speaksAgainst.map((words) => `but ${words}`)],
    }),
  )
  return { proposals: shown, total: proposals.length }
}

/** All pairs who may be one; an open book works them out once while nothing is written to it. */
function proposalsOf(people: PeopleStore, all: readonly PersonRow[]): Promise<Proposals> {
  const state = people.state()
  const known = found.get(people)
  if (known?.state === state) return known.proposals
  const proposals = findProposals(people, all)
  found.set(people, { state, proposals })
  return proposals
}

type Proposals = readonly Proposal[]

const found = new WeakMap<PeopleStore, { readonly state: string; readonly proposals: Promise<Proposals> }>()

/** Lets whatever else waits go first every few milliseconds: a large book takes seconds. */
async function findProposals(people: PeopleStore, all: readonly PersonRow[]): Promise<Proposals> {
  const work = proposing(await matchingFacts(people, all))
  for (;;) {
    const step = work.next()
    if (step.done === true) return step.value
    await new Promise((resolve) => setImmediate(resolve))
  }
}

type KnownOfSides = {
  readonly identities: ReadonlyMap<number, readonly IdentityRow[]>
  readonly affiliations: ReadonlyMap<number, readonly AffiliationRow[]>
  readonly reach: ReturnType<PeopleStore['reachOf']>
}

function side({ person, publicId, name }: PersonRow, known: KnownOfSides): DuplicateSide {
  const [work] = known.affiliations.get(person) ?? []
  const reach = known.reach.get(person)
  return {
    id: publicId,
    name,
    identities: (known.identities.get(person) ?? []).map(({ value }) => value),
    organization: work?.organization ?? '',
    title: work?.title ?? '',
    lastAt: reach === undefined ? null : new Date(reach.last).toISOString(),
    interactions: reach?.count ?? 0,
  }
}

export type MergeResult = { readonly kept: MergedName; readonly absorbed: MergedName }

/** One of the two, with an address by which two of the same name are told apart; null when none is known. */
type MergedName = PersonName & { readonly address: string | null }

/**
 * Makes two people one: the first keeps its name and what the owner said of it; all history moves.
 * @throws NotInBook when either is not there; SamePerson when both are the same
 */
export async function mergeTwo(
  people: PeopleStore,
  merging: MergingStore,
  wish: { readonly a: string; readonly b: string; readonly now: number },
): Promise<MergeResult> {
  const kept = await findPerson(people, wish.a)
  const absorbed = await findPerson(people, wish.b)
  if (kept.person === absorbed.person) throw new SamePerson(wish.a, wish.b)
  const identities = await people.identities([kept.person, absorbed.person])
  const named = ({ person, publicId, name }: PersonRow): MergedName => ({
    id: publicId,
    name,
    address: identities.get(person)?.find(({ kind }) => kind === 'email')?.value ?? null,
  })
  merging.together(() => {
    merging.merge(kept.person, absorbed.person, wish.now)
    refreshTies(merging, merging.touchedPeople())
  })
  return { kept: named(kept), absorbed: named(absorbed) }
}

export type ApartResult = { readonly people: readonly [PersonName, PersonName] }

/**
 * Keeps that two people are two: they are not proposed as one, nor made one by what is imported. A merge takes it back.
 * @throws NotInBook when either is not there, or both are the same
 */
export async function keepTwoApart(
  people: PeopleStore,
  merging: MergingStore,
  wish: { readonly a: string; readonly b: string; readonly now: number },
): Promise<ApartResult> {
  const a = await findPerson(people, wish.a)
  const b = await findPerson(people, wish.b)
  if (a.person === b.person)
    throw new NotInBook(
      `${wish.a} and ${wish.b} are one person in the book`,
      `Take their last merge back: \`rapport split ${a.publicId}\`.`,
    )
  merging.together(() => merging.keepApart(a.person, b.person, wish.now))
  return {
    people: [
      { id: a.publicId, name: a.name },
      { id: b.publicId, name: b.name },
    ],
  }
}

/**
 * Takes back that two people are two: they may be proposed as one again, and neither is merged.
 * @throws NotInBook when either is not there
 */
export async function takeBackApart(
  people: PeopleStore,
  merging: MergingStore,
  wish: { readonly a: string; readonly b: string },
): Promise<ApartResult> {
  const a = await findPerson(people, wish.a)
  const b = await findPerson(people, wish.b)
  merging.together(() => merging.forgetApart(a.person, b.person))
  return {
    people: [
      { id: a.publicId, name: a.name },
      { id: b.publicId, name: b.name },
    ],
  }
}

export type SplitResult = { readonly people: readonly PersonName[] }

/**
 * Undoes the last merge of a person, exactly; the two are not proposed or joined again.
 * @throws NotInBook when the person is not there or was never merged
 */
export async function splitOne(
  people: PeopleStore,
  merging: MergingStore,
  wish: { readonly name: string; readonly now: number },
): Promise<SplitResult> {
  const person = await findPerson(people, wish.name)
  const parts = merging.together(() => {
    const split = merging.split(person.publicId, wish.now)
    if (split !== null) refreshTies(merging, [...new Set([...split, ...merging.touchedPeople()])])
    return split
  })
  if (parts === null)
    throw new NotInBook(
      `${person.name} was never merged`,
      'Only a merge can be undone: `rapport person` shows whom someone consists of.',
    )
  const all = await people.matching('')
  return {
    people: all
      .filter((one) => parts.includes(one.person))
      .map((one) => ({ id: one.publicId, name: one.name })),
  }
}
