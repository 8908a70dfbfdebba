/**
 * Words of a header: ASCII as it is, others as RFC 2047's encoded words, of 75 characters at most and never cut inside a
 * character.
 */
export function encodedWords(words: string): string {
  return isPlain(words) ? words : encoded(words)
}

/** A name before an address: as `encodedWords`, and quoted where it holds what ends a name (RFC 5322 §3.2.3). */
export function encodedPhrase(name: string): string {
  if (!isPlain(name)) return encoded(name)
  return /[^\w .'-]/.test(name) ? `"${name.replace(/["\\]/g, String.raw`\$&`)}"` : name
}

/** What looks like an encoded word would be read as one; no line may have more than 998 octets (RFC 5322 §2.1.1). */
function isPlain(words: string): boolean {
  return /^[\x20-\x7e]*$/.test(words) && !words.includes('=?') && words.length < LONGEST
}

const LONGEST = 900

function encoded(words: string): string {
  const chunks: string[] = []
  let chunk = ''
  let bytes = 0
  for (const character of words) {
    const size = Buffer.byteLength(character)
    if (bytes + size > MOST_BYTES) {
      chunks.push(chunk)
      chunk = ''
      bytes = 0
    }
    chunk += character
    bytes += size
  }
  return [...chunks, chunk].map((one) => `=?utf-8?B?${Buffer.from(one).toString('base64')}?=`).join('\n ')
}

/** With `Subject: ` before it a line keeps to the 76 characters of RFC 2047 §2. */
const MOST_BYTES = 39
