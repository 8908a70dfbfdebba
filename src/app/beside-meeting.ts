import { offsetAt } from '../domain/calendar/zone-of-clock.ts'
import { median } from '../domain/median.ts'
import { DAY } from '../domain/milliseconds.ts'
import type { SpeakerFigures } from '../practices/communication/mirror.ts'
import { type PlanParts, bookAt } from './book-at.ts'
import { NotInBook } from './failures.ts'
import { heardMeeting, OWNER } from './heard-meetings.ts'
import type { OpenBook } from './ports.ts'
import { ledgerRows } from './promise-rows.ts'
import type { LedgerRow } from './results.ts'

/** What stands beside one meeting: how the owner usually talks, and what was promised and requested in it. */
export type BesideMeetingResult = {
  /** null where the owner spoke in too few meetings before it, or nobody knows what was before it. */
  readonly usual: UsualFigures | null
  /** Those of the owner and those to the owner. */
  readonly promises: readonly LedgerRow[]
  /** What somebody was asked to do after it, as it was said, in that order. */
  readonly requests: readonly string[]
}

/** The owner's figures in the meetings before, each the median of those in which it was measured. */
export type UsualFigures = Readonly<Record<UsualMeasure, number | null>> & {
  /** How many meetings were looked at. */
  readonly meetings: number
}

type UsualMeasure = keyof Pick<
  SpeakerFigures,
  | 'talkShare'
  | 'longestMonologueSeconds'
  | 'questions'
  | 'followUps'
  | 'patienceSeconds'
  | 'wpm'
  | 'spokeOver'
>

const YEAR = 365 * DAY

/** So many meetings are looked at, the latest of the year before; fewer than the least are no habit. */
const LOOKED_AT = 8
const LEAST = 2

/**
 * What stands beside one meeting of the book.
 * @param wish the meeting's public id, the moment, and the owner's time zone, IANA
 * @throws NotInBook when there is no transcript under that id by then
 */
export async function besideMeeting(
  parts: PlanParts & Pick<OpenBook, 'interactions'>,
  { id, now, zone }: { readonly id: string; readonly now: number; readonly zone: string },
): Promise<BesideMeetingResult> {
  const number = Number(/^i_(\d{1,15})$/.exec(id)?.[1])
  const row = Number.isNaN(number) ? null : parts.interactions.heardMeeting(number, now)
  if (row === null)
    throw new NotInBook(`there is no meeting ${id} that was heard`, 'Import its transcript first.')
  const before = row.at === null ? [] : await parts.communication.heard(yearBefore(row.at))
  const promises = await bookAt(parts, { now, zone }).promises.of([number])
  return {
    usual: usualOf(
      before.flatMap((one) => heardMeeting(one, offsetAt(zone, one.at)).mirror.speakers.filter(isOwner)),
    ),
    promises: await ledgerRows(
      parts.planning,
      promises.filter(({ interaction }) => interaction === number),
    ),
    requests: parts.interactions.requestsIn(number),
  }
}

function yearBefore(at: number) {
  return { person: null, since: at - YEAR, now: at - 1, latest: LOOKED_AT }
}

function isOwner({ name }: SpeakerFigures): boolean {
  return name === OWNER
}

function usualOf(figures: readonly SpeakerFigures[]): UsualFigures | null {
  if (figures.length < LEAST) return null
  const usual = (measure: UsualMeasure) => median(figures.flatMap((one) => one[measure] ?? []))
  return {
    meetings: figures.length,
    talkShare: usual('talkShare'),
    longestMonologueSeconds: usual('longestMonologueSeconds'),
    questions: usual('questions'),
    followUps: usual('followUps'),
    patienceSeconds: usual('patienceSeconds'),
    wpm: usual('wpm'),
    spokeOver: usual('spokeOver'),
  }
}
