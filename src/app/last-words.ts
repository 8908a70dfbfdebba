import { DAY } from '../domain/milliseconds.ts'
import type { Quotable } from './ports.ts'

/**
 * Which of somebody's messages to quote as the last words between the two: the last that was written to the owner, or
 * that answers the owner, with those of the two weeks before it; where there is none, what the owner read in copy, the
 * last of it with two months before. @param messages theirs, the latest first @param besides how each came to the owner
 * that was not addressed there @returns six at most, the latest first
 */
export function lastWords<Message extends Pick<Quotable, 'interaction' | 'at'>>(
  messages: readonly Message[],
  besides: ReadonlyMap<number, 'copy' | 'answer'>,
): Message[] {
  const ofTheTwo = messages.filter(({ interaction }) => besides.get(interaction) !== 'copy')
  return ofTheTwo.length > 0 ? lastOf(ofTheTwo, EPISODE) : lastOf(messages, SAME_STORY)
}

/** What was said longer before the last word is another matter: between the two, and of what was only seen. */
const EPISODE = 14 * DAY
const SAME_STORY = 60 * DAY

const MOST = 6

function lastOf<Message extends Pick<Quotable, 'at'>>(
  messages: readonly Message[],
  within: number,
): Message[] {
  const latest = messages[0]?.at ?? 0
  return messages.filter(({ at }) => latest - at <= within).slice(0, MOST)
}
