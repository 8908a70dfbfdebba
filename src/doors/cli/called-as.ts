import { plain } from './plain-text.ts'
import { whole } from './wrap.ts'

const PROGRAM = process.env['RAPPORT_CALLED_AS'] ?? 'rapport'

/**
 * What the owner typed to get here, so that a command that is printed can be typed as it stands: `npm start --` or
 * `node bin/rapport.mjs` in a checkout, as the launcher says, and `rapport` where it is installed; with the book, once
 * `callWithBook` was told one.
 */
export let CALLED_AS = PROGRAM

/** From here on, commands are told with the book that they are for; undefined for the owner's usual one. */
export function callWithBook(book: string | undefined): void {
  CALLED_AS = book === undefined ? PROGRAM : `${PROGRAM} --book ${quoted(book)}`
}

/** A command as it can be typed, for a page: it stays on one line. */
export function command(words: string): string {
  return whole(`${CALLED_AS} ${words}`)
}

/** A command for another book than this one. */
export function commandElsewhere(words: string): string {
  return whole(`${PROGRAM} ${words}`)
}

/** Our own words, with the commands in them as they can be typed. Not for what others wrote. */
export function asCalled(words: string, calledAs = CALLED_AS): string {
  return words.replace(COMMANDS, (_, rest: string) => `${calledAs} ${rest}`)
}

/** As `asCalled`, for a page: each command stays on one line. */
export function asCalledOnPage(words: string): string {
  return words.replace(COMMANDS, (_, rest: string) => command(rest))
}

/** The program's name and the command's, with the capital words and options that follow. */
const COMMANDS = /(?<![\w./-])rapport ((?:[a-z]+(?![\w.])|\[|-)(?: (?:[A-Z]{2,}…?|--[a-z-]+)(?![\w]))*)/g

/** A path as a shell takes it. */
export function quoted(path: string): string {
  const shown = plain(path)
  return /[^\w./\\:@%+=,~-]/.test(shown) ? `'${shown.replaceAll("'", String.raw`'\''`)}'` : shown
}
