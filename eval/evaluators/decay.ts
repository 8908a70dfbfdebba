import { readFileSync } from 'node:fs'
import { DAY } from '../../src/domain/milliseconds.ts'
import { calibrated, fitAlive, pAliveOf, PULL } from '../../src/domain/tie/alive.ts'
import { FEATURES, PRIOR_WEIGHTS, writeFeatures } from '../../src/domain/tie/alive-features.ts'
import { countUntil, type History } from '../../src/domain/tie/history.ts'
import { fitIsotonic } from '../../src/domain/tie/isotonic.ts'
import { chance, fitLogistic, logOdds, type Table } from '../../src/domain/tie/logistic.ts'
import { digest } from '../../src/domain/tie/session.ts'
import type { Evaluator, Row } from '../evaluator.ts'
import { type EventRecord, readEvents } from '../training/decay-events.ts'
import { auc, calibrationError } from '../training/decay-ranking.ts'
import { warnings } from '../training/decay-warning.ts'

/**
 * Which ties have fallen silent: "no contact in the last 40 % of the record", among ties with at least 6
 * sessions before the cut at 60 % of the time from the first event to the last. Ties are unordered pairs;
 * features come from before the cut only. Shipped: the model knows nothing after the cut, and was trained by
 * cuts inside the first 60 %, as in an owner's book. `--cv`: the same features and learners trained on the
 * labels at the cut itself, in ten folds over ties. `ece`: ten bins of equal width.
 */
export const evaluate: Evaluator = ({ data, crossValidate }) => {
  const record = readEvents(readFileSync(data, 'utf8'))
  const core = inEarnest(record)
  const rows: Row[] = [
    { part: 'whole record', ...judge(record, record, crossValidate) },
    { part: 'record without the first and last 0.1 % of events', ...judge(record, core, crossValidate) },
  ]
  if (crossValidate) return rows
  return [...rows, ...warnings(record.ties, core).map((row) => ({ part: 'earlier warning', ...row }))]
}

type Span = { readonly first: number; readonly last: number }

const FOLDS = 10

function judge({ ties, events, leftOut }: EventRecord, { first, last }: Span, crossValidate: boolean): Row {
  const cut = first + 0.6 * (last - first)
  const model = fitAlive(
    ties.map((tie) => from(tie, first)),
    cut,
    { horizonDays: (last - cut) / DAY, counting: 'any' },
  )
  const asked = ties.flatMap((tie) => {
    const before = digest(from(tie, first), cut, 'any')
    return before.sessions < 6 ? [] : [{ before, silent: countUntil(tie, last) === countUntil(tie, cut) }]
  })
  const silent = asked.map((tie) => tie.silent)
  const width = FEATURES.length
  const table: Table = { width, cells: new Float64Array(asked.length * width) }
  asked.forEach(({ before }, i) => writeFeatures(table.cells, i * width, before, { ...model, now: cut }))
  const ended = crossValidate
    ? endedByFolds(table, silent)
    : asked.map(({ before }) => 1 - pAliveOf(model, before, cut))
  const feature = (j: number): number[] => asked.map((_, i) => table.cells[i * width + j]!)
  return {
    how: crossValidate ? `${FOLDS} folds over ties at the cut` : 'shipped: trained inside the first 60 %',
    events,
    leftOut,
    spanDays: rounded((last - first) / DAY, 1),
    n: asked.length,
    positives: silent.filter(Boolean).length,
    auc: rounded(auc(ended, silent)),
    ece: rounded(calibrationError(ended, silent)),
    aucRecency: rounded(auc(feature(2), silent)),
    aucBgNbd: rounded(auc(feature(0), silent)),
    aucSilenceToRhythm: rounded(auc(feature(1), silent)),
    eceBgNbd: rounded(calibrationError(feature(0).map(chance), silent)),
    ...priorAlone(table, silent),
    learnedFrom: crossValidate ? asked.length : model.more.learnedFrom,
  }
}

/** What a book without a past would say. */
function priorAlone(table: Table, silent: readonly boolean[]): Row {
  const ended = silent.map((_, i) => chance(logOdds(PRIOR_WEIGHTS, table, i)))
  return { aucPrior: rounded(auc(ended, silent)), ecePrior: rounded(calibrationError(ended, silent)) }
}

function endedByFolds(table: Table, silent: readonly boolean[]): number[] {
  const outcomes = silent.map(Number)
  const ended = outcomes.map(() => 0)
  const fit = (keep: (i: number) => boolean): number[] =>
    fitLogistic(table, outcomes, { prior: PRIOR_WEIGHTS, pull: PULL, keep })
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fit((row) => row % FOLDS !== fold)
    // The curve needs scores of ties its weights have not seen: five inner folds among the rest.
    const innerOf = (row: number): number => Math.floor(row / FOLDS) % 5
    const inner = Array.from({ length: 5 }, (_, k) =>
      fit((row) => row % FOLDS !== fold && innerOf(row) !== k),
    )
    const rest = outcomes.flatMap((_, row) => (row % FOLDS === fold ? [] : [row]))
    const curve = fitIsotonic(
      rest.map((row) => logOdds(inner[innerOf(row)]!, table, row)),
      rest.map((row) => outcomes[row]!),
    )
    for (let row = fold; row < ended.length; row += FOLDS)
      ended[row] = calibrated(curve, logOdds(weights, table, row))
  }
  return ended
}

/** Absurd dates stretch the span: W3C's last 0.1 % of events would be 23 % of its years. */
function inEarnest({ ties }: EventRecord): Span {
  const times = ties.flatMap(({ at }) => Array.from(at)).toSorted((a, b) => a - b)
  const edge = Math.floor(times.length / 1000)
  return { first: times[edge] ?? 0, last: times[times.length - 1 - edge] ?? 0 }
}

function from(tie: History, first: number): History {
  const skip = countUntil(tie, first - 1)
  if (skip === 0) return tie
  return {
    at: tie.at.subarray(skip),
    flags: tie.flags.subarray(skip),
    interaction: tie.interaction.subarray(skip),
  }
}

function rounded(value: number, digits = 4): number {
  return Number(value.toFixed(digits))
}
