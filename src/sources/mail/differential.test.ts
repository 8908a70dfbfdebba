import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import PostalMime from 'postal-mime'
import { readMessage } from './message.ts'

type Part = { readonly headers: string; readonly body: Buffer }

const words = fc
  .array(
    fc.constantFrom(
      'Hello',
      'Bob,',
      'café',
      'naïve',
      '日本',
      'x = y',
      '--',
      'a'.repeat(80),
      '\n',
      '\n',
      '. ',
      '> quoted',
    ),
    {
      minLength: 1,
      maxLength: 25,
    },
  )
  .map((list) => `Hi ${list.join(' ')} end`)

/** A text part in one of the encodings, written by Node's own encoders. */
const textPart: fc.Arbitrary<Part> = fc
  .tuple(words, fc.constantFrom('8bit', 'base64', 'quoted-printable'), fc.constantFrom('utf-8', 'utf-16le'))
  .map(([text, encoding, charset]) => {
    const utf16 = charset === 'utf-16le' && encoding === 'base64'
    const bytes = Buffer.from(text, utf16 ? 'utf16le' : 'utf8')
    const headers = `Content-Type: text/plain; charset=${utf16 ? charset : 'utf-8'}\nContent-Transfer-Encoding: ${encoding}\n`
    if (encoding === 'base64')
      return { headers, body: Buffer.from(bytes.toString('base64').replaceAll(/.{76}/g, '$&\n')) }
    return { headers, body: encoding === '8bit' ? bytes : quotedPrintable(bytes) }
  })

const attachment: fc.Arbitrary<Part> = fc.uint8Array({ minLength: 1, maxLength: 200 }).map((bytes) => ({
  headers:
    'Content-Type: application/octet-stream\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; filename="f.bin"\n',
  body: Buffer.from(Buffer.from(bytes).toString('base64')),
}))

const { part } = fc.letrec<{ part: Part; multipart: Part }>((tie) => ({
  part: fc.oneof({ maxDepth: 3 }, textPart, attachment, tie('multipart')),
  multipart: fc
    .tuple(
      fc.constantFrom('mixed', 'related', 'signed'),
      fc.array(tie('part'), { minLength: 1, maxLength: 3 }),
      fc.uuid(),
    )
    .map(([kind, parts, boundary]) => ({
      headers: `Content-Type: multipart/${kind}; boundary="${boundary}"\n`,
      body: Buffer.concat([
        ...parts.flatMap((part) => [
          Buffer.from(`--${boundary}\n${part.headers}\n`),
          part.body,
          Buffer.from('\n'),
        ]),
        Buffer.from(`--${boundary}--\n`),
      ]),
    })),
}))

const people = [
  'Ann Lee <ann@example.org>',
  '"Lee, Ann" <ann@example.org>',
  'bob@example.org (Bob)',
  '=?utf-8?Q?J=C3=B6rg?= <j@example.org>',
  'Team: c@example.org, d@example.org;',
  'e@example.org',
]

test('headers, text and attachments of well-formed messages are those that postal-mime reads', async () => {
  const message = fc.tuple(
    part,
    fc.subarray(people, { minLength: 1 }),
    fc.constantFrom('a', '=?utf-8?B?w6k=?= =?utf-8?B?w6k=?=', 'Re: a\n b'),
    fc.constantFrom('\n', '\r\n'),
  )
  await fc.assert(
    fc.asyncProperty(message, async ([part, to, subject, end]) => {
      const head = `From: Ann <ann@example.org>\nTo: ${to.join(',\n ')}\nSubject: ${subject}\nMessage-ID: <1@x>\nDate: Thu, 2 Jan 2003 03:57:04 +0100\n`
      const raw = Buffer.from(
        Buffer.concat([Buffer.from(`${head}${part.headers}\n`), part.body])
          .toString('latin1')
          .replaceAll('\n', end),
        'latin1',
      )
      const theirs = await PostalMime.parse(raw)
      const reading = readMessage(raw, { pipermail: false, labels: [] })
      assert.ok('record' in reading)
      const ours = reading.record
      assert.equal(flat(ours.text), flat(theirs.text ?? ''))
      assert.equal(ours.subject, theirs.subject)
      assert.equal(new Date(ours.at ?? 0).toISOString(), theirs.date)
      assert.equal(`<${ours.messageId}>`, theirs.messageId)
      assert.deepEqual(
        ours.to.map((party) => [party.name, party.value]),
        (theirs.to ?? [])
          .flatMap((entry) => entry.group ?? [entry])
          .map((entry) => [entry.name, entry.address]),
      )
      assert.deepEqual(
        ours.attachments.map(({ name, type, bytes }) => [name, type, bytes]),
        theirs.attachments.map(({ filename, mimeType, content }) => [filename, mimeType, size(content)]),
      )
    }),
    { numRuns: 400 },
  )
})

function flat(text: string): string {
  return text.split(/\s+/).join(' ').trim()
}

function size(content: string | ArrayBuffer | Uint8Array): number {
  return typeof content === 'string' ? content.length : content.byteLength
}

/** Every byte that is no plain letter as `=XX`, with a soft break now and then. */
function quotedPrintable(bytes: Buffer): Buffer {
  const pieces = [...bytes].map((byte) => {
    const char = String.fromCharCode(byte)
    return /[A-Za-z0-9 \n]/.test(char) ? char : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
  })
  return Buffer.from(
    pieces
      .map((piece, index) => (index % 30 === 29 ? `${piece}=\n` : piece))
      .join('')
      .replaceAll(' \n', '=20\n'),
  )
}
