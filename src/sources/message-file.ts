import { closeSync, openSync, readSync } from 'node:fs'

/** Larger files are no messages. */
const LARGEST_MESSAGE_FILE = 64 * 1_048_576

/** Nearly every message is shorter; they are all read into the same place, so that none is allocated or measured first. */
const USUAL_BYTES = 262_144

const usual = Buffer.allocUnsafeSlow(USUAL_BYTES)

/**
 * The bytes of a file that holds one message: good until the next call.
 * @returns null when it is larger than 64 MB @throws the system's error when it cannot be read
 */
export function readMessageFile(path: string): Uint8Array | null {
  const file = openSync(path, 'r')
  try {
    let bytes = usual
    let length = 0
    for (;;) {
      const read = readSync(file, bytes, length, bytes.length - length, null)
      length += read
      if (read === 0) return bytes.subarray(0, length)
      if (length > LARGEST_MESSAGE_FILE) return null
      if (length === bytes.length) bytes = Buffer.concat([bytes], 4 * length)
    }
  } finally {
    closeSync(file)
  }
}
