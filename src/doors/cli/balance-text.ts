import type { MeasureResult } from '../../app/results.ts'
import type { Paper } from './paper.ts'
import { plain } from './plain-text.ts'
import { block, cell, fit } from './wrap.ts'

/**
 * How much of the writing, asking and talking between two is the owner's: the last 90 days, the 90 before beside them.
 * What has no sample in either is left out; '' when nothing is left.
 */
export function balanceText(balance: readonly MeasureResult[], paper: Paper): string {
  const rows = balance.filter(({ sample, before }) => sample + before.sample > 0)
  if (rows.length === 0) return ''
  const head = block('Between you, in the last 90 days (and the 90 before):', {
    width: paper.width,
    indent: 0,
  })
  return head + rows.map((row) => `${rowText(row, paper)}\n`).join('')
}

const LABEL_WIDTH = 36

function rowText(
  { id, words, value, unit, before, sample, samples }: MeasureResult,
  { ink, width }: Paper,
): string {
  const label = cell(`  ${LABELS[id] ?? plain(id)}`, LABEL_WIDTH)
  const told =
    words === null
      ? `${valueText(value, unit)} (${valueText(before.value, unit)})  of ${sample} ${plain(samples)}`
      : plain(words)
  const fitted = fit(`${label} ${told}`, width)
  return words === null ? fitted : ink.soft(fitted)
}

const LABELS: Readonly<Record<string, string>> = {
  'communication: share of words': 'your share of the words',
  'communication: share of threads begun': 'your share of threads begun',
  'communication: share of questions': 'your share of the questions',
  'communication: answers to their questions': 'of their questions you answered',
  'communication: messages in a row': 'yours in a row, without an answer',
  'opinions: balance of help': 'answers that you had beyond yours',
  'communication: talk share': 'your share of the talk in meetings',
  'respect: courtesy': 'courtesy, against your own mean',
  'respect: hours to answer': 'hours until you answer',
  'respect: late answers': 'answers later than usual',
}

function valueText(value: number | null, unit: string): string {
  if (value === null) return '–'
  if (unit === 'share') return `${Math.round(value * 100)} %`
  return String(Number(value.toFixed(unit === 'index' ? 2 : 1)))
}
