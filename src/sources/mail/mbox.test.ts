import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { KEPT_OF_TOO_LARGE, LONGEST_MESSAGE, type MboxMessage, MboxSplitter, splitMbox } from './mbox.ts'

function split(text: string | Buffer, sizes: readonly number[] = [], from = 0): MboxMessage[] {
  const bytes = Buffer.from(text)
  const splitter = new MboxSplitter(from)
  const messages: MboxMessage[] = []
  let at = 0
  for (const size of sizes) {
    messages.push(...splitter.feed(Uint8Array.prototype.slice.call(bytes, at, at + size)))
    at += size
  }
  messages.push(...splitter.feed(Uint8Array.prototype.slice.call(bytes, at)))
  return [...messages, ...splitter.finish()]
}

function texts(text: string): string[] {
  return split(text).map((message) => message.bytes.toString('latin1'))
}

const first =
  'From ann@example.org Thu Jan  2 03:57:04 2003\nFrom: ann@example.org\nSubject: one\n\nHello\n\n'
const second = 'From bob@example.org Fri Jan  3 03:57:04 2003\nFrom: bob@example.org\nSubject: two\n\nBye\n'

const cases = [
  ['two messages', first + second, 2],
  ['no line end at the end of the file', (first + second).trimEnd(), 2],
  ['CRLF', (first + second).replaceAll('\n', '\r\n'), 2],
  ['CR alone', (first + second).replaceAll('\n', '\r'), 2],
  [
    'a Takeout separator',
    `${first}From 1661828917674532318@xxx Sun Mar 22 02:19:17 +0000 2020\nX-GM-THRID: 1\n\nx\n`,
    2,
  ],
  [
    'a pipermail separator',
    `${first}From ann at example.org  Fri Jan  7 10:00:00 2005\nFrom: ann at example.org (Ann)\n\nx\n`,
    2,
  ],
  [
    '`From ` in a body after a blank line, with a year, but no header behind',
    `${first}From what I saw in 2004,\nit works.\n\n${second}`,
    2,
  ],
  [
    '`From ` with a year and a header-like line, but no blank line before',
    `${first.trimEnd()}\nFrom x 2004\nNote: y\n\n${second}`,
    2,
  ],
  ['a quoted separator', `${first}>From bob Fri Jan  3 03:57:04 2003\nFrom: bob\n\n${second}`, 2],
  [
    'a patch of git inside a body',
    `${first}From 0123456789012345678901234567890123456789 Mon Sep 17 00:00:00 2001\nFrom: x\n\n${second}`,
    2,
  ],
  ['blank lines before the first separator', `\n\n${first}${second}`, 2],
  ['a message without a separator at the start', `From: zoe@example.org\n\nHi\n\n${second}`, 2],
  ['nothing', '', 0],
  ['blank lines only', '\n\n\n', 0],
] as const

for (const [what, text, count] of cases)
  test(`an mbox with ${what} splits into ${count}`, () => {
    assert.equal(split(text).length, count)
  })

test('the messages of an mbox, put together, are the file', () => {
  assert.deepEqual(texts(first + second), [first, second])
})

test('Content-Length keeps an unquoted separator in the body when a separator stands where it points', () => {
  const body = 'Look:\n\nFrom x Fri Jan  3 03:57:04 2003\nFrom: x\n\nend\n'
  const long = `From a@b.example Thu Jan  2 03:57:04 2003\nFrom: a@b.example\nContent-Length: ${body.length}\n\n${body}`
  assert.deepEqual(texts(`${long}\n${second}`), [`${long}\n`, second])
  assert.deepEqual(texts(long + second), [long, second])
  assert.deepEqual(texts(long), [long])
})

test('a Content-Length that points elsewhere is not believed', () => {
  const wrong = first.replace('Subject:', 'Content-Length: 99999\nSubject:')
  assert.deepEqual(texts(wrong + second), [wrong, second])
})

test('every patch of a file that git wrote is a message', () => {
  const patch =
    'From 0123456789012345678901234567890123456789 Mon Sep 17 00:00:00 2001\nFrom: x@y.example\nSubject: p\n\nx\n\n'
  assert.equal(split(patch + patch).length, 2)
})

test('a message over the limit is cut, and the one after it is whole', () => {
  const splitter = new MboxSplitter()
  const block = Buffer.alloc(4 * 1_048_576, 'all work and no play\n')
  const messages = splitter.feed(Buffer.from(first.trimEnd()))
  for (let fed = 0; fed <= LONGEST_MESSAGE; fed += block.length) messages.push(...splitter.feed(block))
  messages.push(...splitter.feed(Buffer.from(`\n\n${second}`)), ...splitter.finish())
  assert.deepEqual(
    messages.map((message) => [message.tooLarge, message.bytes.length]),
    [
      [true, KEPT_OF_TOO_LARGE],
      [false, second.length],
    ],
  )
  assert.equal(messages[0]?.end, messages[1]?.start)
})

test('a stream of chunks splits like the pieces fed by hand', async () => {
  const found: number[] = []
  for await (const message of splitMbox([Buffer.from(first), Buffer.from(second)], 100))
    found.push(message.start)
  assert.deepEqual(found, [100, 100 + first.length])
})

const line = fc.constantFrom(
  '',
  '',
  'From a@b.example Thu Jan  2 03:57:04 2003',
  'From a at b.example  Thu Jan  2 03:57:04 2003',
  'From 0123456789012345678901234567890123456789 Mon Sep 17 00:00:00 2001',
  'From me in 2004',
  'From ',
  'Subject: x',
  'Content-Length: 12',
  'Content-Length: 60',
  'Content-Length: 100000',
  '>From a 2004',
  'some words',
  'F',
)
const ends = fc.constantFrom('\n', '\r\n', '\r')
const mailbox = fc.tuple(fc.array(line, { maxLength: 30 }), ends).map(([lines, end]) => lines.join(end))

test('where chunks end makes no difference', () => {
  fc.assert(
    fc.property(mailbox, fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 20 }), (text, sizes) => {
      assert.deepEqual(split(text, sizes), split(text))
    }),
    { numRuns: 400 },
  )
})

test('splitting again from a message on gives the same rest', () => {
  fc.assert(
    fc.property(mailbox, (text) => {
      const all = split(text)
      all.forEach((message, index) => {
        assert.deepEqual(
          split(Buffer.from(text).subarray(message.start), [], message.start),
          all.slice(index),
        )
      })
    }),
    { numRuns: 300 },
  )
})

test('no byte but blank ones is left out, and messages follow each other', () => {
  fc.assert(
    fc.property(mailbox, (text) => {
      let at = 0
      for (const message of split(text)) {
        assert.equal(text.slice(at, message.start).trim(), '')
        assert.equal(message.bytes.toString('latin1'), text.slice(message.start, message.end))
        at = message.end
      }
      assert.equal(text.slice(at).trim(), '')
    }),
    { numRuns: 300 },
  )
})
