import { readDates, type Reference } from './dates.ts'
import { tokensOf, weekdayAt } from './dates-tokens.ts'

/**
 * The day that a few words name and nothing else, ISO 8601; null when they are more than that, or no day: `tomorrow`,
 * `monday`, `next week`, `in 3 days`, `2 weeks`, `24 December`, `2026-12-24`. Of a week or a month it is the first day,
 * of the end of one its last, of which a week's is Friday. A weekday by its name alone is one to come, not today. Linear
 * in the first hundred characters; longer words name none.
 */
export function dayNamed(words: string, said: Reference): string | null {
  if (words.length > LONGEST) return null
  const text = words.trim().replace(LEAD, '')
  const plain = tokensOf(text, said)
  const isBareWeekday = weekdayAt(plain, 0)?.to === plain.tokens.length
  for (const form of [text, `in ${spelled(text)}`]) {
    const [mention, ...others] = readDates(form, said)
    if (mention === undefined || others.length > 0 || mention.start > 0 || mention.end < form.length) continue
    const { first, last, grain, bound } = mention
    if (bound === 'by') return last === null || grain !== 'week' ? last : plusDays(last, -2)
    if (first !== null && isBareWeekday && first === isoOf(said)) return plusDays(first, 7)
    return first
  }
  return null
}

const LONGEST = 100

/** `on Friday` and `until Friday` are Friday. */
const LEAD = /^(?:on|until|till) /i

/** `3d` and `2w`, as people who type commands write. */
function spelled(text: string): string {
  const [, count, unit = ''] = /^(\d{1,4}) ?([dwm])$/i.exec(text) ?? []
  return count === undefined ? text : `${count} ${UNITS[unit.toLowerCase()] ?? ''}`
}

const UNITS: Readonly<Record<string, string>> = { d: 'days', w: 'weeks', m: 'months' }

function plusDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString()
}

function isoOf({ day }: Reference): string {
  return Temporal.PlainDate.from('1970-01-01').add({ days: day }).toString()
}
