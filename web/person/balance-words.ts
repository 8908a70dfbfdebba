import type { MeasureResult } from '../../src/app/results.ts'

/** How one measure of a tie is told: what it is of, what it says, and how far it goes on a line from 0 to 1. */
export type BalanceLine = {
  readonly measure: MeasureResult
  readonly name: string
  readonly now: string
  /** null where there was too little. */
  readonly before: string | null
  /** null for what is no share. */
  readonly part: { readonly now: number; readonly before: number | null } | null
}

/** The measures of a tie that have a value, as lines. */
export function balanceLines(measures: readonly MeasureResult[]): readonly BalanceLine[] {
  return measures.flatMap((measure): BalanceLine[] => {
    const told = TOLD[measure.id]
    const { value, before } = measure
    if (told === undefined || value === null || told.passes?.(value) === false) return []
    const isShare = measure.unit === 'share'
    return [
      {
        measure,
        name: told.name,
        now: told.words(value),
        before: before.value === null ? null : told.words(before.value),
        part: isShare ? { now: value, before: before.value } : null,
      },
    ]
  })
}

/** What is not told yet, by name, because there is too little of it. */
export function notEnoughYet(measures: readonly MeasureResult[]): readonly string[] {
  return measures.flatMap(({ id, value }) => {
    const told = TOLD[id]
    return told === undefined || value !== null ? [] : [told.name.toLowerCase()]
  })
}

type Told = {
  readonly name: string
  readonly words: (value: number) => string
  /** Which values are worth a line; all when not given. */
  readonly passes?: (value: number) => boolean
}

const TOLD: Readonly<Record<string, Told>> = {
  'communication: share of words': { name: 'Words', words: toEach },
  'communication: share of threads begun': { name: 'Who starts', words: toEach },
  'communication: share of questions': { name: 'Questions', words: toEach },
  'communication: answers to their questions': { name: 'Their questions answered', words: percent },
  'communication: messages in a row': {
    name: 'Yours without an answer',
    words: String,
    passes: (value) => value > 1,
  },
  'communication: talk share': { name: 'Your talk in meetings', words: percent },
  'respect: courtesy': { name: 'Your tone', words: warmth },
  'respect: late answers': { name: 'Answers later than usual', words: percent },
  'opinions: balance of help': { name: 'Help', words: help },
}

function toEach(own: number): string {
  const mine = Math.round(own * 100)
  return `${mine} / ${100 - mine}`
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}

/** Against how the owner usually writes; within a tenth it is the same. */
function warmth(over: number): string {
  if (Math.abs(over) < 0.1) return 'as usual'
  return over > 0 ? 'warmer than usual' : 'drier than usual'
}

/** Answers that the owner had beyond those given, older ones weighing less. */
function help(beyond: number): string {
  if (Math.abs(beyond) < 0.5) return 'even'
  return beyond > 0 ? 'they help more' : 'you help more'
}
