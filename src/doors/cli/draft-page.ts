import type { DraftResult } from '../../app/show-draft.ts'
import type { Draft, DraftHabit } from '../../domain/draft.ts'
import { command } from './called-as.ts'
import { letterText } from './letter-text.ts'
import type { Paper } from './paper.ts'
import { plain } from './plain-text.ts'
import { dayOf, dayWords } from './words-of-time.ts'
import { block } from './wrap.ts'

/** A draft as a page: for whom, the words, what to fill in, how the owner wrote before, and how to open it. */
export function draftPage(result: Omit<DraftResult, 'file'>, now: number, paper: Paper): string {
  const { width, ink } = paper
  const flush = { width, indent: 0 }
  const { suggestion, draft, why, mailto, sameWords } = result
  const head = [
    block(plain(suggestion.person.name), { ...flush, ink: ink.strong }),
    block(plain(suggestion.reason), flush),
    '\n',
  ]
  if (draft === null) return [...head, block(plain(why ?? ''), flush)].join('')
  const today = dayOf(new Date(now).toISOString(), paper.zone)
  return [
    ...head,
    letterText(draft, paper),
    draft.gaps.length === 0 ? '\n' : '',
    ...draft.voice.map((habit) => block(habitSentence(habit), { ...flush, ink: ink.soft })),
    ...draft.notes.map((note) => block(plain(note), { ...flush, ink: ink.due })),
    ...sameWords
      .slice(0, SHOWN)
      .map(({ to, at, share }) =>
        block(
          `You wrote nearly the same to ${plain(to)} on ${dayWords(at, today, paper.zone)} (${Math.round(share * 100)} % of the words).`,
          { ...flush, ink: ink.due },
        ),
      ),
    ...examplesText(draft, today, paper),
    mailto === null ? '' : `${mailto}\n`,
    block(command(`done ${plain(suggestion.id)}`), { ...flush, ink: ink.accent }),
  ].join('')
}

const SHOWN = 3

/** `You greet Ana so in 6 of 9 letters to her` without saying her: "Greeting “Hi Ana,”: 6 of 9 letters to Ana Berg." */
function habitSentence({ habit, words, times, of, whom }: DraftHabit): string {
  const name = habit === 'greeting' ? 'Greeting' : 'Sign-off'
  const what = words === '' ? 'none' : `“${plain(words.replaceAll('\n', ' / '))}”`
  return `${name} ${what}: so in ${times} of ${of} letters ${plain(whom)}.`
}

function examplesText({ examples }: Draft, today: string, { width, ink, zone }: Paper): string[] {
  if (examples.length === 0) return []
  return [
    block('You wrote before:', { width, indent: 0 }),
    ...examples.flatMap(({ at, to, quote }) => [
      block(`“${plain(quote)}”`, { width, indent: 4 }),
      block(`to ${plain(to)}, ${dayWords(at, today, zone)}`, { width, indent: 4, ink: ink.soft }),
    ]),
  ]
}
