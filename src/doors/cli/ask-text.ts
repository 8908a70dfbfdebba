import type { PersonToAsk } from '../../app/ask-who.ts'
import type { AskedResult } from '../../app/draft-ask.ts'
import { dayInWords, fullDayInWords } from '../../domain/day-words.ts'
import { sentence } from '../../planner/words.ts'
import { evidenceText } from './evidence-text.ts'
import { letterText } from './letter-text.ts'
import type { Paper } from './paper.ts'
import { plain } from './plain-text.ts'
import { figures } from './words-of-time.ts'
import { block, title } from './wrap.ts'

/** Whom to ask: the one, why, how to reach them, and a draft; then two in reserve, in a line each. @param today ISO */
export function askText(result: AskedResult, today: string, paper: Paper): string {
  const { topic, people, missing, capped } = result
  const { width, ink } = paper
  const flush = { width, indent: 0 }
  const [first, ...reserve] = people
  if (first === undefined) return block(`Nobody in the book showed that they know of ${plain(topic)}.`, flush)
  const notes = [
    missing.length === 0
      ? ''
      : `Nobody wrote ${missing.map((word) => `“${plain(word)}”`).join(' or ')}; this rests on the other words.`,
    capped ? 'More messages have these words than were looked at; the latest were.' : '',
  ].filter((note) => note !== '')
  return [
    block(`About ${plain(topic)}, ask one person:`, flush),
    `\n${personText(first, today, paper)}`,
    draftText(result, paper),
    reserve.length === 0 ? '' : `\n${block('In reserve:', flush)}`,
    ...reserve.map((one) => `\n${reserveText(one, today, paper)}`),
    notes.length === 0 ? '' : `\n${block(notes.join(' '), { ...flush, ink: ink.soft })}`,
  ].join('')
}

function draftText({ draft, whyNoDraft }: AskedResult, paper: Paper): string {
  if (draft !== null)
    return `\n${block('A draft to them alone:', { width: paper.width, indent: 0 })}${letterText(draft, paper)}`
  return whyNoDraft === null ? '' : `\n${block(plain(whyNoDraft), { width: paper.width, indent: 0 })}`
}

const INDENT = 3

function personText(one: PersonToAsk, today: string, paper: Paper): string {
  const { width, ink } = paper
  const look = { width, name: ink.strong, side: ink.soft }
  return [
    title('', plain(one.person.name), plain(one.person.id), look),
    block(whyText(one, today), { width, indent: INDENT }),
    ...one.evidence.map((evidence) => evidenceText(evidence, today, paper, INDENT)),
    block(reachText(one, today), { width, indent: INDENT }),
  ].join('')
}

function reserveText(one: PersonToAsk, today: string, paper: Paper): string {
  const { width, ink } = paper
  const look = { width, name: ink.strong, side: ink.soft }
  return [
    title('', plain(one.person.name), plain(one.person.id), look),
    block(whyText(one, today), { width, indent: INDENT }),
    ...one.evidence.slice(0, 1).map((evidence) => evidenceText(evidence, today, paper, INDENT)),
  ].join('')
}

function whyText(one: PersonToAsk, today: string): string {
  const { messages, answers, meetings, first, last, position, endorsed } = one
  const texts = [
    messages === 0
      ? ''
      : `wrote of it in ${counted(messages, 'message')}${answers === 0 ? '' : `, ${answersText(answers, messages)}`}`,
    meetings === 0 ? '' : `spoke of it in ${counted(meetings, 'meeting')}`,
  ].filter((text) => text !== '')
  const known = [
    position === null ? '' : `${plain(position)}. `,
    endorsed ? 'You said that they are good at it. ' : '',
  ].join('')
  if (texts.length === 0 || first === null || last === null)
    return known === '' ? 'Touched on it.' : known.trimEnd()
  const when =
    first === last
      ? `on ${dayInWords(first, today)}`
      : `from ${fullDayInWords(first)} to ${fullDayInWords(last)}`
  return known + sentence(`${texts.join(', and ')}, ${when}.`)
}

function answersText(answers: number, messages: number): string {
  if (messages === 1) return 'in answer to somebody'
  return answers === messages
    ? 'all of them answers'
    : answers === 1
      ? 'one of them an answer'
      : `${figures(answers)} of them answers`
}

function reachText({ address, lastContact, askedLately }: PersonToAsk, today: string): string {
  const where = address === null ? '' : ` Write to ${plain(address)}.`
  const asked =
    askedLately === 0 ? '' : ` You asked them ${counted(askedLately, 'thing')} in the last 60 days.`
  const tie =
    lastContact === null
      ? 'You have not been in touch.'
      : `You were last in touch on ${dayInWords(lastContact, today)}.`
  return `${tie}${asked}${where}`
}

function counted(count: number, what: string): string {
  return count === 1 ? `one ${what}` : `${figures(count)} ${what}s`
}
