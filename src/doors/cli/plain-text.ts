/**
 * Text of other people, made safe and fit for one terminal line: escape sequences taken out, control, bidirectional
 * and other invisible characters removed, all white space made one blank, piled-up accents cut, no half characters.
 * Mail is hostile: `ESC ]52` writes to the clipboard, `ESC [2J` hides what stood above, U+202E turns names round
 * (Unicode TR 36, CVE-2021-42574). Linear in the text; at most 100,000 characters of it are looked at.
 */
export function plain(text: string): string {
  return text
    .slice(0, LONGEST)
    .toWellFormed()
    .replace(SEQUENCES, '')
    .replace(/[\s\u0085]+/g, ' ')
    .replace(INVISIBLE, '')
    .replace(PILED_ACCENTS, '$1')
    .trim()
}

const LONGEST = 100_000

/**
 * ECMA-48: CSI sequences, and the strings that OSC, DCS, SOS, PM and APC open, up to their terminator. Bounded, so
 * that an opener without an end hides nothing: then the opener alone goes, with the invisible characters.
 */
const SEQUENCES =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /(?:\x1b\[|\x9b)[0-?]{0,64}[ -/]{0,8}[@-~]|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x9c]{0,256}(?:\x07|\x1b\\|\x9c)|\x1b[ -/]{1,4}[0-~]/g

/** Controls, soft hyphen, bidirectional marks and embeddings, zero-width characters (joiners hold emoji together), tags. */
const INVISIBLE =
  /[\x00-\x1f\x7f-\x9f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\u206a-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu

const PILED_ACCENTS = /(\p{Mn}{4})\p{Mn}+/gu
