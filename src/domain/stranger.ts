import { foldLetters } from './matching/fold-name.ts'
import { nameOfAddress } from './matching/display-name.ts'
import { nameTells } from './name-at-address.ts'
import type { IdentitySeen } from './nature.ts'
import { isSubjectOfAnswer } from './thread-subject.ts'

/** What shows whether anyone in a book deals with an address. */
export type Traces = {
  /** Someone else wrote to it, or met with it. */
  readonly wasWrittenTo: boolean
  /** What it wrote by hand, as far as anyone could tell: the first of it is enough. */
  readonly letters: readonly Letter[]
}

export type Letter = {
  readonly subject: string
  /** It answers what another wrote. */
  readonly answers: boolean
  /** Another answered it. */
  readonly isAnswered: boolean
  /** In small company it names the owner or someone else who writes in this book, or a list of the book's. */
  readonly reachesSomeone: boolean
}

/**
 * Whether an address that wrote bears no name of a human: none at all, itself, an abbreviation, or a word in small
 * letters that its own do not repeat (`specific <xqzt@…>`); nor does its local part spell out a whole name.
 */
export function isNameless({
  kind,
  value,
  names,
  onCard,
}: Pick<IdentitySeen, 'kind' | 'value' | 'names' | 'onCard'>): boolean {
  if (kind !== 'email' || onCard || names.some((name) => isOfSomeone(name, value))) return false
  const local = value.slice(0, Math.max(0, value.lastIndexOf('@')))
  return local.includes('-') || nameOfAddress(value) === null
}

/**
 * Whether a nameless address is a program's or a stranger's: nobody wrote to it, it answered nobody and nobody answered
 * it, and none of its letters is one that a human writes to whom it reaches. Such a letter is to the owner, to somebody
 * who writes here, or to a list, by name: notices go to undisclosed recipients, what a list lets through by mistake to
 * others or to the sender. It also does not name its sender, as `backup@` does in `Backup finished`, and is not one of
 * several under one subject.
 * @param address lower-cased
 */
export function isStranger(address: string, { wasWrittenTo, letters }: Traces): boolean {
  if (wasWrittenTo || letters.some((letter) => letter.answers || letter.isAnswered)) return false
  const notices = repeatedShapes(letters)
  return !letters.some(
    ({ subject, reachesSomeone }) =>
      reachesSomeone && !isNamedIn(address, subject) && !notices.has(shapeOf(subject)),
  )
}

/** What several letters have for a subject that says nothing of an answer. */
function repeatedShapes(letters: readonly Letter[]): ReadonlySet<string> {
  const subjects = letters.map(({ subject }) => subject).filter((subject) => !isSubjectOfAnswer(subject))
  const times = Map.groupBy(subjects.map(shapeOf), (shape) => shape)
  return new Set([...times].flatMap(([shape, all]) => (shape !== '' && all.length >= SEVERAL ? [shape] : [])))
}

/** So many letters under one subject that nobody answers are a program's. */
const SEVERAL = 3

function isOfSomeone(name: string, address: string): boolean {
  const told = nameTells(name, address)
  if (told !== 'half') return told === 'human' || told === 'full'
  return !/^\P{L}*\p{Ll}/u.test(name) || isRepeated(name, address)
}

/** Whether a word of the name and the local part are one, or one holds the other. */
function isRepeated(name: string, address: string): boolean {
  const local = lettersOf(address.slice(0, Math.max(0, address.lastIndexOf('@'))))
  return foldLetters(name)
    .split(/\s+/)
    .map(lettersOf)
    .some(
      (word) =>
        word.length >= SHORTEST && local.length >= SHORTEST && (local.includes(word) || word.includes(local)),
    )
}

/** Fewer letters are found in many a word. */
const SHORTEST = 3

function lettersOf(text: string): string {
  return foldLetters(text).replace(/[^\p{L}\p{N}]/gu, '')
}

function isNamedIn(address: string, subject: string): boolean {
  const local = address.slice(0, Math.max(0, address.lastIndexOf('@')))
  return (
    local.length >= SHORTEST &&
    subject
      .toLowerCase()
      .split(/[^\p{L}\p{N}._-]+/u)
      .includes(local)
  )
}

/** A subject without its numbers, by which one notice differs from the next. */
function shapeOf(subject: string): string {
  return subject
    .toLowerCase()
    .replace(/[\d\s]+/g, ' ')
    .trim()
}
