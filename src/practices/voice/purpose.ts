import type { Action } from '../../domain/suggestion.ts'
import type { Purpose } from '../../language/purposes.ts'

/** What earlier letters may show how to write for each kind of suggestion, the nearest purpose first. */
export const PURPOSES_OF: Readonly<Record<Action, readonly Purpose[]>> = {
  answer: ['late'],
  'follow up': ['nudge'],
  'check in': ['check in'],
  prepare: [],
  ask: ['opinion'],
  'keep promise': ['deliver', 'late'],
  thank: ['thanks'],
  repair: ['apology', 'late'],
  support: ['support'],
  celebrate: ['praise', 'birthday'],
  tell: ['thanks'],
  'give back': ['thanks', 'check in'],
  meet: ['meet'],
  stretch: ['check in'],
}

/** What asks something of its reader. */
export const ASKING: ReadonlySet<Action> = new Set<Action>(['follow up', 'ask', 'meet'])

/** What may be said on a list where the matter was on one; all else, thanks and kind words and apologies, is for one reader. */
export const PUBLIC: ReadonlySet<Action> = new Set<Action>(['answer', 'follow up', 'keep promise', 'ask'])

/** A sentence of the owner's, by what it was written for. */
export type OwnPhrase = {
  readonly interaction: number
  readonly at: number
  readonly purpose: Purpose
  readonly quote: string
  /** Whether it says nothing but its purpose, so that it can be said again. */
  readonly isFormula: boolean
  readonly people: readonly { readonly person: number; readonly name: string }[]
}

/**
 * What the owner usually says for a purpose, ready to be said again; null where no formula of the owner's is known.
 * Of several that are usual the occasion decides, so that not everybody gets the same words, and the same occasion
 * always does.
 * @param occasion the suggestion's id
 */
export function formulaFor(phrases: readonly OwnPhrase[], purpose: Purpose, occasion: string): string | null {
  const own = phrases.filter((one) => one.purpose === purpose && one.isFormula)
  const groups = [...Map.groupBy(own, ({ quote }) => asSentence(quote))].toSorted(
    ([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1),
  )
  const most = groups[0]?.[1].length ?? 0
  const usual = groups.filter(([, said]) => said.length * 2 >= most).slice(0, CHOICE)
  return usual[sumOfCodes(occasion) % Math.max(1, usual.length)]?.[0] ?? null
}

const CHOICE = 3

/** With a capital and a mark at its end; a comma or a dash there is none. */
function asSentence(quote: string): string {
  const words = quote.replace(/^["'(\s]+|[\s,;:)"'-]+$/g, '')
  const mark = /[.!?]$/.test(words) ? '' : ASKS.test(words) ? '?' : '.'
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${mark}`
}

const ASKS = /^(?:how|what|any|did|do|have|are|is|where|can|could|would|shall)\b/i

function sumOfCodes(text: string): number {
  let sum = 0
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at)
  return sum
}
