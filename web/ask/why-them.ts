import type { PersonToAsk } from '../../src/app/ask-who.ts'
import { capital, counted, longDay, shortDay } from '../parts/days.ts'

/** What somebody showed of a topic, in whole sentences. @param today ISO */
export function whyThem(one: PersonToAsk, today: string): string {
  const { position, endorsed } = one
  return [
    position === null ? '' : `${position}.`,
    endorsed ? 'You said that they are good at it.' : '',
    showed(one, today),
  ]
    .filter(Boolean)
    .join(' ')
}

/** How near they are, and how much they were asked of late. */
export function howToReach({ lastContact, askedLately }: PersonToAsk, today: string): string {
  const tie =
    lastContact === null
      ? 'You have not been in touch.'
      : `You were last in touch on ${longDay(lastContact, today)}.`
  return askedLately === 0
    ? tie
    : `${tie} You asked them ${counted(askedLately, 'thing', 'things')} in the last sixty days.`
}

function showed(
  { messages, answers, meetings, first, last, position, endorsed }: PersonToAsk,
  today: string,
): string {
  if (first === null || last === null || messages + meetings === 0)
    return position === null && !endorsed ? 'They touched on it.' : ''
  const texts = [
    messages === 0
      ? ''
      : `wrote of it in ${counted(messages, 'message', 'messages')}${answersOf(answers, messages)}`,
    meetings === 0 ? '' : `spoke of it in ${counted(meetings, 'meeting', 'meetings')}`,
  ].filter(Boolean)
  const when =
    first === last
      ? `on ${longDay(first, today)}`
      : `from ${shortDay(first, today)} to ${shortDay(last, today)}`
  return `${capital(`they ${texts.join(', and ')}`)}, ${when}.`
}

function answersOf(answers: number, messages: number): string {
  if (answers === 0) return ''
  if (answers === messages) return messages === 1 ? ' that answered somebody' : ', all of them answers'
  return `, ${counted(answers, 'of them an answer', 'of them answers')}`
}
