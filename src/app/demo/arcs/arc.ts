import { actor } from '../cast.ts'
import type { Letter, Line } from '../letter.ts'
import type { When } from '../when.ts'

/** One story told in a few letters, dated from today. */
export type Arc = (when: When) => readonly Line[]

/**
 * Gives each line of an arc its moment, at the writer's own wall clock. Where a weekend has pushed a question and
 * its answer onto the same Friday, the answer comes three quarters of an hour after the question.
 */
export function toLetters(lines: readonly Line[], when: When): Letter[] {
  const sent = new Map<string, number>()
  return lines.map(({ ago, time, to, ...letter }) => {
    const asked = letter.replyTo === undefined ? 0 : (sent.get(letter.replyTo) ?? 0)
    const at = Math.max(when.at(ago, time, actor(letter.from).zone), asked + 44 * 60_000)
    sent.set(letter.id, at)
    return { ...letter, at, to: typeof to === 'string' ? [to] : to }
  })
}
