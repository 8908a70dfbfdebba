import type { DraftCheck } from '../../app/check-draft.ts'
import { asCalledOnPage } from './called-as.ts'
import type { Paper } from './paper.ts'
import { plain } from './plain-text.ts'
import { fullDay } from './words-of-time.ts'
import { block } from './wrap.ts'

/** A draft with each remark under the words that it is about, then what it promises and asks, and one suggestion. */
export function draftText(draft: string, check: DraftCheck, { width, ink }: Paper): string {
  const flush = { width, indent: 0 }
  const remark = { width, indent: 4, ink: ink.due }
  if (check.notAnalysed !== null) return block(`The draft was not analysed: ${check.notAnalysed}.`, flush)
  const lines: string[] = []
  for (const { text, start, end } of linesOf(draft)) {
    lines.push(block(plain(text) === '' ? ' ' : plain(text), { width, indent: 2 }))
    for (const note of check.courtesy.notes)
      if (note.end > start && note.end <= end)
        lines.push(block(`^ “${short(plain(note.quote))}”: ${note.remark}`, remark))
  }
  const counts = [
    counted(check.promises.length, 'promise'),
    counted(check.requests.length + check.questions.length, 'ask'),
  ]
  return [
    ...lines,
    '\n',
    block(`It holds ${counts.join(' and ')}.`, flush),
    ...check.promises.map((promise) => block(promiseText(promise), { width, indent: 2 })),
    ...(check.voice?.notes ?? [])
      .slice(0, 3)
      .map((note) => block(plain(note), { width, indent: 2, ink: ink.soft })),
    ...check.notes.map((note) => block(asCalledOnPage(note), { width, indent: 2, ink: ink.due })),
    ...check.sameWords.slice(0, 3).map(({ to, at }) =>
      block(`You wrote nearly the same to ${plain(to)} on ${fullDay(at.slice(0, 10))}.`, {
        width,
        indent: 2,
        ink: ink.due,
      }),
    ),
    check.suggestion === null
      ? ''
      : block(`One thing to try: ${check.suggestion}`, { ...flush, ink: ink.strong }),
  ].join('')
}

/** What the ledger of promises will have of it. */
function promiseText({ what, due }: DraftCheck['promises'][number]): string {
  const day = due === null ? 'with no day named' : `due ${fullDay(due)}`
  return `Once it is sent and imported, the ledger has your promise, ${day}: “${plain(what)}”.`
}

function* linesOf(
  draft: string,
): Generator<{ readonly text: string; readonly start: number; readonly end: number }> {
  let start = 0
  for (const text of draft.split('\n')) {
    const end = start + text.length + 1
    yield { text, start, end }
    start = end
  }
}

function short(quote: string): string {
  return quote.length > 60 ? `${quote.slice(0, 57)}…` : quote
}

function counted(count: number, what: string): string {
  return count === 0 ? `no ${what}` : `${count} ${what}${count === 1 ? '' : 's'}`
}
