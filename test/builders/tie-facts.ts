import type { AskFact, TieFacts } from '../../src/practices/facts.ts'

/** An ask that was written to one person on 9 November 2026, two weeks before the 23rd, and surely asks something. */
export function askFact(changes: Partial<AskFact> = {}): AskFact {
  return {
    interaction: 7,
    day: '2026-11-09',
    days: 14,
    quote: 'Could you send me the drawings?',
    kind: 'request',
    strength: 0.95,
    subject: 'Drawings',
    company: 'alone',
    ...changes,
  }
}

/** A good tie of two years with Ann, active, with nothing open between the two. */
export function tieFacts(changes: Partial<TieFacts> = {}): TieFacts {
  return {
    person: { id: 'p_ann', name: 'Ann Lee' },
    strength: 0.6,
    standing: 'active',
    maySuggest: true,
    seenDays: null,
    standingUntil: null,
    mutedUntil: null,
    rhythmDays: 14,
    silenceDays: 5,
    alive: 0.9,
    sessions: 40,
    spanDays: 700,
    fromThem: 50,
    fromOwner: 45,
    episodes: { mutual: 20, begunByThem: 11, begunByOwner: 9 },
    personal: 60,
    cadenceDays: null,
    last: { interaction: 3, day: '2026-11-18', fromOwner: false, met: false },
    lastFromThem: { interaction: 3, day: '2026-11-18', fromOwner: false, met: false },
    earlierFromThem: [],
    yearFromThem: [],
    unanswered: null,
    waiting: null,
    ...changes,
  }
}
