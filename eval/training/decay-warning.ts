import { fitAlive, pAliveOf } from '../../src/domain/tie/alive.ts'
import { countUntil } from '../../src/domain/tie/history.ts'
import { DAY, type Digest, digest, sessionStarts } from '../../src/domain/tie/session.ts'
import type { Row } from '../evaluator.ts'
import type { EventRecord } from './decay-events.ts'
import { median } from './decay-ranking.ts'

/**
 * How much earlier P(alive) warns than a fixed cadence. The model is made at the cut (60 % of the record) and
 * replayed over what follows: for ties with at least 6 sessions before the cut, every silence that begins in
 * the first half of the rest. A silence that ends in contact is a false alarm for whoever warned during it; one
 * that lasts to the end of the record should be warned of, the sooner the better. The cadence warns after 90
 * days; where the rest of the record is shorter than 360 days, after a quarter of it. The threshold of P(alive)
 * is the one that gives as many false alarms as the cadence. Reported: the median days from the last contact
 * to the warning; a final silence without warning counts as its whole length.
 */
export function warnings({ ties, first, last }: EventRecord): Row {
  const cut = first + 0.6 * (last - first)
  const model = fitAlive(ties, cut, { horizonDays: (last - cut) / DAY, counting: 'any' })
  const cadenceDays = Math.min(90, (last - cut) / DAY / 4)
  const silences: Silence[] = []
  for (const tie of ties) {
    if (digest(tie, cut, 'any').sessions < 6) continue
    const starts = sessionStarts(tie, last)
    starts.forEach((start, i) => {
      const next = starts[i + 1]
      const from = tie.at[(next === undefined ? tie.at.length : countUntil(tie, next - 1)) - 1] ?? start
      if (from < cut || from > (cut + last) / 2) return
      silences.push({ known: digest(tie, from, 'any'), from, until: next ?? last, final: next === undefined })
    })
  }
  const gone = ({ known, from }: Silence, days: number): number => 1 - pAliveOf(model, known, from + days * DAY)
  const ended = silences.filter((silence) => !silence.final)
  const final = silences.filter((silence) => silence.final)
  const falseAlarms = ended.filter((silence) => lengthOf(silence) >= cadenceDays).length
  const alarms = ended.map((silence) => gone(silence, lengthOf(silence))).sort((a, b) => b - a)
  const threshold = (alarms[falseAlarms] ?? 0) + 1e-12
  const ours = final.map((silence) => daysToWarning(silence, (days) => gone(silence, days) >= threshold))
  const theirs = final.map((silence) => Math.min(cadenceDays, lengthOf(silence)))
  const round = (value: number): number => Number(value.toFixed(2))
  return {
    how: 'threshold set to the false alarms of the cadence; silences after the cut, model from before it',
    cadenceDays: round(cadenceDays),
    silencesEnded: ended.length,
    silencesFinal: final.length,
    falseAlarmsCadence: falseAlarms,
    falseAlarmsOurs: alarms.filter((alarm) => alarm >= threshold).length,
    medianDaysToWarning: round(median(ours)),
    medianDaysEarlier: round(median(theirs.map((days, i) => days - ours[i]!))),
    meanDaysEarlier: round(theirs.reduce((sum, days, i) => sum + days - ours[i]!, 0) / final.length),
    shareEarlier: round(ours.filter((days, i) => days < theirs[i]!).length / final.length),
  }
}

type Silence = { readonly known: Digest; readonly from: number; readonly until: number; readonly final: boolean }

function lengthOf({ from, until }: Silence): number {
  return (until - from) / DAY
}

/** The first day within the silence on which the warning sounds (by halving: it never stops once begun). */
function daysToWarning(silence: Silence, sounds: (days: number) => boolean): number {
  let low = 0
  let high = lengthOf(silence)
  if (!sounds(high)) return high
  while (high - low > 0.01) {
    const middle = (low + high) / 2
    if (sounds(middle)) high = middle
    else low = middle
  }
  return high
}
