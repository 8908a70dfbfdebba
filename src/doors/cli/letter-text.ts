import type { Draft } from '../../domain/draft.ts'
import type { Paper } from './paper.ts'
import { plain } from './plain-text.ts'
import { block } from './wrap.ts'

/** A draft as it would go out: to whom, its subject, its words, and what belongs into the gaps. */
export function letterText(draft: Draft, paper: Paper): string {
  const { ink } = paper
  return [
    ...envelope(draft, paper),
    ...lines(draft.text).map((line) => `    ${ink.strong(line)}\n`),
    ...gapsText(draft, paper),
  ].join('')
}

function envelope({ to, cc, subject }: Draft, { width, ink }: Paper): string[] {
  const line = (name: string, value: string) =>
    value === '' ? '' : block(`${name}: ${plain(value)}`, { width, indent: 4, ink: ink.soft })
  return [line('To', to.join(', ')), line('Cc', cc.join(', ')), line('Subject', subject), '\n']
}

/** Line by line as it is, so that white space stays what the owner's is. */
function lines(text: string): string[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `${/^ */.exec(line)?.[0] ?? ''}${plain(line)}`)
}

function gapsText({ gaps }: Draft, { width }: Paper): string[] {
  if (gaps.length === 0) return []
  return ['\n', block(`Where … stands: ${gaps.join('; ')}.`, { width, indent: 0 })]
}
