import type { Polish } from '../../app/polish-draft.ts'
import type { Paper } from './paper.ts'
import { plain } from './plain-text.ts'
import { block } from './wrap.ts'

/** What goes out to the model, word for word, or the model's version under the draft. */
export function polishText({ request, answer }: Polish, paper: Paper): string {
  const { width, ink } = paper
  const flush = { width, indent: 0 }
  const to = plain(request.url)
  if (answer === null)
    return [
      '\n',
      block(`This, and nothing else, would be sent to ${to}:`, flush),
      verbatim(request.body),
      block('Nothing was sent. To send it, run the same again with --yes.', { ...flush, ink: ink.strong }),
    ].join('')
  if (answer.text === null)
    return `\n${block(`The model at ${to} gave no version: ${plain(answer.why ?? '')}. The draft above stands.`, flush)}`
  return [
    '\n',
    block(`The version of the model at ${to}; read it as you would a stranger's:`, flush),
    verbatim(answer.text),
    answer.added.length === 0
      ? ''
      : block(`Not in the draft: ${answer.added.map(plain).join(', ')}.`, { ...flush, ink: ink.due }),
    answer.keepsGaps ? '' : block('It has filled or left out a gap.', { ...flush, ink: ink.due }),
  ].join('')
}

/** Line by line, each made safe for a terminal, none of them broken or joined. */
function verbatim(text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `    ${/^ */.exec(line)?.[0] ?? ''}${plain(line)}\n`)
    .join('')
}
