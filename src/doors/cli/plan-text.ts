import type { LeftOutResult, TodayResult } from '../../app/results.ts'
import type { Suggestion } from '../../domain/suggestion.ts'
import { headingDayInWords } from '../../domain/day-words.ts'
import { numberInWords, sentence } from '../../planner/words.ts'
import { asCalledOnPage, command } from './called-as.ts'
import { evidenceText } from './evidence-text.ts'
import type { Ink, Paper } from './paper.ts'
import { plain } from './plain-text.ts'
import { fullDay } from './words-of-time.ts'
import { block, title } from './wrap.ts'

/** Today's plan as a page to read: the day, each suggestion with what prompted it, what waits and why, the end. */
export function planText(plan: TodayResult, paper: Paper): string {
  const { ink, width } = paper
  const isEmpty = plan.suggestions.length === 0
  const end = isEmpty && plan.done.people === 0 ? plan.closing : `That's today. ${plan.closing}`
  return [
    `${ink.strong(headingDayInWords(plan.day))}\n`,
    ...plan.suggestions.map((suggestion, i) => entry(suggestion, i + 1, plan.day, paper)),
    leftOutText(plan, paper),
    oldRecords(plan, paper),
    block(plain(end), { width, indent: 0, ink: ink.strong }),
    isEmpty ? whatNext(plan, paper) : howToAnswer(paper),
  ]
    .filter((part) => part !== '')
    .join('\n')
}

const INDENT = 3

/** How many pieces of evidence a suggestion shows, and how many reasons for leaving out the page does. */
const SHOWN_EVIDENCE = 2
const SHOWN_REASONS = 4
const SHOWN_NAMES = 3

function entry(suggestion: Suggestion, number: number, day: string, paper: Paper): string {
  const { ink, width } = paper
  const { way, action, minutes, evidence } = suggestion
  const inside = { width, indent: INDENT }
  const shown = evidence.slice(0, SHOWN_EVIDENCE)
  const more = evidence.length - shown.length
  const notes = (suggestion.alsoNoted ?? []).map((note) => block(`Also: ${plain(note)}`, inside))
  return [
    title(`${number}`.padEnd(INDENT), plain(suggestion.person.name), `${way} · ${action} · ${minutes} min`, {
      width,
      name: ink.strong,
      side: sideInk(suggestion, ink),
    }),
    block(plain(suggestion.reason), inside),
    ...shown.map((one) => evidenceText(one, day, paper, INDENT)),
    more > 0 ? block(`and ${numberInWords(more)} more like it`, { ...inside, ink: ink.soft }) : '',
    ...notes,
    block(command(`done ${plain(suggestion.id)}`), { ...inside, ink: ink.accent }),
  ].join('')
}

function sideInk({ action }: Suggestion, ink: Ink): (text: string) => string {
  return action === 'repair' ? ink.repair : action === 'keep promise' ? ink.due : ink.soft
}

/** The reasons in the order of what they keep out, with the people they hold for; each reason and person once. */
function leftOutText(plan: TodayResult, paper: Paper): string {
  if (plan.leftOut.length === 0) return ''
  const { ink, width } = paper
  const inPlan = new Set(plan.suggestions.map((suggestion) => suggestion.person.id))
  const elsewhere = weightiestEach(plan.leftOut.filter(({ person }) => !inPlan.has(person.id)))
  const groups = [...Map.groupBy(elsewhere, (left) => left.why)].slice(0, SHOWN_REASONS)
  const told = groups.reduce((sum, [, group]) => sum + group.length, 0)
  const rest = plan.leftOut.length - told
  return [
    block(`Left out: ${numberInWords(plan.leftOut.length)}.`, { width, indent: 0 }),
    ...groups.map(([why, group]) =>
      block(groupSentence(why, group), { width, indent: INDENT, ink: ink.soft }),
    ),
    rest === 0 ? '' : block(restSentence(rest), { width, indent: INDENT, ink: ink.soft }),
  ].join('')
}

/** One line a person: the first of each, in the given order. */
function weightiestEach(leftOut: readonly LeftOutResult[]): readonly LeftOutResult[] {
  return [...Map.groupBy(leftOut, ({ person }) => person.id).values()].flatMap(([first]) => first ?? [])
}

function restSentence(rest: number): string {
  const verb = rest === 1 ? 'is' : 'are'
  return `${sentence(numberInWords(rest))} more ${verb} listed, with the reason, by ${command('today --json')}.`
}

/** Whoever the reason names already is named once; what "this" of a reason points at has to be named beside it. */
function groupSentence(why: string, group: readonly LeftOutResult[]): string {
  const reason = asCalledOnPage(plain(why))
  const names = [...new Set(group.map(({ person }) => plain(person.name)))]
  const isNamed = names.length === 1 && reason.includes(names[0] ?? '') && !/^this\b/i.test(reason)
  if (isNamed) return `${sentence(reason)}.`
  return `${nameList(names)}: ${reason}.`
}

function nameList(names: readonly string[]): string {
  const shown = names.slice(0, SHOWN_NAMES)
  const more = names.length - shown.length
  if (more > 0) return `${shown.join(', ')} and ${numberInWords(more)} more`
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`
}

/** Silence after the end of the record is no silence; from a month on it is said. */
function oldRecords(plan: TodayResult, { width, ink }: Paper): string {
  if (plan.newest === null || plan.suggestions.length === 0) return ''
  if (daysSince(plan.newest, plan.day) <= 30) return ''
  const line = `The newest message is of ${fullDay(plan.newest)}: what happened since is not in the book.`
  return block(line, { width, indent: 0, ink: ink.due })
}

function howToAnswer({ ink, width }: Paper): string {
  const line = `Words for it: ${command('draft ID')}. Another day: ${command('later ID --until DAY')}. Never for this reason: ${command('notthis ID')}.`
  return block(line, { width, indent: 0, ink: ink.soft })
}

function whatNext(plan: TodayResult, { ink, width }: Paper): string {
  if (plan.considered > 0) return ''
  if (plan.newest !== null && Math.abs(daysSince(plan.newest, plan.day)) <= RECENT_DAYS) return ''
  const line =
    plan.newest === null
      ? `The book is empty: bring in your records with ${command('import PATH…')}`
      : `The newest message is of ${fullDay(plan.newest)}. Bring in newer ones with ${command('import PATH…')}, or look at a day back then: ${command(`today --now ${plan.newest}`)}`
  return block(line, { width, indent: 0, ink: ink.soft })
}

/** A newest record within so few days of the day is as new as any. */
const RECENT_DAYS = 7

function daysSince(newest: string, day: string): number {
  return Temporal.PlainDate.from(newest).until(day, { largestUnit: 'days' }).days
}
