import type { Proposal } from '../facts.ts'
import { suggestAsking } from './asking.ts'
import type { MeetingToCome, TieTalk } from './facts.ts'
import { suggestPreparing } from './preparing.ts'

export type CommunicationFacts = {
  /** Those asked to a meeting today or tomorrow. */
  readonly toCome: readonly MeetingToCome[]
  /** Ties in which there was writing of late. */
  readonly talks: readonly TieTalk[]
}

/**
 * Communication: prepare for a meeting today or tomorrow, and ask where the owner has been telling.
 * @param today ISO
 */
export function suggestCommunication({ toCome, talks }: CommunicationFacts, today: string): Proposal[] {
  return [...suggestPreparing(toCome, today), ...suggestAsking(talks, today)]
}
