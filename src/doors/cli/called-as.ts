/**
 * What the owner typed to get here, so that a command that is printed can be typed as it stands: `npm start --` or
 * `node bin/rapport.mjs` in a checkout, as the launcher says, and `rapport` where it is installed.
 */
export const CALLED_AS = process.env['RAPPORT_CALLED_AS'] ?? 'rapport'

/** Our own words, with the commands in them as they can be typed. Not for what others wrote. */
export function asCalled(words: string, calledAs = CALLED_AS): string {
  return words.replace(/(?<![\w./-])rapport (?=[a-z[-])/g, `${calledAs.replaceAll('$', '$$$$')} `)
}
