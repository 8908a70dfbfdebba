import { isNicknameOf } from '../../domain/matching/nicknames.ts'
import { parsePersonName } from '../../domain/matching/person-name.ts'

/** By what name a greeting greets: `Ana` of `Hi Ana,`. @param form the same with `{name}` for the name */
export function nameIn(greeting: string, form: string): string {
  const [before = '', after = ''] = form.split('{name}')
  const end = after !== '' && greeting.endsWith(after) ? greeting.length - after.length : greeting.length
  return greeting.slice(Math.min(before.length, end), end).trim()
}

/** The given name to greet a person by; '' where there is none that is plainly one. */
export function givenNameOf(name: string): string {
  const given = name.includes('@') ? '' : (parsePersonName(name)?.given.split(/\s+/)[0] ?? '')
  if (!/^\p{L}[\p{L}'’-]+$/u.test(given)) return ''
  return given === given.toLowerCase() ? given.charAt(0).toUpperCase() + given.slice(1) : given
}

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
