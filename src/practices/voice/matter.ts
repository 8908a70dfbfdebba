import { dayInWords } from '../../domain/day-words.ts'
import { daysBetween } from '../../domain/days-between.ts'
import { GAP } from '../../domain/draft.ts'
import type { Action } from '../../domain/suggestion.ts'
import { celebrating, isToldByThem } from './good-news.ts'
import {
  about,
  type DraftEvidence,
  type DraftOccasion,
  firstBy,
  type Matter,
  type Saying,
  type Write,
} from './occasion.ts'
import { meeting } from './meeting.ts'
import { repairing } from './repairing.ts'

/**
 * What there is to say on an occasion: the owner's own formula for it or a plain one, what the evidence states, and gaps
 * for all else. null where the suggestion is no message.
 */
export function matterOf(occasion: DraftOccasion, say: Saying): Matter | null {
  const write = MATTERS[occasion.action]
  return write === null ? null : write(occasion, say)
}

const MATTERS: Readonly<Record<Action, Write | null>> = {
  answer: (occasion, say) => ({
    ...about([...sorryIfLate(occasion, say), GAP], ['your answer']),
    quoted: firstBy(occasion, 'person'),
  }),
  'follow up': (occasion, say) => ({
    ...about([say('nudge') ?? plainNudge(occasion)]),
    quoted: firstBy(occasion, 'owner'),
  }),
  'check in': (occasion, say) => takingUp(occasion, say, 'something of your own'),
  prepare: null,
  ask: (occasion, say) => (occasion.topic === '' ? askingBack(occasion, say) : asking(occasion, say)),
  'keep promise': (occasion, say) => ({
    ...about(
      [...sorryIfLate(occasion, say), ...asPromised(occasion), GAP],
      ['what you promised, or the day on which it will come'],
    ),
    quoted: firstBy(occasion, 'owner'),
  }),
  thank: (occasion, say) => ({
    ...about([say('thanks') ?? 'Thank you for your answer.', GAP], ['what it did for you']),
    quoted: firstBy(occasion, 'person'),
  }),
  repair: repairing,
  support: (occasion, say) =>
    about(
      [say('support') ?? "I'm sorry to hear your news.", GAP],
      ['a word of your own, or what you can do for them'],
      isToldByThem(occasion) ? '' : 'Thinking of you',
    ),
  celebrate: celebrating,
  tell: (occasion, say) => ({
    ...about([say('thanks') ?? 'Thank you for your advice.', GAP], ['what came of it']),
    quoted: occasion.evidence.findLast(({ by, kind }) => by === 'person' && kind === 'message') ?? null,
  }),
  'give back': (occasion, say) =>
    about([...thanksFor(occasion, say), GAP], ['what you can offer them'], 'Can I help?'),
  meet: meeting,
  stretch: (occasion, say) =>
    occasion.other === ''
      ? takingUp(occasion, say, 'what you would like to hear from them')
      : about(
          [`Could you introduce me to ${occasion.other}?`, GAP],
          ['why, in a sentence'],
          `Introduction to ${occasion.other}`,
        ),
}

/** A week is late; who never says sorry for that is not made to. */
function sorryIfLate({ evidence, today }: DraftOccasion, say: Saying): string[] {
  const [first] = evidence
  const isLate = first !== undefined && daysBetween(first.day, today) >= LATE_DAYS
  const words = isLate ? say('late') : null
  return words === null ? [] : [words]
}

const LATE_DAYS = 7

/** A question in place of another report. */
function askingBack(occasion: DraftOccasion, say: Saying): Matter {
  const question = say('opinion') ?? 'What do you think?'
  return {
    ...about([question, GAP], ['a question about them or their side of it']),
    quoted: firstBy(occasion, 'owner'),
  }
}

/** An opinion or an experience on a topic, with what shows that they have it. */
function asking({ topic, evidence, today }: DraftOccasion, say: Saying): Matter {
  const shown = evidence.find(({ kind, by }) => kind === 'message' && by === 'person')
  const seen =
    shown === undefined || !isTelling(shown.subject)
      ? []
      : [`You wrote about it in “${shown.subject}” on ${dayInWords(shown.day, today)}.`]
  return about(
    [`I have a question about ${topic}.`, ...seen, GAP, say('opinion') ?? 'What do you think?'],
    ['your question'],
    `A question about ${topic}`,
  )
}

/** Of a question no news can come, but of a request. */
function plainNudge(occasion: DraftOccasion): string {
  const asked = firstBy(occasion, 'owner')?.quote ?? ''
  return asked.includes('?') ? 'Could you let me know?' : 'Any news on this?'
}

/** What can come with the message itself comes as promised; a call or a change does not. */
function asPromised(occasion: DraftOccasion): string[] {
  return isSendable(occasion) ? ['As promised:'] : []
}

/** Whether what the owner promised is something that a message can bring. */
export function isSendable(occasion: DraftOccasion): boolean {
  return SENT.test(firstBy(occasion, 'owner')?.quote ?? '')
}

const SENT =
  /\b(?:send|mail|e-?mail|forward|fax|post|attach|put together|prepare|draft|write|let you (?:know|have)|give you|upload|share|provide|copy you|get back to you|get (?:it|that|them|this) (?:to|over))\b/i

/** Takes up what the two were last in touch about, under the message that it stood in; else asks how they are. */
function takingUp(occasion: DraftOccasion, say: Saying, own: string): Matter {
  const { evidence, today } = occasion
  const isNew = ({ isOnList, day }: DraftEvidence) => isOnList && daysBetween(day, today) < STILL_NEW_DAYS
  const last = evidence.find(isNew) ?? evidence[0]
  const hello = say('check in')
  const isTold =
    last !== undefined && (isTelling(last.subject) || (last.kind === 'message' && isQuotable(last)))
  if (last === undefined || last.kind === 'card' || last.by === 'others' || !isTold)
    return about([hello ?? 'How are you?', GAP], [own], 'How are you?')
  const greeting = hello === null ? [] : [hello]
  if (last.kind === 'meeting') {
    const since = `How have things gone since “${last.subject}” on ${dayInWords(last.day, today)}?`
    return about([...greeting, since, GAP], [own], 'How are you?')
  }
  if (isNew(last))
    return { ...about([...greeting, GAP], ['what you think of it']), quoted: isQuotable(last) ? last : null }
  const asking = daysBetween(last.day, today) > OLD_DAYS ? 'How did this go on?' : 'Any news on this?'
  const opening = last.isOnList ? [...greeting, asking] : [hello ?? 'How are you?']
  return { ...about([...opening, GAP], [own]), quoted: isQuotable(last) ? last : null }
}

/** Of what was written on a list this lately there is no news yet. */
const STILL_NEW_DAYS = 21

/** Nor of what is long over. */
const OLD_DAYS = 90

/** Words of a whole sentence, and not said to somebody else by name. */
function isQuotable({ quote, subject }: DraftEvidence): boolean {
  return quote !== subject && quote.split(' ').length >= LEAST_QUOTED && !/^\p{Lu}\p{Ll}+,/u.test(quote)
}

const LEAST_QUOTED = 5

/** A subject of a few words, not a number or a file. */
function isTelling(subject: string): boolean {
  return subject.length <= 90 && (subject.match(/\p{L}{3,}/gu) ?? []).length >= 2
}

function thanksFor({ evidence, today }: DraftOccasion, say: Saying): string[] {
  const theirs = evidence.findLast(({ by, kind }) => by === 'person' && kind === 'message')
  const thanks = say('thanks')
  if (thanks !== null) return [thanks]
  return theirs === undefined ? [] : [`Thank you for your message of ${dayInWords(theirs.day, today)}.`]
}
