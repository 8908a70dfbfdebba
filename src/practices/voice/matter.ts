import { dayInWords } from '../../domain/day-words.ts'
import { GAP } from '../../domain/draft.ts'
import type { Action } from '../../domain/suggestion.ts'
import { celebrating, isToldByThem } from './good-news.ts'
import { about, type DraftOccasion, firstBy, type Matter, type Saying, type Write } from './occasion.ts'
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
    ...about([say('nudge') ?? 'Any news on this?']),
    quoted: firstBy(occasion, 'owner'),
  }),
  'check in': (occasion, say) =>
    about(
      [say('check in') ?? 'How are you?', ...aboutLast(occasion), GAP],
      ['something of your own'],
      'How are you?',
    ),
  prepare: null,
  ask: (occasion, say) => ({
    ...about([say('opinion') ?? 'What do you think?', GAP], ['a question about them or their side of it']),
    quoted: firstBy(occasion, 'owner'),
  }),
  'keep promise': (occasion, say) => ({
    ...about(
      [...sorryIfLate(occasion, say), 'As promised:', GAP],
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
    about(
      [say('check in') ?? 'How are you?', ...aboutLast(occasion), GAP],
      ['what you would like to hear from them'],
      'How are you?',
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

/** Asks after what they were in touch about. That it was the last time is not said: only what is in the book is. */
function aboutLast({ evidence, today }: DraftOccasion): string[] {
  const last = evidence[0]
  if (last === undefined || last.kind === 'card' || !isTelling(last.subject)) return []
  const when = dayInWords(last.day, today)
  if (last.kind === 'meeting') return [`What became of “${last.subject}” since ${when}?`]
  if (last.by === 'others') return []
  return [`What became of “${last.subject}” (${last.by === 'owner' ? 'my' : 'your'} message of ${when})?`]
}

/** A subject of a few words, not a number or a file. */
function isTelling(subject: string): boolean {
  return subject.length <= 60 && (subject.match(/\p{L}{3,}/gu) ?? []).length >= 2
}

function thanksFor({ evidence, today }: DraftOccasion, say: Saying): string[] {
  const theirs = evidence.findLast(({ by, kind }) => by === 'person' && kind === 'message')
  const thanks = say('thanks')
  if (thanks !== null) return [thanks]
  return theirs === undefined ? [] : [`Thank you for your message of ${dayInWords(theirs.day, today)}.`]
}

function meeting({ options }: DraftOccasion, say: Saying): Matter {
  const ask = say('meet') ?? 'Shall we have a coffee?'
  if (options.length === 0) return about([ask, GAP], ['two or three times, and a place'], 'Coffee?')
  return about([ask, 'I could do:', ...options.map((one) => `\n- ${one}`)], [], 'Coffee?')
}

function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days
}
