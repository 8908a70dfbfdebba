import { closeSync, openSync, readSync } from 'node:fs'

const CHUNK = 1_048_576

/** A message's text of 64 MB, with all of its characters escaped, is no longer. */
const LONGEST_LINE = 400_000_000

/**
 * The lines of a file, without their ends. At once, not in turns with other work: the book is written in one transaction
 * meanwhile. A line that is longer than any of ours ends the file: what is left of it is one line that nobody can parse.
 */
export function* linesOf(path: string): Iterable<string> {
  const file = openSync(path, 'r')
  try {
    let pieces: Buffer[] = []
    let length = 0
    for (;;) {
      const chunk = Buffer.allocUnsafe(CHUNK)
      const read = readSync(file, chunk, 0, CHUNK, null)
      if (read === 0 || length > LONGEST_LINE) break
      let from = 0
      for (let end = lineEnd(chunk, 0, read); end >= 0; end = lineEnd(chunk, from, read)) {
        pieces.push(chunk.subarray(from, end))
        yield Buffer.concat(pieces).toString('utf8')
        pieces = []
        length = 0
        from = end + 1
      }
      pieces.push(chunk.subarray(from, read))
      length += read - from
    }
    if (length > 0) yield Buffer.concat(pieces).toString('utf8')
  } finally {
    closeSync(file)
  }
}

function lineEnd(chunk: Buffer, from: number, to: number): number {
  const end = chunk.indexOf(0x0a, from)
  return end >= to ? -1 : end
}
