import { DAY } from '../domain/milliseconds.ts'
import { milestonesOf } from '../practices/celebration/gather.ts'
import { NOUN } from '../practices/celebration/words.ts'
import type { LifeAt } from './celebration-tellings.ts'
import { hardshipsIn } from './hardships.ts'
import { evidenceOf } from './list-celebrations.ts'
import { celebrationFactsSince } from './load-celebration-facts.ts'
import { publicInteractionId } from './public-id.ts'
import type { MilestoneResult } from './results.ts'

/** As far back as a person's milestones are shown. */
const SHOWN_DAYS = 3 * 365

/** The good and the hard things in one person's life and work that the book tells of, the latest first. */
export async function personMilestones(book: LifeAt, person: number): Promise<MilestoneResult[]> {
  const { now } = book.ties
  const facts = await celebrationFactsSince(book, SHOWN_DAYS, person)
  const good = milestonesOf(facts)
    .filter(({ first }) => first.kind !== 'birthday')
    .map(({ first, answer }) => ({
      at: new Date(first.at).toISOString(),
      polarity: 'good' as const,
      kind: NOUN[first.kind],
      evidence: evidenceOf(first),
      answered: answer !== null && answer.manner !== 'passed over',
    }))
  const hard = (await hardshipsIn(book, { since: now - SHOWN_DAYS * DAY, now }, person)).map((one) => ({
    at: new Date(one.at).toISOString(),
    polarity: 'hard' as const,
    kind: 'a hard time',
    evidence: {
      kind: 'message' as const,
      id: publicInteractionId(one.interaction),
      at: new Date(one.at).toISOString(),
      quote: one.quote,
    },
    answered: one.support !== null,
  }))
  return [...good, ...hard].toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
}
