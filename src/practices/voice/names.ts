import { isNicknameOf } from '../../domain/matching/nicknames.ts'
import { parsePersonName } from '../../domain/matching/person-name.ts'

/** A greeting with the words in it that mean its reader. */
export type Called = {
  /** `Hi {name},`; '' when it means none of its readers: then what looked like a name is none. */
  readonly form: string
  /** `Ana`, `Ana Berg`; '' where the greeting names nobody. */
  readonly name: string
}

/**
 * By what name a greeting greets one of these people: `Hoi Ana,` greets by `Ana`, in the form `Hoi {name},`.
 * @param form the greeting as the readers took it apart, with `{name}` for all that may be a name
 */
export function calledIn(greeting: string, form: string, people: readonly string[]): Called {
  if (!form.includes('{name}')) return { form, name: '' }
  const [before = '', after = ''] = form.split('{name}')
  const end = after !== '' && greeting.endsWith(after) ? greeting.length - after.length : greeting.length
  const words = greeting.slice(Math.min(before.length, end), end).trim().split(' ')
  const first = words.findIndex((word) => people.some((name) => isCalled(word, name)))
  const last = words.findLastIndex((word) => people.some((name) => isCalled(word, name)))
  if (first < 0) return { form: '', name: '' }
  const named = [...words.slice(0, first), '{name}', ...words.slice(last + 1)].join(' ')
  return { form: `${before}${named}${after}`, name: words.slice(first, last + 1).join(' ') }
}

/** The given name to greet a person by; '' where there is none that is plainly one. */
export function givenNameOf(name: string): string {
  const given = name.includes('@') ? '' : (TITLE_OR_NAME.exec(name)?.[1] ?? parsedGivenName(name))
  if (!/^\p{L}[\p{L}'’-]+$/u.test(given)) return ''
  return given === given.toLowerCase() ? given.charAt(0).toUpperCase() + given.slice(1) : given
}

function parsedGivenName(name: string): string {
  return parsePersonName(name)?.given.split(/\s+/)[0] ?? ''
}

/** Before one name alone these are given names; before several, titles. */
const TITLE_OR_NAME = /^\s*(don|mag)\s+\p{L}[\p{L}'’-]*\s*$/iu

/** Whether a greeting by `called` can mean somebody of that name: a part of it, its beginning, or a nickname for it. */
export function isCalled(called: string, name: string): boolean {
  const words = wordsOf(called)
  const known = wordsOf(name)
  return words.some((word) =>
    known.some(
      (one) => one === word || (word.length >= 2 && one.startsWith(word)) || isNicknameOf(word, one),
    ),
  )
}

function wordsOf(name: string): string[] {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')
}
