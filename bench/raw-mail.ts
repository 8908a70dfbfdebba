import { createReadStream, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { detectMail } from '../src/sources/mail/detect.ts'
import { splitMbox } from '../src/sources/mail/mbox.ts'
import { readHead } from '../src/sources/file-head.ts'

/**
 * The messages of an mbox, a folder of mboxes, a Maildir or a folder of message files, each as it was sent:
 * without its separator line, and with mboxrd's quoting of "From " undone. Other files are passed over.
 */
export async function* rawMessages(path: string): AsyncGenerator<Buffer> {
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).toSorted()) yield* rawMessages(join(path, name))
    return
  }
  const format = detectMail(path, readHead(path))
  if (format === 'message') yield readFileSync(path)
  if (format === 'mbox')
    for await (const message of splitMbox(createReadStream(path))) yield asSent(message.bytes)
}

/**
 * Lays messages into a new Maildir, all of them read.
 * @returns how many there are, and how many bytes together
 */
export async function writeMaildir(
  folder: string,
  messages: AsyncIterable<Buffer> | Iterable<Buffer>,
): Promise<{ readonly messages: number; readonly bytes: number }> {
  for (const part of ['cur', 'new', 'tmp']) mkdirSync(join(folder, part), { recursive: true })
  let count = 0
  let bytes = 0
  for await (const message of messages) {
    count += 1
    bytes += message.length
    writeFileSync(join(folder, 'cur', `${String(count).padStart(7, '0')}.bench:2,S`), message)
  }
  return { messages: count, bytes }
}

function asSent(bytes: Buffer): Buffer {
  const text = bytes.toString('latin1')
  const body = text.startsWith('From ') ? text.slice(text.indexOf('\n') + 1) : text
  return Buffer.from(body.replace(/^>(>*From )/gm, '$1'), 'latin1')
}
