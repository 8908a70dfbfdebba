import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { courtesyOf, type ReadyModel, readyModel } from '../../src/language/courtesy.ts'
import { wordTokens } from '../../src/language/word-tokens.ts'
import { learnCourtesy, type RatedRequest } from '../training/courtesy-model.ts'
import type { Evaluator, Row } from '../evaluator.ts'

const FOLDS = 10

/**
 * Courtesy of requests: the Stanford Politeness Corpus, CSV with `Community, Id, Request, Normalized Score`; `--data`
 * is the Wikipedia part or a folder that holds `wikipedia.csv`. The quarter rated most courteous against the one rated
 * least, as in Danescu-Niculescu-Mizil et al. 2013; quarters of the ratings in the given file. The shipped weights were
 * made from half of the Wikipedia part: on it, quote `--cv`, ten folds trained afresh.
 */
export const evaluate: Evaluator = ({ data, crossValidate }) => {
  const requests = readRequests(statSync(data).isDirectory() ? join(data, 'wikipedia.csv') : data)
  const scores = crossValidate ? scoresByFolds(requests) : requests.map((request) => scoreOf(request))
  return [rowOf(requests, scores, crossValidate ? `${FOLDS} folds, trained afresh` : 'shipped weights')]
}

/** Reads the CSV; rows without a request or a rating are left out. */
export function readRequests(path: string): RatedRequest[] {
  const rows: unknown = parse(readFileSync(path), { columns: true, relax_column_count: true, bom: true })
  if (!Array.isArray(rows)) return []
  return rows.flatMap((row: unknown) => {
    const [id, text, rating] = [fieldOf(row, 'Id'), fieldOf(row, 'Request'), fieldOf(row, 'Normalized Score')]
    return text === '' || rating === '' || Number.isNaN(Number(rating))
      ? []
      : [{ id, text, rating: Number(rating) }]
  })
}

function fieldOf(row: unknown, name: string): string {
  if (typeof row !== 'object' || row === null) return ''
  const value: unknown = Reflect.get(row, name)
  return typeof value === 'string' ? value : ''
}

function scoreOf({ text }: RatedRequest, model?: ReadyModel): number {
  return courtesyOf(text, wordTokens(text), model === undefined ? {} : { model })?.score ?? 0.5
}

function scoresByFolds(requests: readonly RatedRequest[]): number[] {
  const scores = requests.map(() => 0)
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = readyModel(learnCourtesy(requests.filter(({ id }) => foldOf(id) !== fold)))
    for (const [i, request] of requests.entries())
      if (foldOf(request.id) === fold) scores[i] = scoreOf(request, model)
  }
  return scores
}

/** A fold fixed by the row's id: FNV-1a. */
function foldOf(id: string): number {
  let hash = 0x811c9dc5
  for (const char of id) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193) >>> 0
  return (hash >>> 8) % FOLDS
}

function rowOf(requests: readonly RatedRequest[], scores: readonly number[], how: string): Row {
  const ranked = requests.map(({ rating }) => rating).toSorted((a, b) => a - b)
  const quarter = Math.floor(ranked.length / 4)
  const [low, high] = [ranked[quarter - 1] ?? 0, ranked[ranked.length - quarter] ?? 0]
  const judged = requests.flatMap(({ rating }, i) => {
    const score = scores[i] ?? 0
    return rating <= low ? [{ courteous: false, score }] : rating >= high ? [{ courteous: true, score }] : []
  })
  const right = judged.filter(({ courteous, score }) => courteous === score >= 0.5).length
  return { how, n: judged.length, accuracy: right / judged.length, auc: areaUnder(judged) }
}

/** How often a courteous request scores above a curt one. */
function areaUnder(judged: readonly { readonly courteous: boolean; readonly score: number }[]): number {
  const courteous = judged.filter((one) => one.courteous)
  const curt = judged.filter((one) => !one.courteous)
  let above = 0
  for (const { score } of courteous)
    for (const other of curt) above += score > other.score ? 1 : score === other.score ? 0.5 : 0
  return above / (courteous.length * curt.length)
}
