import { SMILEY } from './smiley.ts'

/**
 * What a promise is of, out of its sentence from the verb on: up to the end of the clause, a smiley, or a bracket that
 * no other answers; without a closing mark, at most 160 characters.
 */
export function headlineOf(rest: string): string {
  const words = rest.replace(/^[\s,]+/, '').replace(SMILED, '')
  const cut =
    /(?:(?:,? |,)(?:but|because|so that|although|though)\b|, (?:I|we|it|this|that|there|he|she)(?:['’]\w+)? (?:am|is|was|are|has|have|had|want|need|should|only|just|still)\b|[;!?]| (?:-{1,2}|[–—]) |\. |,? (?:ok|okay|right)\?).*$/i.exec(
      words,
    )
  const clause = cut === null || cut.index < SHORTEST ? words : words.slice(0, cut.index)
  const kept = clause.slice(0, oddBracket(clause)).replace(/[\s.,!?:;(]+$/, '')
  if (kept.length <= 160) return kept
  const space = kept.lastIndexOf(' ', 159)
  return `${kept.slice(0, space > 80 ? space : 159)}…`
}

/** What a smiley ends: it stands where a full stop would. */
const SMILED = new RegExp(` ${SMILEY}(?: .*)?$`)

/** A clause is not cut shorter than so many characters, save at a smiley or a bracket: less tells nothing. */
const SHORTEST = 8

/** Where the first bracket stands that no other one answers; the length when each has its other. */
function oddBracket(clause: string): number {
  const open: number[] = []
  for (let at = 0; at < clause.length; at++) {
    const sign = clause[at]
    if (sign === '(') open.push(at)
    else if (sign === ')' && open.pop() === undefined) return at
  }
  return open[0] ?? clause.length
}
