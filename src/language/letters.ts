/** Whether a letter (`\p{L}`) of one UTF-16 unit has this code. */
export function isLetterCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  const known = KNOWN[code] ?? NO
  if (known !== UNKNOWN) return known === YES
  const isLetter = /\p{L}/u.test(String.fromCharCode(code))
  KNOWN[code] = isLetter ? YES : NO
  return isLetter
}

const UNKNOWN = 0
const NO = 1
const YES = 2

/** What was found out of each code so far: asking the engine's tables each time takes long. */
const KNOWN = new Uint8Array(65536)
