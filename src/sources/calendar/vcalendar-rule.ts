/**
 * Turns a recurrence rule of vCalendar 1.0 ("Basic Recurrence Rule Grammar") into RFC 5545's words:
 * `W2 TU TH #8` → `FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=8`. Anything else, RFC rules included, comes back
 * as it was. Nested rules and times within a rule are not known to it, and the result then has no FREQ.
 */
export function modernRule(text: string): string {
  const words = text.slice(0, 2000).trim().toUpperCase().split(/\s+/)
  const head = /^(D|W|MP|MD|YM|YD|M)(\d{1,5})$/.exec(words[0] ?? '')
  if (head === null) return text
  const last = words.at(-1) ?? ''
  const hasEnd = words.length > 1 && (/^#\d+$/.test(last) || /^\d{8}(?:T\d{4,6}Z?)?$/.test(last))
  const by = byPart(head[1] ?? '', words.slice(1, hasEnd ? -1 : undefined))
  if (by === null) return `X-VCALENDAR=${text.slice(0, 200)}`
  return [`FREQ=${FREQUENCY[head[1] ?? ''] ?? ''}`, `INTERVAL=${head[2]}`, by, endPart(hasEnd ? last : '')]
    .filter((part) => part !== '')
    .join(';')
}

const FREQUENCY: Readonly<Record<string, string>> = {
  D: 'DAILY',
  W: 'WEEKLY',
  MP: 'MONTHLY',
  MD: 'MONTHLY',
  YM: 'YEARLY',
  YD: 'YEARLY',
  M: 'MINUTELY',
}

/** "The default duration is #2", and `#0` is for ever. */
function endPart(last: string): string {
  if (last === '#0') return ''
  if (last === '') return 'COUNT=2'
  return last.startsWith('#') ? `COUNT=${last.slice(1)}` : `UNTIL=${last}`
}

function byPart(kind: string, words: readonly string[]): string | null {
  if (words.length === 0) return ''
  if (kind === 'W') return words.every((word) => WEEKDAY.test(word)) ? `BYDAY=${words.join(',')}` : null
  if (kind === 'MP') return byWeekDays(words)
  const numbers = words.map((word) => (word === 'LD' ? '-1' : signed(word)))
  if (numbers.includes(null)) return null
  if (kind === 'MD') return `BYMONTHDAY=${numbers.join(',')}`
  if (kind === 'YM') return `BYMONTH=${numbers.join(',')}`
  return kind === 'YD' ? `BYYEARDAY=${numbers.join(',')}` : null
}

const WEEKDAY = /^(?:SU|MO|TU|WE|TH|FR|SA)$/

/** `1+ SU MO 1- FR`: an occurrence in the month, then the weekdays it is of. */
function byWeekDays(words: readonly string[]): string | null {
  const days: string[] = []
  let nth: string | null = null
  for (const word of words) {
    if (!WEEKDAY.test(word)) nth = signed(word)
    else if (nth !== null) days.push(`${nth}${word}`)
    if (nth === null) return null
  }
  return days.length === 0 ? null : `BYDAY=${days.join(',')}`
}

/** `2-` is the second from the end. */
function signed(word: string): string | null {
  const shape = /^(\d{1,3})([+-]?)$/.exec(word)
  return shape === null ? null : `${shape[2] === '-' ? '-' : ''}${Number(shape[1])}`
}
