import { nameKey } from '../domain/matching/fold-name.ts'
import { readSpeakerName } from '../domain/speaker-name.ts'
import { type Mirror, mirrorOf } from '../practices/communication/mirror.ts'
import { oneThingToTry } from '../practices/communication/one-thing.ts'
import { NoTranscript, SpeakerNotFound } from './failures.ts'
import type { TranscriptFile } from './ports.ts'
import type { ListenResult } from './listen-result.ts'

export type ListenWish = {
  /** Who to take for the owner, as named in the transcript or nearly so; null: whoever of `ownerNames` speaks. */
  readonly as: string | null
  readonly ownerNames: readonly string[]
}

/** One meeting's mirror, and whose place in it is the owner's. */
export type Listening = {
  readonly title: string
  /** ms since 1970; null when the transcript does not say. */
  readonly at: number | null
  readonly dayOnly: boolean
  readonly mirror: Mirror
  /** The display name of the owner among the speakers; null when the owner is not among them. */
  readonly owner: string | null
  readonly oneThing: string | null
}

/**
 * Looks at one meeting.
 * @throws NoTranscript when the file is none
 * @throws SpeakerNotFound when `as` names nobody in it, or several
 */
export function listen({ record, skipped }: TranscriptFile, { as, ownerNames }: ListenWish): Listening {
  if (record === null) throw new NoTranscript(skipped.at(-1)?.why ?? 'nobody says anything in it')
  const mirror = mirrorOf(record.turns)
  const names = mirror.speakers.map(({ name }) => name)
  const owner = as === null ? ownerAmong(names, ownerNames) : speakerNamed(names, as)
  return {
    title: record.title,
    at: record.at,
    dayOnly: record.dayOnly,
    mirror,
    owner,
    oneThing: owner === null ? null : oneThingToTry(mirror, owner),
  }
}

/** The figures alone, as the doors give them. */
export function listenResult({
  mirror: { speakers, turnEntropy, switchesPerMinute, overlapShare, notMeasured },
}: Listening): ListenResult {
  return { speakers, turnEntropy, switchesPerMinute, overlapShare, notMeasured }
}

/** The one speaker who bears a name of the owner's; null when none does, or several do. */
function ownerAmong(names: readonly string[], ownerNames: readonly string[]): string | null {
  const own = new Set(ownerNames.map(bareName))
  const found = names.filter((name) => own.has(bareName(name)))
  return found.length === 1 ? (found[0] ?? null) : null
}

/** As written, else the same name without team and marks, else the only one that holds all words of it. */
function speakerNamed(names: readonly string[], wanted: string): string {
  const words = wordsOf(wanted)
  const ways = [
    (name: string) => name === wanted,
    (name: string) => bareName(name) === bareName(wanted),
    (name: string) => words.length > 0 && words.every((word) => wordsOf(name).includes(word)),
  ]
  for (const fits of ways) {
    const found = names.filter(fits)
    if (found.length === 1 && found[0] !== undefined) return found[0]
    if (found.length > 1) throw new SpeakerNotFound('several speakers fit that name', found)
  }
  throw new SpeakerNotFound('nobody of that name speaks in it', names)
}

function bareName(name: string): string {
  const read = readSpeakerName(name)
  return read.kind === 'human' ? read.bare : nameKey(name)
}

function wordsOf(name: string): string[] {
  return name
    .split(/[^\p{L}\p{N}]+/u)
    .map(nameKey)
    .filter((word) => word !== '')
}
