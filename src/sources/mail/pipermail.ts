import { Buffer } from 'node:buffer'

/**
 * Whether a message comes from a pipermail archive, which writes `user at host` for addresses. Ask it of an
 * archive's first message (with its separator line): `From esr at snark.thyrsus.com  Fri Jan  7 …` and a
 * `From:` header of the same kind.
 */
export function isPipermail(raw: Uint8Array): boolean {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.byteLength, 4096))
  const head = bytes.toString('latin1')
  // What pipermail puts in for a message that came without an author.
  if (head.startsWith('From bogus@does.not.exist.com ')) return true
  if (!/^From [^\s@]+ at [^\s@]+ {1,2}[A-Z][a-z]{2} [A-Z][a-z]{2} /.test(head)) return false
  const from = /[\r\n]From: ([^\r\n]*)/.exec(head)?.[1]
  return from === undefined || (/ at /.test(from) && !from.includes('@'))
}
