import { isSignedOff, namesOf, partOf, type Sender } from './closing-line.ts'
import type { Zones } from './zones.ts'

/** How a message opens or closes: its form, names left out, and the words as written. */
export type Ending = {
  /** `Hi {name},`, `{name},`, `Best,⏎{name}`; '' for none. */
  readonly form: string
  /** As written, lines joined by a line end; '' for none. */
  readonly words: string
}

/** A message as its writer means it to be read: the new text, with greeting and sign-off told apart. */
export type Letter = { readonly text: string; readonly greeting: Ending; readonly signOff: Ending }

const NONE: Ending = { form: '', words: '' }
/** As much of a message is looked at for its voice. */
const LOOKED_AT = 6000

/**
 * Takes a message's new text and the sign-off above its signature block. A plain string is taken as it is. Linear.
 */
export function letterOf(source: Zones | string, sender: Sender = {}): Letter {
  const whole = typeof source === 'string' ? source : `${source.authored.trimEnd()}\n${signedIn(source)}`
  const text = whole.trim().slice(0, LOOKED_AT)
  const greeting = greetingOf(text)
  return { text, greeting, signOff: signOffOf(text.slice(greeting.words.length), sender) }
}

const GREETED =
  /^["'*]?(?<hello>hi there|hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings|morning|afternoon|hiya|howdy)\b(?<whom>(?: (?:mr|mrs|ms|dr|prof)\.)?[^\n,:!.;?]{0,40}?)(?<mark> ?(?:[,:!;.]+|--?|—)(?=\s|$)|(?= *(?:\n|$)))/i
const NAMED =
  /^(?<whom>\p{Lu}[\p{L}.'’]{0,20}(?:(?:[ /]|, | and | & |-)\p{Lu}[\p{L}.'’]{0,20}){0,3}|all|team|folks|guys|everyone)(?<mark> ?(?:[,:;!]|--?|—)(?=\s)|(?= *\n))/u
const NOT_NAMED =
  /^(?:fyi|thanks|thank|please|yes|no|ok|okay|sure|also|attached|per|here|note|sorry|well|so|just|great|good|agreed|congratulations|however|if|as|in|on|at|for|re|see|this|that|the|we|i|you|it|what|when|where|how|why|who|any|let|can|could|do|did|is|are|am|have|has|will|would|should|my|our|your|to|from|subject|date|done|hope|last|next|today|tomorrow|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/i

/** The greeting at the very start of a text, on a line of its own or not. */
export function greetingOf(text: string): Ending {
  const head = text.slice(0, 120)
  const greeted = GREETED.exec(head)
  if (greeted?.groups !== undefined) {
    const { hello = '', whom = '', mark = '' } = greeted.groups
    if (whom.trim().split(/\s+/).length > 5) return NONE
    return { form: `${hello}${placeFor(whom)}${mark}`, words: greeted[0] }
  }
  const named = NAMED.exec(head)
  const whom = named?.groups?.['whom'] ?? ''
  if (named === null || NOT_NAMED.test(whom.split(/[ /,-]/)[0] ?? '')) return NONE
  return { form: `${placeFor(` ${whom}`).trim()}${named.groups?.['mark'] ?? ''}`, words: named[0] }
}

function placeFor(whom: string): string {
  const bare = whom.trim()
  if (bare === '') return ''
  if (/^(?:all|team|folks|guys|everyone|everybody|both|colleagues|friends|there)$/i.test(bare))
    return ` ${bare.toLowerCase()}`
  const title = /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|madam)\b\.?/i.exec(bare)?.[0]
  return title === undefined ? ' {name}' : ` ${title} {name}`
}

/** The words of the sign-off that were zoned as signature: up to the name, not the block of numbers below. */
function signedIn({ text, spans }: Zones): string {
  // A block behind `-- ` is no sign-off, but there may be one right above it.
  const last = spans.findLast(
    ({ zone, start, end }) =>
      zone === 'signature' && !/^\s*--\s/.test(text.slice(start, Math.min(end, start + 40))),
  )
  if (last === undefined) return ''
  const lines = text.slice(last.start, Math.min(last.end, last.start + 400)).split(/\r\n?|\n/)
  const written = lines.map((line) => line.trim()).filter((line) => line !== '')
  return written.slice(0, 2).join('\n')
}

/** The sign-off at the end: a formula, a name, or both. */
function signOffOf(text: string, sender: Sender): Ending {
  const names = namesOf(sender)
  const lines = text
    .slice(-300)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const closing: string[] = []
  const forms: string[] = []
  for (const line of lines.toReversed().slice(0, 3)) {
    const form = closingForm(line, partOf(line, names), closing.length)
    if (form === null) break
    closing.unshift(line)
    forms.unshift(form)
  }
  return closing.length === 0 ? NONE : { form: forms.join('\n'), words: closing.join('\n') }
}

function closingForm(line: string, part: ReturnType<typeof partOf>, below: number): string | null {
  if (isSignedOff(line)) return line.replace(/([,!.-]+\s*-*)\p{L}.*$/u, '$1 {name}')
  if (part === 'signoff') return line
  if (part === 'name' || (below === 0 && (part === 'person' || isInitials(line)))) return '{name}'
  return null
}

function isInitials(line: string): boolean {
  return /^[-~]{0,2}\s?(?:\p{Lu}\.?){1,3}$/u.test(line) || /^[-~]{0,2}\s?\p{L}{2,12}$/u.test(line)
}
