import { dayInWords } from '../../domain/day-words.ts'
import { GAP } from '../../domain/draft.ts'
import type { WritingHabits } from './habits.ts'
import type { DraftEvidence, Matter } from './occasion.ts'

/** For whom and when a draft is written. */
export type Addressee = {
  /** The person's name, as they are told of. */
  readonly name: string
  /** ISO day. */
  readonly today: string
}

/**
 * Writes what there is to say as the owner writes: greeting, white space, short forms, marks, capitals, sign-off, and
 * the words that are answered above or below. Nothing is added to the matter.
 */
export function compose(matter: Matter, habits: WritingHabits, addressee: Addressee): string {
  const { afterGreeting, beforeSignOff } = habits
  // Three dots of the owner's own are no gap.
  const greeting = habits.greeting.replaceAll(GAP, '...')
  const signOff = habits.signOff.replaceAll(GAP, '...')
  const quote = matter.quoted === null ? '' : quotation(matter.quoted, addressee)
  const body = bodyText(matter.sentences, habits)
  const isAbove = quote !== '' && habits.quotes === 'above'
  const opening = greeting === '' ? '' : `${greeting}${afterGreeting === '' ? ' ' : afterGreeting}`
  const before = beforeSignOff === '' ? '\n' : beforeSignOff
  // A list goes on where nothing stands between.
  const apart =
    matter.sentences.at(-1)?.startsWith('\n- ') === true ? before.replace(/^\n(?!\n)/, '\n\n') : before
  const closing = signOff === '' ? '' : `${apart}${indented(signOff, beforeSignOff)}`
  const own = isAbove ? `${opening}${quote}\n\n${body}${closing}` : `${opening}${body}${closing}`
  return quote === '' || isAbove ? `${own}\n` : `${own}\n\n${quote}\n`
}

/** All lines of a sign-off are set in as its first is. */
function indented(signOff: string, before: string): string {
  return signOff.replaceAll('\n', `\n${before.slice(before.lastIndexOf('\n') + 1)}`)
}

function bodyText(sentences: readonly string[], habits: WritingHabits): string {
  const joined = sentences.reduce(
    (text, sentence) => (text === '' || sentence.startsWith('\n') ? text + sentence : `${text} ${sentence}`),
    '',
  )
  const spelt = habits.isShort
    ? joined
    : ownWords(joined, OWN_SHORT, (word) => LONG.get(word.toLowerCase()) ?? word)
  const marked = habits.hasExclamations ? spelt : ownWords(spelt, OWN_EXCLAMATION, () => '.')
  return wrapped(habits.isLower ? ownWords(marked, OWN_BEGINNING, (words) => words.toLowerCase()) : marked)
}

/** Habits are for the owner's words: what stands in “…” is another's, or a title, and an offered time is as it is. */
function ownWords(text: string, pattern: RegExp, write: (found: string) => string): string {
  return text.replace(pattern, (found) =>
    found.startsWith('“') || found.startsWith('\n- ') ? found : write(found),
  )
}

const KEPT = '“[^“”]*”|\\n- [^\\n]*'

/** The short forms that plain sentences have. */
const LONG: ReadonlyMap<string, string> = new Map([
  ["i'm", 'I am'],
  ["it's been", 'It has been'],
  ["it's", 'It is'],
  ["what's", 'What is'],
  ["let's", 'Let us'],
])
const OWN_SHORT = new RegExp(`${KEPT}|\\b(?:it's been|i'm|it's|what's|let's)\\b`, 'gi')

const OWN_EXCLAMATION = new RegExp(`${KEPT}|!`, 'g')

/** Beginnings of sentences with a capital, save for I. */
const OWN_BEGINNING = new RegExp(`${KEPT}|(?:^|[.!?:] )\\p{Lu}(?!['’]|\\s|\\p{Lu})`, 'gu')

const WIDTH = 76

function wrapped(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const lines: string[] = []
      let current = ''
      for (const word of line.split(' ')) {
        if (current !== '' && current.length + 1 + word.length > WIDTH) {
          lines.push(current)
          current = word
        } else current = current === '' ? word : `${current} ${word}`
      }
      return [...lines, current].join('\n')
    })
    .join('\n')
}

function quotation({ quote, day, by }: DraftEvidence, { name, today }: Addressee): string {
  const who = by === 'owner' ? 'I' : by === 'person' && name !== '' ? name : 'you'
  const lines = wrapped(quote.replaceAll(GAP, '...')).split('\n')
  return `On ${dayInWords(day, today)} ${who} wrote:\n${lines.map((line) => `> ${line}`).join('\n')}`
}
