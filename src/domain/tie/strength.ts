import { dayInWords, stretchInWords } from '../day-words.ts'
import { DAY } from '../milliseconds.ts'
import { dayOf, isoOf } from './day.ts'
import type { Summary } from './summary.ts'

/** What makes a tie strong, each in [0, 1]. */
export type StrengthParts = {
  readonly recency: number
  readonly count: number
  readonly daysActive: number
  readonly reciprocity: number
  readonly oneToOne: number
  readonly known: number
  readonly channels: number
}

export type Strength = {
  /** In [0, 1]: the weighted sum of the parts. */
  readonly value: number
  readonly parts: StrengthParts
  /** "wrote each other on 41 days over 2 years; last on 3 March; both ways". */
  readonly words: string
}

/**
 * What each part weighs; together 1. After Gilbert & Karahalios, "Predicting Tie Strength With Social Media"
 * (CHI 2009), where on 2,184 rated ties intimacy weighed most (days since the last contact its strongest
 * trace), then intensity, then how long known. The figures are ours, rounded; so are company and channels,
 * which that study did not have.
 */
export const STRENGTH_WEIGHTS: StrengthParts = {
  recency: 0.3,
  count: 0.15,
  daysActive: 0.15,
  reciprocity: 0.15,
  oneToOne: 0.1,
  known: 0.1,
  channels: 0.05,
}

/**
 * How strong a tie is, and why. With s days of silence: recency = 90/(90 + s); count = ln(1 + sessions)/ln 101
 * and daysActive likewise, at most 1; reciprocity = the rarer direction's share, doubled; oneToOne = its share,
 * one contact in company added; known = d/(d + 365) for d days since the first contact; channels = a third for
 * each. No contact is 0. @param now the moment of the summary, ms.
 */
export function strengthOf(tie: Summary, now: number, offsetMinutes = 0): Strength {
  const parts = partsOf(tie)
  const value =
    STRENGTH_WEIGHTS.recency * parts.recency +
    STRENGTH_WEIGHTS.count * parts.count +
    STRENGTH_WEIGHTS.daysActive * parts.daysActive +
    STRENGTH_WEIGHTS.reciprocity * parts.reciprocity +
    STRENGTH_WEIGHTS.oneToOne * parts.oneToOne +
    STRENGTH_WEIGHTS.known * parts.known +
    STRENGTH_WEIGHTS.channels * parts.channels
  return {
    value: Math.min(1, value),
    parts,
    // Worded when they are read: of the thousands of ties that a plan weighs, it words none.
    get words() {
      return wordsFor(tie, now, offsetMinutes)
    },
  }
}

function partsOf(tie: Summary): StrengthParts {
  const active = tie.fromThem + tie.fromOwner
  return {
    recency: tie.silenceDays === null ? 0 : 90 / (90 + Math.max(0, tie.silenceDays)),
    count: outOfHundred(tie.sessions),
    daysActive: outOfHundred(tie.daysActive),
    reciprocity: active === 0 ? 0 : (2 * Math.min(tie.fromThem, tie.fromOwner)) / active,
    oneToOne: tie.oneToOne / (tie.contacts + 1),
    known: tie.knownDays / (tie.knownDays + 365),
    channels: Math.min(1, tie.channels.length / 3),
  }
}

function outOfHundred(count: number): number {
  return Math.min(1, Math.log1p(count) / Math.log(101))
}

function wordsFor(tie: Summary, now: number, offsetMinutes: number): string {
  if (tie.first === null || tie.last === null) return 'no contact yet'
  const days = `on ${tie.daysActive} ${tie.daysActive === 1 ? 'day' : 'days'}`
  const over = tie.daysActive > 1 ? ` over ${stretchInWords((tie.last - tie.first) / DAY)}` : ''
  const last = dayInWords(isoOf(dayOf(tie.last, offsetMinutes)), isoOf(dayOf(now, offsetMinutes)))
  return `${verbFor(tie)} ${days}${over}; last on ${last}; ${waysOf(tie)}`
}

/** Wrote, met, or both; only what happened. */
function verbFor({ channels, fromThem, fromOwner }: Summary): string {
  const spoken = channels.filter(({ channel }) => SPOKEN.has(channel)).length
  const mutual = fromThem > 0 && fromOwner > 0
  const wrote = mutual ? 'wrote each other' : fromThem > 0 ? 'they wrote' : 'you wrote'
  if (spoken === 0) return wrote
  return spoken === channels.length ? 'met or spoke' : 'wrote and met'
}

const SPOKEN: ReadonlySet<string> = new Set(['meeting', 'call', 'coffee'])

function waysOf({ fromThem, fromOwner }: Summary): string {
  if (fromThem === 0) return 'they have not answered'
  if (fromOwner === 0) return 'only from them'
  const share = Math.min(fromThem, fromOwner) / Math.max(fromThem, fromOwner)
  if (share > 0.4) return 'both ways'
  return fromThem > fromOwner ? 'mostly from them' : 'mostly from you'
}
