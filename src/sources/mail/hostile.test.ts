import assert from 'node:assert/strict'
import { test } from 'node:test'
import { MboxSplitter } from './mbox.ts'
import { readMessage } from './message.ts'

const head = 'From: a@b.example\nDate: Mon, 1 Jan 2024 10:00:00 +0000\n'
const deep = (depth: number): string =>
  Array.from(
    { length: depth },
    (_, level) => `Content-Type: multipart/mixed; boundary=b${level}\n\n--b${level}\n`,
  ).join('')

/** Each took minutes, or all memory, with some reader before. */
const bodies: readonly (readonly [string, string])[] = [
  ['20,000 multiparts in each other', `${deep(20_000)}\nhi`],
  ['20,000 messages in each other', `${'Content-Type: message/rfc822\n\n'.repeat(20_000)}hi`],
  ['a million parts', `Content-Type: multipart/mixed; boundary=b\n\n${'--b\n\nx\n'.repeat(1_000_000)}`],
  ['a header line of 20 MB', `To: ${'a@b.example, '.repeat(1_600_000)}\n\nhi`],
  ['20 MB of soft line breaks', `Content-Transfer-Encoding: quoted-printable\n\n${'=\n'.repeat(10_000_000)}`],
  ['a list of colons', `To: ${'a@:'.repeat(330_000)}\n\nhi`],
  ['open quotes', `To: ${'"a'.repeat(500_000)}\n\nhi`],
  ['open brackets', `To: ${'<a@'.repeat(330_000)}\n\nhi`],
  ['open comments', `To: ${'(a'.repeat(500_000)}\n\nhi`],
  ['half encoded words', `Subject: ${'=?utf-8?q?'.repeat(100_000)}\n\nhi`],
  ['blanks in a header', `Subject: a${' \t'.repeat(500_000)}b\n\nhi`],
  ['folded lines', `Subject: a${'\n b'.repeat(300_000)}\n\nhi`],
  ['continued parameters', `Content-Type: text/plain; ${'a*0=b; '.repeat(140_000)}\n\nhi`],
  ['lines that are no headers', `${'x y: z\n'.repeat(140_000)}\nhi`],
  ['open tags', `Content-Type: text/html\n\n${'<b>'.repeat(150_000)}${'</i>'.repeat(150_000)}`],
  ['open quotes of HTML', `Content-Type: text/html\n\n${'<blockquote>x'.repeat(80_000)}`],
]

for (const [what, body] of bodies)
  test(`a message of ${what} is read, within the limits`, () => {
    const reading = readMessage(Buffer.from(head + body), { pipermail: false, labels: [] })
    assert.ok('record' in reading)
    assert.equal(reading.record.from.value, 'a@b.example')
    assert.ok(reading.record.text.length <= 1_048_576)
    assert.ok(reading.record.attachments.length <= 1000)
  })

test('what was left out of a hostile message is said', () => {
  const parts = `${head}Content-Type: multipart/mixed; boundary=b\n\n${'--b\n\nx\n'.repeat(1001)}`
  const reading = readMessage(Buffer.from(parts), { pipermail: false, labels: [] })
  assert.ok('record' in reading)
  assert.deepEqual(reading.notes, ['not read: more than 1000 parts'])
  const nest = readMessage(Buffer.from(`${head}${deep(60)}\nhi`), { pipermail: false, labels: [] })
  assert.ok('record' in nest)
  assert.deepEqual(nest.notes, ['not read: parts nested deeper than 50'])
})

test('a mailbox of separators without messages, or with false lengths, splits in one pass', () => {
  assert.equal(count('From a 2004\nX: y\n\n'.repeat(100_000)), 100_000)
  assert.equal(count('From a 2004\nContent-Length: 60000000\nX: y\n\nabc\n\n'.repeat(50_000)), 50_000)
  assert.equal(count(`From a 2004\nX: y${'y\nFrom b 2004\nX: z'.repeat(200_000)}`), 1)
})

/** How many messages come out of a mailbox that is fed in small pieces. */
function count(text: string): number {
  const splitter = new MboxSplitter()
  const bytes = Buffer.from(text)
  let found = 0
  for (let at = 0; at < bytes.length; at += 65_536)
    found += splitter.feed(bytes.subarray(at, at + 65_536)).length
  return found + splitter.finish().length
}
