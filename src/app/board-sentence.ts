import { samplesInWords } from '../domain/samples-in-words.ts'
import type { Measure } from '../practices/measure.ts'
import { sentence } from '../planner/words.ts'

/**
 * One sentence on a way: the first of its measures that has a value and words of its own, else the first with a value,
 * beside the 90 days before. It says what was, not whether that is good.
 */
export function boardSentence(measures: readonly Measure[]): string {
  const valued = measures.filter(({ value }) => value !== null)
  const told = valued.find(({ id }) => TOLD[id] !== undefined) ?? valued[0]
  const figure = told?.value ?? null
  if (told === undefined || figure === null) {
    const [first] = measures
    return first === undefined ? 'Nothing is measured yet.' : `${sentence(first.words ?? 'not enough yet')}.`
  }
  const value = inWords(told, figure, told.sample)
  const words = TOLD[told.id]?.(value, told.sample) ?? named(told, value)
  return `${words}; ${beforeInWords(told)}.`
}

/** `Words in a sentence: 12.3, of 32 letters`: a measure that has no sentence of its own. */
function named({ id, unit, sample, samples }: Measure, value: string): string {
  const counted = unit === 'per hour' ? `${value} an hour` : UNITS.has(unit) ? `${value} ${unit}` : value
  return `${sentence(id.slice(id.indexOf(':') + 1).trim())}: ${counted}, of ${samplesInWords(sample, samples)}`
}

const UNITS: ReadonlySet<Measure['unit']> = new Set<Measure['unit']>(['seconds', 'minutes', 'hours', 'days'])

function beforeInWords({ value, sample, before, ...measure }: Measure): string {
  if (before.value === null || value === null) return 'there was too little in the 90 days before to compare'
  const [now, then] = [inWords(measure, value, sample), inWords(measure, before.value, before.sample)]
  if (measure.id === KEPT) return `in the 90 days before, ${then} of ${before.sample}`
  return now === then ? 'as in the 90 days before' : `it was ${then} in the 90 days before`
}

/** Promises kept are counted as (kept + 1) / (made + 2); in a sentence they are what they are: so many. */
const KEPT = 'respect: promises kept'

function inWords({ id, unit }: Pick<Measure, 'id' | 'unit'>, value: number, sample: number): string {
  if (id === KEPT) return String(Math.round(value * (sample + 2) - 1))
  return unit === 'share' ? percent(value) : rounded(value, unit)
}

function percent(value: number): string {
  return `${Math.round(100 * value)} %`
}

function rounded(value: number, unit: Measure['unit']): string {
  if (unit === 'index') return value.toFixed(2)
  return String(Math.round(value * 10) / 10)
}

/** What a measure says, by its id: its value in words, and of how many. Those that say most come first in their way. */
const TOLD: Readonly<Record<string, (value: string, sample: number) => string>> = {
  'communication: talk share': (value, sample) => `You had ${value} of the talk in ${sample} meetings`,
  'communication: questions an hour': (value) => `You asked ${value} questions an hour`,
  [KEPT]: (value, sample) => `Of your ${sample} promises that fell due you kept ${value}`,
  'respect: meetings moved or called off': (value, sample) =>
    `You moved or called off ${value} of your ${sample} meetings`,
  'empathy: support within 72 hours': (value, sample) =>
    `In ${value} of ${sample} hard times you wrote within 72 hours`,
  'empathy: wrongs put right': (value, sample) => `${value} of ${sample} wrongs were put right`,
  'empathy: repairs closed': (value, sample) => `${value} of ${sample} repairs are closed`,
  'celebration: answered': (value, sample) => `You answered ${value} of ${sample} milestones`,
  'opinions: advice answered': (value, sample) =>
    `${value} of your ${sample} questions for advice were answered`,
  'opinions: advice thanked': (value, sample) => `You gave thanks for ${value} of ${sample} answers`,
  'opinions: outcome told': (value, sample) => `Of ${sample} answers you told what came of ${value}`,
  'coffee: met in person': (value) =>
    value === '1' ? 'You met people in person once' : `You met people in person ${value} times`,
  'coffee: people met in person': (value) => `You met ${value} people in person`,
  'housekeeping: ties tended': (value, sample) => `You tended ${value} of the ${sample} ties that had lasted`,
  'housekeeping: silences ended': (value, sample) => `${value} of ${sample} silences ended`,
  'housekeeping: followed up after a week': (value, sample) =>
    `You followed up ${value} of ${sample} asks that had no answer in a week`,
  'proactivity: sittings': (value) => `You sat down to it on ${value} ${value === '1' ? 'day' : 'days'}`,
  'comfort zone: contacts in the largest community': (value) =>
    `Your largest community had ${value} of your contacts`,
  'be yourself: greeted as usual': (value, sample) =>
    `${value} of ${sample} letters greet as that person usually is greeted by you`,
  'be yourself: signed as usual': (value, sample) =>
    `${value} of ${sample} letters are signed as usual with that person`,
  'comfort zone: different employers': (value, sample) =>
    `Two of your ${sample} people are of different houses with a chance of ${value}`,
}
