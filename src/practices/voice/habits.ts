import type { DraftHabit } from '../../domain/draft.ts'
import { type Called, calledIn, givenNameOf } from './names.ts'
import { type LetterTo, type OwnLetter, scopesFor } from './letters.ts'

/** How the owner usually writes to somebody: what a draft takes over. */
export type WritingHabits = {
  /** Letters that it is known from, in all. */
  readonly letters: number
  /** With the name filled in; '' for none. */
  readonly greeting: string
  readonly afterGreeting: string
  readonly signOff: string
  readonly beforeSignOff: string
  /** Whether the owner writes short forms (`I'm`). */
  readonly isShort: boolean
  readonly hasExclamations: boolean
  /** Whether texts begin without a capital. */
  readonly isLower: boolean
  /** Where the words that are answered stand; below where the owner does not quote. */
  readonly quotes: 'above' | 'below'
  /** The median length of like letters. */
  readonly words: number
  readonly shown: readonly DraftHabit[]
}

/** Fewer letters than these, and a draft is plain. */
export const LEAST_LETTERS = 10

/**
 * The habits for one recipient: of the letters to them, to others like them, or of all, whichever first are enough.
 * @param letters the owner's, the latest first
 * @param owner how the owner is called, for the sign-off of a plain draft; '' when not known
 */
export function habitsFor(letters: readonly OwnLetter[], to: LetterTo, owner: string): WritingHabits {
  if (letters.length < LEAST_LETTERS) return plainHabits(letters, to, owner)
  const scopes = scopesFor(letters, to)
  const greeting = usual(scopes, greetingKey(to))
  const signOff = usual(
    to.asks
      ? scopes
      : scopesFor(
          letters.filter((one) => !THANKS.test(one.signOff)),
          to,
        ),
    (one) => one.signOff,
  )
  const near = scopes.find((scope) => scope.letters.length >= LEAST_LETTERS)?.letters ?? letters
  const [short, full] = [sumOf(near, (one) => one.short), sumOf(near, (one) => one.full)]
  const words = filledGreeting(greeting, letters, to)
  return {
    letters: letters.length,
    greeting: words,
    afterGreeting: settled(commonest(greeting.letters.map((one) => one.afterGreeting)) ?? '\n\n'),
    signOff: signOff.value,
    beforeSignOff: settled(commonest(signOff.letters.map((one) => one.beforeSignOff)) ?? '\n\n'),
    isShort: short >= full,
    hasExclamations: near.filter((one) => one.exclamations > 0).length >= near.length * 0.05,
    isLower: near.filter((one) => one.isLower).length > near.length * 0.6,
    quotes: commonest(near.flatMap((one) => one.quotes ?? [])) ?? 'below',
    words: medianOf(near.map((one) => one.words)),
    shown: [
      { habit: 'greeting', words, times: greeting.times, of: greeting.of, whom: greeting.whom },
      { habit: 'sign-off', words: signOff.value, times: signOff.times, of: signOff.of, whom: signOff.whom },
    ],
  }
}

/** A line that is set in by one blank looks like a slip, whoever's habit it is. */
function settled(spacing: string): string {
  return spacing.replace(/\n $/, '\n')
}

/** Signed under an ask, not under a congratulation. */
const THANKS = /^(?:many )?(?:thanks|thank you|thankyou|thx|tia|ta)\b/i

/** Courteous and plain, as long as it is not known how the owner writes. */
function plainHabits(letters: readonly OwnLetter[], to: LetterTo, owner: string): WritingHabits {
  const name = givenNameOf(to.name)
  return {
    letters: letters.length,
    greeting: name === '' ? 'Hello,' : `Hello ${name},`,
    afterGreeting: '\n\n',
    signOff: givenNameOf(owner),
    beforeSignOff: '\n\n',
    isShort: false,
    hasExclamations: true,
    isLower: false,
    quotes: 'below',
    words: 0,
    shown: [],
  }
}

type Usual = {
  readonly value: string
  readonly times: number
  readonly of: number
  readonly whom: string
  /** Those that have it. */
  readonly letters: readonly OwnLetter[]
}

/** A habit is what two of five letters with any have at the least; in the widest circle, whatever is most frequent. */
const HABIT = 0.4

/** First whether there usually is one at all, then which. */
function usual(scopes: ReturnType<typeof scopesFor>, keyOf: (letter: OwnLetter) => string): Usual {
  for (const [place, { whom, letters }] of scopes.entries()) {
    const groups = [...Map.groupBy(letters, keyOf)].toSorted(
      ([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1),
    )
    const without = groups.find(([value]) => value === '')?.[1] ?? []
    if (without.length * 2 > letters.length)
      return { value: '', times: without.length, of: letters.length, whom, letters: without }
    const [value = '', having = []] = groups.find(([key]) => key !== '') ?? []
    const some = letters.length - without.length
    if ((some > 0 && having.length >= some * HABIT) || place === scopes.length - 1)
      return { value, times: having.length, of: letters.length, whom, letters: having }
  }
  return { value: '', times: 0, of: 0, whom: 'in all', letters: [] }
}

/** The form of a greeting that names its reader; what only looks like a name is no greeting. */
function greetingKey(to: LetterTo): (letter: OwnLetter) => string {
  return (letter) => calledInLetter(letter, to).form
}

function calledInLetter({ greeting, greetingForm, people }: OwnLetter, to: LetterTo): Called {
  const readers = people.length === 0 ? [to.name] : people.map(({ name }) => name)
  return calledIn(greeting, greetingForm, readers)
}

/** The greeting with the name by which the owner greets this person, or else with their given name. */
function filledGreeting(
  { value: form, letters: having }: Usual,
  letters: readonly OwnLetter[],
  to: LetterTo,
): string {
  if (form === '') return ''
  if (!form.includes('{name}')) return having[0]?.greeting ?? form
  const toThem = letters.filter(({ people }) => people.length === 1 && people[0]?.person === to.person)
  const before = toThem.map((one) => calledInLetter(one, to)).find(({ name }) => name !== '')
  if (before === undefined) return fillForm(form, '', to.name)
  // Whoever was greeted by a title is greeted by it again.
  return before.form === form ? form.replace('{name}', before.name) : fillForm(form, before.name, to.name)
}

/**
 * A title cannot be told from a name and is not guessed: where the owner writes `Dear Ms {name},` to others, it is the
 * whole name that is filled in.
 */
function fillForm(form: string, called: string, name: string): string {
  const given = called === '' ? givenNameOf(name) : called
  const bare = form.replace(TITLE, '{name}')
  const filled = bare === form ? given : name.includes('@') ? '' : name
  if (filled === '') return bare.replace(/ ?\{name\}/, '').replace(/^\W+$/, '')
  return bare.replace('{name}', filled)
}

const TITLE = /(?:mr|mrs|ms|miss|dr|prof|professor|sir|madam)\.? \{name\}/i

function commonest<T extends string>(values: readonly T[]): T | null {
  const groups = [...Map.groupBy(values, (value) => value)].toSorted(
    ([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1),
  )
  return groups[0]?.[0] ?? null
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

function sumOf(letters: readonly OwnLetter[], countOf: (letter: OwnLetter) => number): number {
  return letters.reduce((sum, one) => sum + countOf(one), 0)
}
