import type { LetterLook } from '../../language/letter-look.ts'

/** One letter of the owner's, as the voice is learned from it: how it looks, with its ends as one line each. */
export type OwnLetter = Omit<LetterLook, 'greeting' | 'signOff'> & {
  readonly interaction: number
  /** ms since 1970 */
  readonly at: number
  /** Whom it went to, by number, with what they are called, where their mail is and how close the owner wants them. */
  readonly people: readonly LetterReader[]
  readonly company: Company
  /** Whether it answers a message, or goes on with a thread. */
  readonly isAnswer: boolean
  /** As written and with `{name}` for the name; '' for none. */
  readonly greeting: string
  readonly greetingForm: string
  readonly signOff: string
}

export type LetterReader = {
  readonly person: number
  readonly name: string
  readonly domain: string
  readonly circle: string | null
}

/** To one person alone, to several, or to a list. */
export type Company = 'one' | 'few' | 'list'

/** For whom a letter is to be. */
export type LetterTo = LetterReader & {
  readonly company: Company
  readonly isAnswer: boolean
  /** Whether it asks something, so that thanks may stand under it. */
  readonly asks: boolean
}

/** Letters that are like the one to be written, and in what words they are told of. */
export type Scope = { readonly whom: string; readonly letters: readonly OwnLetter[] }

/**
 * The owner's letters from those to this person in the same situation to all of them, the nearest first. Those with too
 * few letters to show a habit are left out, save the last.
 */
export function scopesFor(letters: readonly OwnLetter[], to: LetterTo): Scope[] {
  const isLike = (one: OwnLetter) => one.company === to.company && one.isAnswer === to.isAnswer
  const toPerson = letters.filter(({ people }) => people.some(({ person }) => person === to.person))
  const toDomain = letters.filter(({ people }) =>
    people.some(({ domain }) => domain !== '' && domain === to.domain),
  )
  const toCircle = letters.filter(({ people }) =>
    people.some(({ circle }) => circle !== null && circle === to.circle),
  )
  const alike = letters.filter(isLike)
  const scopes = [
    { whom: `to ${to.name}`, letters: toPerson.filter(isLike), least: LEAST_TO_PERSON },
    { whom: `to ${to.name}`, letters: toPerson, least: LEAST_TO_PERSON },
    { whom: `to ${to.domain}`, letters: toDomain.filter(isLike), least: LEAST_OF_A_KIND },
    { whom: `to circle ${to.circle ?? ''}`, letters: toCircle.filter(isLike), least: LEAST_OF_A_KIND },
    { whom: kindInWords(to), letters: alike, least: LEAST_OF_A_KIND },
    { whom: 'in all', letters, least: 0 },
  ]
  return scopes.filter((scope) => scope.letters.length >= scope.least)
}

/** Fewer letters show no habit. */
const LEAST_TO_PERSON = 3
const LEAST_OF_A_KIND = 5

function kindInWords({ company, isAnswer }: LetterTo): string {
  const whom = { one: 'to one person', few: 'to several', list: 'to lists' }[company]
  return `${isAnswer ? 'answering' : 'beginning'} ${whom}`
}
