import { hash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'

/** How much of a file is looked at to tell what it is. */
const HEAD_BYTES = 65_536

/** How much of it tells whether it is still the same file. */
const PRINT_BYTES = 4096

/** The first bytes of a file. @throws the system's error when it cannot be read */
export function readHead(path: string): Buffer {
  return readAt(path, 0, HEAD_BYTES)
}

/** So many bytes of a file from a position on, or fewer at its end. @throws the system's error when it cannot be read */
export function readAt(path: string, position: number, count: number): Buffer {
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.allocUnsafe(count)
    let length = 0
    for (;;) {
      const read = readSync(file, bytes, length, count - length, position + length)
      length += read
      if (read === 0 || length === count) return bytes.subarray(0, length)
    }
  } finally {
    closeSync(file)
  }
}

/** A hash of a file's beginning. */
export function printOf(head: Buffer): string {
  return hash('sha256', head.subarray(0, PRINT_BYTES), 'hex').slice(0, 32)
}
