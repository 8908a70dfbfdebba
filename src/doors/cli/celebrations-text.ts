import type { CelebrationRow, CelebrationsResult } from '../../app/list-celebrations.ts'
import { sentence } from '../../planner/words.ts'
import { evidenceText } from './evidence-text.ts'
import { command } from './called-as.ts'
import type { Paper } from './paper.ts'
import { plain } from './plain-text.ts'
import { dayWords } from './words-of-time.ts'
import { block } from './wrap.ts'

/** The ledger of celebrations as a page: what is still to be honoured, then what was answered, and how. */
export function celebrationsText(result: CelebrationsResult, paper: Paper): string {
  const { width, ink } = paper
  const { day, debts, answered } = result
  return [
    block(debts.length === 0 ? 'Nothing waits to be celebrated.' : 'Still to celebrate:', {
      width,
      indent: 0,
    }),
    ...debts.map((row) => `\n${rowText(row, day, paper)}`),
    answered.length === 0 ? '' : `\n${block('Answered in the last half year:', { width, indent: 0 })}`,
    ...answered.slice(0, SHOWN).map((row) => `\n${rowText(row, day, paper)}`),
    answered.length > SHOWN
      ? block(`and ${answered.length - SHOWN} more: ${command('celebrations --json')}`, {
          width,
          indent: 0,
          ink: ink.soft,
        })
      : '',
    ...measuresText(result, paper),
  ].join('')
}

const SHOWN = 10
const INDENT = 3

function rowText(row: CelebrationRow, day: string, paper: Paper): string {
  const { width } = paper
  const inside = { width, indent: INDENT }
  return [
    block(`${plain(row.told)}.`, { width, indent: 0 }),
    ...row.evidence.slice(0, 2).map((one) => evidenceText(one, day, paper, INDENT)),
    row.answer === null ? '' : block(answerText(row.answer, day, paper), inside),
  ].join('')
}

function answerText(answer: NonNullable<CelebrationRow['answer']>, day: string, { zone }: Paper): string {
  const when = dayWords(answer.day, day, zone)
  const words = answer.quote === '' ? '' : `: “${plain(answer.quote)}”`
  return sentence(`${HOW[answer.manner](when)}${words}`)
}

/** What was done, never how well. */
const HOW: Readonly<Record<NonNullable<CelebrationRow['answer']>['manner'], (when: string) => string>> = {
  active: (when) => `you answered on ${when}, with a question or a word of your own`,
  passive: (when) => `you congratulated on ${when}`,
  returned: (when) => `you returned it, or gave thanks, on ${when}`,
  met: (when) => `you met on ${when}; what you said there is not in the book`,
  'passed over': (when) => `you answered on ${when}, without a word of it`,
}

function measuresText({ measures }: CelebrationsResult, { width, ink }: Paper): string[] {
  const lines = measures.map(({ id, value, unit, sample, samples, words }) => {
    const name = sentence(id.replace(/^\w+: /, ''))
    if (value === null) return `${name}: ${words ?? ''}.`
    const told = unit === 'share' ? `${Math.round(100 * value)} %` : `${Math.round(value)}`
    return `${name}: ${told}, of ${sample} ${samples} in 90 days.`
  })
  return ['\n', ...lines.map((line) => block(line, { width, indent: 0, ink: ink.soft }))]
}
