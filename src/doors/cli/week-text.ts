import type { MeetingOfWeek, WeekResult } from '../../app/review-week.ts'
import { stretchInWords } from '../../domain/day-words.ts'
import { counted, numberInWords, sentence } from '../../planner/words.ts'
import type { Paper } from './paper.ts'
import { plain } from './plain-text.ts'
import { dayWords, fullDay } from './words-of-time.ts'
import { block } from './wrap.ts'

/** The week's review on one screen: what happened, what was tended, what to look at. */
export function weekText(result: WeekResult, paper: Paper): string {
  const { ink } = paper
  return [
    `${ink.strong(`The week to ${fullDay(result.day)}`)}\n`,
    part('What happened', happenedText(result, paper), paper),
    part('What you tended', tendedText(result, paper), paper),
    part(
      `What to look at until ${dayWords(result.last, result.day, paper.zone)}`,
      aheadText(result, paper),
      paper,
    ),
  ].join('')
}

function part(title: string, text: string, { ink }: Paper): string {
  return `\n${ink.strong(title)}\n${text}`
}

/** One screen: so many of each, and how many more there are. */
const SHOWN = 3

function happenedText({ happened, day }: WeekResult, paper: Paper): string {
  const { people, wrote, written, met, most, meetings, news } = happened
  const ways = [
    ...(wrote > 0 ? [`${numberInWords(wrote)} wrote to you`] : []),
    ...(written > 0 ? [`you wrote to ${numberInWords(written)}`] : []),
    ...(met > 0 ? [`you met ${numberInWords(met)}`] : []),
  ].join(', ')
  const contacts =
    people === 0
      ? 'Nobody was in touch with you.'
      : `You were in touch with ${counted(people, 'person', 'people')}: ${ways}.`
  const names = most.map(({ person, contacts: times }) => `${plain(person.name)} (${times})`)
  return [
    line(contacts, paper),
    names.length === 0 ? '' : line(`Most of all with ${names.join(', ')}.`, paper),
    ...list(
      'Meetings',
      meetings.map((one) => meetingText(one, day, paper)),
      paper,
    ),
    ...list(
      'News',
      news.map(({ told }) => plain(told)),
      paper,
    ),
  ].join('')
}

function tendedText({ tended, day }: WeekResult, paper: Paper): string {
  const done = tended.filter(({ answer }) => answer === 'done')
  if (tended.length === 0) return line('No suggestion was answered.', paper)
  const others = tended.length - done.length
  const rest =
    others === 0 ? '' : ` ${sentence(counted(others, 'other was', 'others were'))} put off or turned down.`
  return [
    line(`${sentence(counted(done.length, 'suggestion', 'suggestions'))} done.${rest}`, paper),
    ...shortened(
      done.map((one) => `${one.action}: ${plain(one.person.name)}, ${dayWords(one.day, day, paper.zone)}`),
      paper,
    ),
  ].join('')
}

function aheadText({ ahead, day }: WeekResult, paper: Paper): string {
  const { zone } = paper
  const parts = [
    ...list(
      'Promises of yours',
      ahead.promises.map(
        ({ person, what, due }) =>
          `${plain(person.name)}: ${plain(what)}${due === null ? '' : `, ${dueText(due, day, zone)}`}`,
      ),
      paper,
    ),
    ...list(
      'Meetings',
      ahead.meetings.map((one) => meetingText(one, day, paper)),
      paper,
    ),
    ...list(
      'Birthdays',
      ahead.birthdays.map((one) => `${plain(one.person.name)}, ${dayWords(one.day, day, zone)}`),
      paper,
    ),
    ...list(
      'Fading',
      ahead.fading.map(({ reason }) => plain(reason)),
      paper,
    ),
  ]
  return parts.length === 0 ? line('Nothing that the book knows of.', paper) : parts.join('')
}

/** By when, or how long past. */
function dueText(due: string, day: string, zone: string): string {
  const late = Temporal.PlainDate.from(due).until(day, { largestUnit: 'days' }).days
  const when = dayWords(due, day, zone)
  return late > 0 ? `late by ${stretchInWords(late)}, due ${when}` : `by ${when}`
}

function meetingText({ title, day, people }: MeetingOfWeek, today: string, { zone }: Paper): string {
  const names = people.slice(0, 3).map(({ name }) => plain(name))
  const others = people.length - names.length
  const whom = [...names, ...(others > 0 ? [`${others} more`] : [])].join(', ')
  return `${dayWords(day, today, zone)}: ${plain(title) || 'a meeting'}${whom === '' ? '' : `, with ${whom}`}`
}

function list(head: string, lines: readonly string[], paper: Paper): string[] {
  return lines.length === 0 ? [] : [line(`${head}:`, paper), ...shortened(lines, paper)]
}

function shortened(lines: readonly string[], { width, ink }: Paper): string[] {
  const more = lines.length - SHOWN
  return [
    ...lines.slice(0, SHOWN).map((one) => block(one, { width, indent: 2, mark: '· ' })),
    more > 0 ? block(`and ${more} more; --json lists them`, { width, indent: 4, ink: ink.soft }) : '',
  ]
}

function line(text: string, { width }: Paper): string {
  return block(text, { width, indent: 0 })
}
