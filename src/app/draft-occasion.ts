import { dayIn } from '../domain/day-in-zone.ts'
import { GAP } from '../domain/draft.ts'
import type { Suggestion } from '../domain/suggestion.ts'
import { bareSubject } from '../domain/thread-subject.ts'
import type { Purpose } from '../language/purposes.ts'
import { isSendable } from '../practices/voice/matter.ts'
import type { DraftEvidence, DraftOccasion, Matter } from '../practices/voice/occasion.ts'
import { PURPOSES_OF } from '../practices/voice/purpose.ts'
import type { Letterhead } from './ports.ts'

/** What of a suggestion a draft is made from. */
export type DraftSubject = Pick<Suggestion, 'id' | 'person' | 'action' | 'occasion' | 'evidence' | 'other'>

type Told = {
  /** Whom it is for, by number. */
  readonly person: number
  /** The envelopes of what it rests on, by interaction. */
  readonly heads: ReadonlyMap<number, Letterhead>
  /** The owner's time zone, IANA, and the ISO day there. */
  readonly zone: string
  readonly today: string
}

/** What a draft is about, from the evidence of a suggestion: who said what, when, under what subject. */
export function occasionOf(
  { id, action, occasion, person: { name }, evidence, other }: DraftSubject,
  { person, heads, zone, today }: Told,
): DraftOccasion {
  return {
    id,
    action,
    kind: occasion ?? '',
    person: name,
    today,
    other: gapless(other?.name ?? ''),
    meeting: null,
    topic: '',
    evidence: evidence.map(({ kind, id: source, at, quote }): DraftEvidence => {
      const head = heads.get(interactionOf(source) ?? -1)
      return {
        kind: kind === 'silence' && head?.kind === 'meeting' ? 'meeting' : kind,
        quote: gapless(quote),
        day: dayIn(zone, Date.parse(at)),
        subject: gapless(bareSubject(head?.subject ?? '')),
        by: head?.byOwner === true ? 'owner' : head?.sender === person ? 'person' : 'others',
        isOnList: head?.traffic === 'list',
      }
    }),
  }
}

/** Nobody wrote before how to ask for this introduction, and how one sends something is no example for a call. */
export function purposesOf(occasion: DraftOccasion): readonly Purpose[] {
  if (occasion.other !== '') return []
  const purposes = PURPOSES_OF[occasion.action]
  return occasion.action !== 'keep promise' || isSendable(occasion)
    ? purposes
    : purposes.filter((purpose) => purpose !== 'deliver')
}

/** The message that a draft goes under: the one it quotes, else the first that it rests on, of the same person or the owner. */
export function answered(
  { evidence }: DraftSubject,
  { quoted }: Matter,
  heads: ReadonlyMap<number, Letterhead>,
): Letterhead | null {
  const messages = evidence.flatMap(({ id, quote }) => {
    const head = heads.get(interactionOf(id) ?? -1)
    return head?.kind === 'message' ? [{ head, quote: gapless(quote) }] : []
  })
  return (messages.find(({ quote }) => quote === quoted?.quote) ?? messages[0])?.head ?? null
}

/** The number of an interaction by its public id; null for anything else. */
export function interactionOf(publicId: string): number | null {
  return publicId.startsWith('i_') ? Number(publicId.slice(2)) : null
}

/** Quoted words must not look like a place to fill. */
function gapless(words: string): string {
  return words.replaceAll(GAP, '...')
}
