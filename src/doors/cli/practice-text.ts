import type { PracticeResult, WayResult } from '../../app/practice-board.ts'
import { headingDayInWords } from '../../domain/day-words.ts'
import { sentence } from '../../planner/words.ts'
import { measuresText } from './measures-text.ts'
import type { Paper } from './paper.ts'
import { plain } from './plain-text.ts'
import { block } from './wrap.ts'

/** The board as a page: each way with a sentence and its measures, the last 90 days beside the 90 before. */
export function practiceText({ day, ways }: PracticeResult, paper: Paper): string {
  const { width, ink } = paper
  return [
    `${ink.strong(headingDayInWords(day))}\n\n`,
    block(
      'How you practise the nine ways: the last 90 days, and in brackets the 90 before. Facts, no grades.',
      {
        width,
        indent: 0,
      },
    ),
    ...ways.map((way) => wayText(way, paper)),
  ].join('')
}

function wayText({ way, sentence: words, measures }: WayResult, paper: Paper): string {
  const { width, ink } = paper
  return [
    `\n${ink.strong(sentence(plain(way)))}\n`,
    block(plain(words), { width, indent: 0 }),
    measuresText(measures, paper),
  ].join('')
}
