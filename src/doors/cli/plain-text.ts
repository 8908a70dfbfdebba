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
    .replace(BLANKS, ' ')
    .replace(SEQUENCES, '')
    .replace(INVISIBLE, '')
    .replace(PILED_ACCENTS, '$1')
    .replace(/ {2,}/g, ' ')
    .trim()
}

const LONGEST = 100_000

/** With these gone, what is left of the control characters is no layout but instructions to a terminal. */
const BLANKS = /[\s\u0085]+/g

/**
 * ECMA-48 control sequences, in their 7-bit (ESC and a letter) and 8-bit form: CSI, and the strings that OSC, DCS,
 * SOS, PM and APC open, up to their terminator. Bounded, so that an opener without an end hides nothing: then the
 * opener alone goes, with the invisible characters.
 */
const SEQUENCES =
  /(?:\p{Cc}\[|\x9b)[0-?]{0,64}[ -/]{0,8}[@-~]|(?:\p{Cc}[\]PX^_]|[\x90\x98\x9d-\x9f])\P{Cc}{0,256}\p{Cc}\\?/gu

/** Controls, and what shows nothing; but joiners and variation selectors, which hold emoji and scripts together, stay. */
const INVISIBLE =
  /\p{Cc}|\p{Bidi_Control}|[\ufff9-\ufffb]|(?!\u200c|\u200d|\p{Variation_Selector})\p{Default_Ignorable_Code_Point}/gu

const PILED_ACCENTS = /(\p{Mn}{4})\p{Mn}+/gu
