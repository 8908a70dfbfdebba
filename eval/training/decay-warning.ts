import { DAY } from '../../src/domain/milliseconds.ts'
import { type AliveModel, fitAlive, pAliveOf } from '../../src/domain/tie/alive.ts'
import { countUntil, type History } from '../../src/domain/tie/history.ts'
import { type Digest, digest, sessionStarts } from '../../src/domain/tie/session.ts'
import type { Row } from '../evaluator.ts'
import { median } from './decay-ranking.ts'

/**
 * How much earlier P(alive) warns than a fixed cadence at the same number of false alarms, counted two ways,
 * both on ties with at least 6 sessions before the cut at 60 % of the span, by a model made at the cut:
 * `by tie`: the silence each tie is in at the cut; false alarms are ties warned of that had contact again.
 * `by silence`: every silence that begins in the first half of what follows; a busy tie has many, so this asks
 * chiefly how seldom a warning cries wolf. The cadence is 90 days, or a quarter of the rest of the record
 * where that is shorter. The threshold of P(alive) is set to give the cadence's false alarms. Days run from the
 * last contact to the warning; a silence that lasts and was never warned of counts with its whole length.
 */
export function warnings(ties: readonly History[], { first, last }: Span): Row[] {
  const cut = first + 0.6 * (last - first)
  const model = fitAlive(ties, cut, { horizonDays: (last - cut) / DAY, counting: 'any' })
  const cadenceDays = Math.min(90, (last - cut) / DAY / 4)
  const known = ties.filter((tie) => digest(tie, cut, 'any').sessions >= 6)
  return [
    compare({ counted: 'by tie', model, cadenceDays, silences: known.map((tie) => atCut(tie, cut, last)) }),
    compare({
      counted: 'by silence',
      model,
      cadenceDays,
      silences: known.flatMap((tie) => after(tie, cut, last)),
    }),
  ]
}

type Span = { readonly first: number; readonly last: number }

/** What was known when it began, its days as far as seen, and whether it lasts to the end of the record. */
type Silence = { readonly known: Digest; readonly days: number; readonly lasts: boolean }

function atCut(tie: History, cut: number, last: number): Silence {
  const known = digest(tie, cut, 'any')
  return { known, days: (cut - known.last) / DAY, lasts: countUntil(tie, cut) === countUntil(tie, last) }
}

function after(tie: History, cut: number, last: number): Silence[] {
  const starts = sessionStarts(tie, last)
  return starts.flatMap((_, i) => {
    const next = starts[i + 1]
    const known = digest(tie, next === undefined ? last : next - 1, 'any')
    if (known.last < cut || known.last > (cut + last) / 2) return []
    return [{ known, days: ((next ?? last) - known.last) / DAY, lasts: next === undefined }]
  })
}

function compare({ counted, model, cadenceDays, silences }: Comparison): Row {
  const gone = (known: Digest, days: number): number => 1 - pAliveOf(model, known, known.last + days * DAY)
  const ended = silences.filter((silence) => !silence.lasts)
  const lasting = silences.filter((silence) => silence.lasts)
  const falseAlarms = ended.filter((silence) => silence.days >= cadenceDays).length
  const alarms = ended.map(({ known, days }) => gone(known, days)).toSorted((a, b) => b - a)
  const threshold = (alarms[falseAlarms] ?? 0) + 1e-12
  const ours = lasting.map((silence) =>
    daysToWarning(silence, (days) => gone(silence.known, days) >= threshold),
  )
  const theirs = lasting.map(({ days }) => Math.min(cadenceDays, days))
  return {
    how: 'model from before the cut; its threshold set to the false alarms of the cadence',
    counted,
    cadenceDays: round(cadenceDays),
    ended: ended.length,
    lasting: lasting.length,
    falseAlarmsCadence: falseAlarms,
    falseAlarmsOurs: alarms.filter((alarm) => alarm >= threshold).length,
    caughtCadence: lasting.filter(({ days }) => days >= cadenceDays).length,
    caughtOurs: lasting.filter(({ known, days }) => gone(known, days) >= threshold).length,
    medianDaysToWarning: round(median(ours)),
    medianDaysEarlier: round(median(theirs.map((days, i) => days - ours[i]!))),
    meanDaysEarlier: round(theirs.reduce((sum, days, i) => sum + days - ours[i]!, 0) / lasting.length),
  }
}

type Comparison = {
  readonly counted: string
  readonly model: AliveModel
  readonly cadenceDays: number
  readonly silences: readonly Silence[]
}

/** The first day within the silence on which the warning sounds (by halving: once begun, it does not stop). */
function daysToWarning(silence: Silence, sounds: (days: number) => boolean): number {
  let low = 0
  let high = silence.days
  if (!sounds(high)) return high
  while (high - low > 0.01) {
    const middle = (low + high) / 2
    if (sounds(middle)) high = middle
    else low = middle
  }
  return high
}

function round(value: number): number {
  return Number(value.toFixed(2))
}
