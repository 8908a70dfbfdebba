import { readFileSync } from 'node:fs'
import { readNews } from '../../src/language/news.ts'
import type { Polarity } from '../../src/language/news-words.ts'
import { zone } from '../../src/language/zones.ts'
import type { Evaluator, Row } from '../evaluator.ts'

/**
 * News in short texts: JSON lines `{"id","text","news":[{"polarity","kind","quote"}]}`, an empty list for a trap.
 * Scored by case and polarity: a text with good news counts once, however many pieces of it there are, and so does
 * one with hard news. `kinds right` is over the true finds. News counts when its subject is the writer, someone of
 * theirs, a person named, or their firm or team, and it is certain: done, or settled and announced. Trifles (a cold),
 * weather of the market, sports and other firms' affairs are traps in our own set.
 */
export const evaluate: Evaluator = ({ data }) => {
  const cases = readCases(readFileSync(data, 'utf8'))
  const judged = cases.map((one) => ({ ...one, found: readNews(zone(one.text)) }))
  if (process.env['EVAL_SHOW'] !== undefined) for (const one of judged) show(one)
  // In our own set, errors were looked at in the odd lines; of the even ones three were seen by way of another check.
  return [
    rowOf(judged, 'all'),
    rowOf(
      judged.filter((_, i) => i % 2 === 0),
      'odd lines',
    ),
    rowOf(
      judged.filter((_, i) => i % 2 === 1),
      'even lines',
    ),
  ]
}

type Labelled = { readonly polarity: string; readonly kind: string }
type Case = { readonly id: string; readonly text: string; readonly news: readonly Labelled[] }
type Judged = Case & {
  readonly found: readonly (Labelled & { readonly quote: string; readonly cue: string })[]
}

function readCases(text: string): Case[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line): Case => JSON.parse(line))
}

const POLARITIES: readonly Polarity[] = ['good', 'hard']

function rowOf(judged: readonly Judged[], part: string): Row {
  let [tp, fp, fn, kinds] = [0, 0, 0, 0]
  for (const { news, found } of judged)
    for (const polarity of POLARITIES) {
      const gold = news.filter((one) => one.polarity === polarity)
      const said = found.filter((one) => one.polarity === polarity)
      if (gold.length > 0 && said.length > 0) {
        tp += 1
        if (said.some((one) => gold.some(({ kind }) => kind === one.kind))) kinds += 1
      } else if (said.length > 0) fp += 1
      else if (gold.length > 0) fn += 1
    }
  const [precision, recall] = [tp / (tp + fp), tp / (tp + fn)]
  return {
    part,
    n: judged.length,
    traps: judged.filter(({ news }) => news.length === 0).length,
    precision,
    recall,
    f1: (2 * tp) / (2 * tp + fp + fn),
    kindsRight: kinds / tp,
  }
}

function show({ id, text, news, found }: Judged): void {
  if (polaritiesOf(news) === polaritiesOf(found)) return
  const said = found.map(({ polarity, kind, cue }) => `${polarity} ${kind} [${cue}]`).join('; ')
  process.stderr.write(
    `${id} want ${polaritiesOf(news) || '-'} got ${said || '-'}: ${text.replace(/\s+/g, ' ').slice(0, 260)}\n`,
  )
}

function polaritiesOf(list: readonly Labelled[]): string {
  return [...new Set(list.map(({ polarity }) => polarity))].toSorted().join(' ')
}
