import { readSpeakerName } from '../domain/speaker-name.ts'
import type { CardGroup, SettlingIdentity } from './ports.ts'

/** A speaker, and somebody who was asked to a meeting in which the speaker spoke, by identities' numbers. */
export type AskedBeside = { readonly speaker: number; readonly asked: number }

/**
 * Which speakers surely are somebody known otherwise: a full name that exactly one of those bears who were asked to the
 * same meetings. A name that is merely the same as someone's, or a first name alone, is left to be proposed.
 * @returns groups of two identities each, as a card would state them
 */
export function speakerGroups(
  identities: readonly SettlingIdentity[],
  company: readonly AskedBeside[],
): CardGroup[] {
  const byId = new Map(identities.map((one) => [one.identity, one]))
  const asked = Map.groupBy(company, (one) => one.speaker)
  return [...asked].flatMap(([id, others]) => {
    const speaker = byId.get(id)
    if (speaker === undefined) return []
    const name = speaker.names[0] ?? ''
    const read = readSpeakerName(name)
    if (read.kind !== 'human' || !read.isFull) return []
    const same = new Set(
      others
        .map((one) => one.asked)
        .filter((other) => byId.get(other)?.names.some((one) => isNamed(one, read.bare))),
    )
    const [only] = same
    return only === undefined || same.size > 1 ? [] : [{ name, identities: [id, only] }]
  })
}

function isNamed(name: string, bare: string): boolean {
  const read = readSpeakerName(name)
  return read.kind === 'human' && read.bare === bare
}
