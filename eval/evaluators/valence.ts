import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { readValence } from '../../src/language/valence.ts'
import { correlation } from '../correlation.ts'
import type { Evaluator, Row } from '../evaluator.ts'

/**
 * How good or bad texts sound, against the mean of twenty raters: VADER's ground truth, `id <tab> mean <tab> text`.
 * `--data` is one such file, or a folder with `*_GroundTruth.txt`; tweets are what the figure is set on. Nothing is
 * trained on these ratings: the lexicon rates words, the rules are written.
 */
export const evaluate: Evaluator = ({ data }) => filesIn(data).map(rowOf)

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  const names = readdirSync(path).filter((name) => name.endsWith('_GroundTruth.txt'))
  return names.toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1)).map((name) => join(path, name))
}

function rank(name: string): number {
  return name.startsWith('tweets') ? 0 : 1
}

function rowOf(path: string): Row {
  const rated = readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .flatMap((line) => {
      const [, mean, text] = line.split('\t')
      return text === undefined || Number.isNaN(Number(mean)) ? [] : [{ mean: Number(mean), text }]
    })
  return {
    set: basename(path).replace('_GroundTruth.txt', ''),
    n: rated.length,
    r: correlation(
      rated.map(({ text }) => readValence(text).value),
      rated.map(({ mean }) => mean),
    ),
  }
}
