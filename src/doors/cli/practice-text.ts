import type { PracticeResult, WayResult } from '../../app/practice-board.ts'
import type { MeasureResult } from '../../app/results.ts'
import { headingDayInWords } from '../../domain/day-words.ts'
import { samplesInWords } from '../../domain/samples-in-words.ts'
import { sentence } from '../../planner/words.ts'
import { measuresText } from './measures-text.ts'
import type { Paper } from './paper.ts'
import { plain } from './plain-text.ts'
import { block } from './wrap.ts'

/**
 * The board as a page: each way with a sentence and its measures, the last 90 days beside the 90 before. Of what there is
 * too little, it is said once: in a line of its way, and at the end of the ways that have nothing else, with what would
 * fill them.
 */
export function practiceText({ day, ways }: PracticeResult, paper: Paper): string {
  const { width, ink } = paper
  const told = ways.filter(({ measures }) => measures.some(({ value }) => value !== null))
  return [
    `${ink.strong(headingDayInWords(day))}\n\n`,
    block(
      'How you practise the nine ways: the last 90 days, and in brackets the 90 before. Facts, no grades.',
      { width, indent: 0 },
    ),
    ...told.map((way) => wayText(way, paper)),
    emptyText(
      ways.filter((way) => !told.includes(way)),
      paper,
    ),
  ].join('')
}

function wayText({ way, sentence: words, measures }: WayResult, paper: Paper): string {
  const { width, ink } = paper
  const lacking = measures.filter(({ value }) => value === null)
  return [
    `\n${ink.strong(sentence(plain(way)))}\n`,
    block(plain(words), { width, indent: 0 }),
    measuresText(
      measures.filter(({ value }) => value !== null),
      paper,
    ),
    lacking.length === 0
      ? ''
      : block(`Too little yet: ${lackingInWords(lacking)}`, { width, indent: 2, ink: ink.soft }),
  ].join('')
}

/** `hours to answer, active answers (2 of 5 answers); notice of a change (2 of 3 changes)`. */
function lackingInWords(measures: readonly MeasureResult[]): string {
  return [...Map.groupBy(measures, ofHowMany)]
    .map(([ofWhat, all]) => `${all.map(nameOf).join(', ')} (${ofWhat})`)
    .join('; ')
}

function nameOf({ id }: MeasureResult): string {
  return plain(id.replace(/^[\w ]+: /, ''))
}

/** `3 of 10 meetings`; where there are enough and still nothing to count, how many there are. */
function ofHowMany({ sample, minimum, samples }: MeasureResult): string {
  if (sample >= minimum) return `nothing in ${plain(samplesInWords(sample, samples))}`
  return `${sample} of ${plain(samplesInWords(minimum, samples))}`
}

function emptyText(ways: readonly WayResult[], { width, ink }: Paper): string {
  if (ways.length === 0) return ''
  return [
    `\n${ink.strong('Too little to judge yet')}\n`,
    ...ways.map(({ way, wouldFill, measures }) => {
      const there = [...Map.groupBy(measures, ({ samples }) => samples).values()]
        .flatMap(([first]) => (first === undefined ? [] : [ofHowMany(first)]))
        .slice(0, MOST_COUNTS)
        .join(', ')
      const words = `${sentence(plain(way))}: ${there === '' ? 'nothing is measured' : there}. ${wouldFill ?? ''}`
      return block(words.trim(), { width, indent: 2, mark: '· ' })
    }),
  ].join('')
}

/** The first counts of a way are of its weightiest measures. */
const MOST_COUNTS = 2
