import type { Sender } from './closing-line.ts'
import { quoteOf, sentencesOf } from './sentences.ts'
import { SMILEY } from './smiley.ts'
import { letterOf } from './voice-ends.ts'
import { contractionsIn } from './voice-habits.ts'
import { wordCount } from './word-count.ts'
import type { Zones } from './zones.ts'

/** How one letter looks: what its writer does alike in most letters, whatever they are about. */
export type LetterLook = {
  /** As written, on one line: `Hi Ana,`; '' for none. `form` has `{name}` for whom it greets. */
  readonly greeting: { readonly form: string; readonly words: string }
  /** What stands between greeting and text: a blank, a line end, an empty line, and how far the text is set in. */
  readonly afterGreeting: string
  /** Lines joined by a line end: `Cheers,⏎Robin`; '' for none. */
  readonly signOff: { readonly form: string; readonly words: string }
  /** What stands between text and sign-off. */
  readonly beforeSignOff: string
  /** The first sentence of the text, where it is no longer than such openings are; '' otherwise. */
  readonly opening: string
  /** Words and sentences between greeting and sign-off. */
  readonly words: number
  readonly sentences: number
  /** Whether the text begins without a capital. */
  readonly isLower: boolean
  /** Short forms (`I'm`), and full ones that could be short. */
  readonly short: number
  readonly full: number
  readonly exclamations: number
  readonly emoji: number
  /** Where the words that it answers are quoted; null when they are not. */
  readonly quotes: 'above' | 'below' | null
}

/** Looks at the new text of a message and its sign-off. Linear. */
export function lookOf(zones: Zones, sender: Sender = {}): LetterLook {
  const letter = letterOf(zones, sender)
  const greeting = letter.greeting.form === '' ? lowerGreeting(zones.authored) : letter.greeting
  const body = bodyOf(zones.authored, greeting.words, letter.signOff.words)
  const sentences = sentencesOf(body)
  const first = sentences[0] === undefined ? '' : quoteOf(body, sentences[0])
  return {
    greeting: { form: oneLine(greeting.form), words: oneLine(greeting.words) },
    afterGreeting: greeting.words === '' ? '' : gapAfter(zones.authored, greeting.words),
    signOff: {
      form: letter.signOff.form.slice(0, LONGEST_END),
      words: letter.signOff.words.slice(0, LONGEST_END),
    },
    beforeSignOff: letter.signOff.words === '' ? '' : gapBefore(zones, letter.signOff.words),
    opening: first.length <= LONGEST_OPENING ? first : '',
    words: wordCount(body),
    sentences: sentences.length,
    isLower: /^\W*\p{Ll}/u.test(body),
    ...contractionsIn(body),
    exclamations: body.match(/!/g)?.length ?? 0,
    emoji: body.match(EMOJI)?.length ?? 0,
    quotes: quotesIn(zones),
  }
}

const EMOJI = new RegExp(String.raw`\p{Extended_Pictographic}|${SMILEY}`, 'gu')

const LONGEST_END = 120
const LONGEST_OPENING = 80

/** A name without a capital is a greeting where it has a line of its own: `ana,`. */
function lowerGreeting(text: string): { readonly form: string; readonly words: string } {
  const found = /^\s*(\p{Ll}{2,14})(\s?[,:]) *\r?\n/u.exec(text.slice(0, 60))
  const [, name = '', mark = ''] = found ?? []
  return found === null || NO_NAME.test(name)
    ? { form: '', words: '' }
    : { form: `{name}${mark}`, words: name + mark }
}

const NO_NAME =
  /^(?:all|hi|hey|hello|thanks|thx|yes|yep|no|nope|ok|okay|sure|well|also|fyi|btw|please|sorry|great|good|cool|so|and|but)$/

function bodyOf(text: string, greeting: string, signOff: string): string {
  const start = text.trimStart()
  const rest = greeting !== '' && start.startsWith(greeting) ? start.slice(greeting.length) : start
  const at = signOff === '' ? -1 : rest.trimEnd().lastIndexOf(signOff.split('\n')[0] ?? '')
  return (at > 0 && rest.length - at <= signOff.length + 200 ? rest.slice(0, at) : rest).trim()
}

function gapAfter(text: string, greeting: string): string {
  const at = text.indexOf(greeting)
  return at < 0
    ? ''
    : spacing(/^[^\S\n]*\n?\s*/.exec(text.slice(at + greeting.length, at + greeting.length + 40))?.[0] ?? '')
}

/** Looked for where it was read: the same words may stand in the text or in a quotation too. */
function gapBefore({ text, spans }: Zones, signOff: string): string {
  const first = signOff.split('\n')[0] ?? ''
  const own = spans.filter(({ zone }) => zone === 'signature' || zone === 'authored')
  const span = own.findLast(({ start, end }) => text.slice(start, end).includes(first))
  if (span === undefined) return ''
  const at = text.slice(0, span.end).lastIndexOf(first)
  return at <= 0 ? '' : spacing(/\s*$/.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? '')
}

/** White space as a habit: one line end or an empty line, then how far the next line is set in, eight blanks at most. */
function spacing(found: string): string {
  const lines = found.split('\n')
  if (lines.length === 1) return found === '' ? '' : ' '
  const indent = (lines.at(-1) ?? '').replaceAll('\t', ' ').replace(/[^ ]/g, '').slice(0, 8)
  return `${'\n'.repeat(Math.min(2, lines.length - 1))}${indent}`
}

function quotesIn({ spans, text }: Zones): LetterLook['quotes'] {
  const own = spans.findIndex(
    ({ zone, start, end }) => zone === 'authored' && text.slice(start, end).trim() !== '',
  )
  const quoted = spans.findIndex(({ zone }) => zone === 'quote')
  if (quoted < 0) return null
  return own >= 0 && own < quoted ? 'below' : 'above'
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim().slice(0, LONGEST_END)
}
