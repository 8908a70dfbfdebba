import type { Attachment } from './demo/letter.ts'
import { encodedPhrase } from './encoded-words.ts'

const encoder = new TextEncoder()

/** `Ada Lovelace <ada@x.example>`: encoded when need be, quoted when it has a special character (RFC 5322 §3.2.3). */
export function mailbox(name: string, address: string): string {
  if (name === '') return address
  return `${encodedPhrase(name)} <${address}>`
}

/** One MIME entity: its header lines and its body, ready to stand alone or inside a multipart. */
export type Entity = { readonly headers: readonly (readonly [string, string])[]; readonly body: string }

/** A text part, in the lightest transfer encoding that holds it (RFC 2045 §6). */
export function textPart(text: string, type: string, parameters = ''): Entity {
  const plain = /^[\t\n -~]*$/.test(text) && text.split('\n').every((line) => line.length < 900)
  return {
    headers: [
      ['Content-Type', `${type}; charset=${plain ? 'us-ascii' : 'UTF-8'}${parameters}`],
      ['Content-Transfer-Encoding', plain ? '7bit' : 'quoted-printable'],
    ],
    body: plain ? text : quotedPrintable(text),
  }
}

/** An attached file. */
export function filePart(file: Attachment): Entity {
  const part = textPart(file.content, file.type)
  return {
    ...part,
    headers: [...part.headers, ['Content-Disposition', `attachment; filename="${file.name}"`]],
  }
}

/** Several entities as one. @param boundary must not occur in any of them. */
export function multipart(type: string, boundary: string, parts: readonly Entity[]): Entity {
  const pieces = parts.map((part) => `--${boundary}\n${headerLines(part.headers)}\n\n${part.body}`)
  return {
    headers: [['Content-Type', `multipart/${type}; boundary="${boundary}"`]],
    body: `${pieces.join('\n')}\n--${boundary}--\n`,
  }
}

export const headerLines = (headers: Entity['headers']): string =>
  headers.map(([name, value]) => `${name}: ${value}`).join('\n')

/** Quoted-printable (RFC 2045 §6.7), lines of at most 76 characters. */
export function quotedPrintable(text: string): string {
  return text.split('\n').map(encodeLine).join('\n')
}

function encodeLine(line: string): string {
  const lines: string[] = []
  let current = ''
  const chars = Array.from(line)
  for (const [index, char] of chars.entries()) {
    const last = index === chars.length - 1
    const literal = /[\x21-\x3c\x3e-\x7e]/.test(char) || (/[\t ]/.test(char) && !last)
    const piece = literal ? char : hexBytes(char)
    if (current.length + piece.length > (last ? 76 : 75)) {
      lines.push(`${current}=`)
      current = ''
    }
    current += piece
  }
  return [...lines, current].join('\n')
}

const hexBytes = (char: string): string =>
  [...encoder.encode(char)].map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')
