import { isKnownGivenName } from '../domain/matching/nicknames.ts'
import { partition } from '../domain/matching/partition.ts'
import { readSpeakerName } from '../domain/speaker-name.ts'
import type { CardGroup, SettlingIdentity } from './ports.ts'

/** A speaker, and somebody who was asked to a meeting in which the speaker spoke, or spoke there too. By identities' numbers. */
export type BesideSpeaker = { readonly speaker: number; readonly other: number; readonly spoke: boolean }

/**
 * Which speakers surely are somebody known otherwise: a full name that exactly one of those bears who were asked to the
 * same meetings; a handle that is no one's first or last name, under which somebody speaks in two series of meetings
 * with the same people. A name that is merely the same as someone's, or a first name alone, is left to be proposed.
 * @returns groups of identities, as a card would state them
 */
export function speakerGroups(
  identities: readonly SettlingIdentity[],
  company: readonly BesideSpeaker[],
): CardGroup[] {
  const byId = new Map(identities.map((one) => [one.identity, one]))
  const asked = Map.groupBy(
    company.filter((one) => !one.spoke),
    (one) => one.speaker,
  )
  const named = [...asked].flatMap(([id, others]) => {
    const name = byId.get(id)?.names[0] ?? ''
    const read = readSpeakerName(name)
    if (read.kind !== 'human' || !read.isFull) return []
    const same = others.map(({ other }) => other).filter((other) => bears(byId.get(other), read.bare))
    const [only] = same
    return only === undefined || same.length > 1 ? [] : [{ name, identities: [id, only] }]
  })
  return [...named, ...handleGroups(identities, company)]
}

function bears(identity: SettlingIdentity | undefined, bare: string): boolean {
  return (identity?.names ?? []).some((name) => {
    const read = readSpeakerName(name)
    return read.kind === 'human' && read.bare === bare
  })
}

/** So many of the same people beside them make two bearers of one rare handle one. */
const SAME_COMPANY = 3

/** More series than anyone speaks in; what so many bear is no handle. */
const MOST_BEARERS = 200

function handleGroups(
  identities: readonly SettlingIdentity[],
  company: readonly BesideSpeaker[],
): CardGroup[] {
  const scoped = identities.filter((one) => one.kind === 'speaker' && one.value.includes(' @ '))
  const names = wordsOfFullNames(identities)
  const beside = new Map<number, Set<number>>()
  for (const { speaker, other } of company) {
    const others = beside.get(speaker) ?? new Set<number>()
    beside.set(speaker, others.add(other))
  }
  const handles = Map.groupBy(scoped, ({ value }) => value.slice(0, value.indexOf(' @ ')))
  return [...handles].flatMap(([handle, bearers]) => {
    if (
      bearers.length < 2 ||
      bearers.length > MOST_BEARERS ||
      handle.length < 4 ||
      names.has(handle) ||
      isKnownGivenName(handle)
    )
      return []
    const links = bearers.flatMap((one, at) =>
      bearers
        .slice(0, at)
        .flatMap((other, before): [number, number][] =>
          sharedIn(beside, one, other) >= SAME_COMPANY ? [[before, at]] : [],
        ),
    )
    return partition(bearers.length, links)
      .filter((places) => places.length > 1)
      .map((places) => ({
        name: handle,
        identities: places.flatMap((place) => bearers[place]?.identity ?? []),
      }))
  })
}

function wordsOfFullNames(identities: readonly SettlingIdentity[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const name of new Set(identities.flatMap((one) => one.names))) {
    const read = readSpeakerName(name)
    if (read.kind === 'human' && read.isFull) for (const word of read.bare.split(' ')) words.add(word)
  }
  return words
}

function sharedIn(
  beside: ReadonlyMap<number, ReadonlySet<number>>,
  a: SettlingIdentity,
  b: SettlingIdentity,
): number {
  const [as, bs] = [beside.get(a.identity), beside.get(b.identity)]
  return as === undefined || bs === undefined ? 0 : as.intersection(bs).size
}
