import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import PostalMime from 'postal-mime'
import type { Draft } from '../domain/draft.ts'
import { draftFile, mailtoOf } from './draft-file.ts'

const DRAFT: Draft = {
  subject: 'Re: Grüße & Ventile',
  to: ['Berg, "Ana" <ana@valves.example>'],
  cc: ['pumps@lists.example'],
  text: 'Hi Ana,\n\n…\n\nRobin\n',
  gaps: ['your answer'],
  voice: [],
  notes: [],
  examples: [],
}
const ENVELOPE = {
  from: { name: 'Robin Fälk', address: 'robin@falk.example' },
  now: Date.parse('2026-11-23T08:00:00Z'),
  answers: '2@valves.example',
  references: ['1@falk.example'],
}

test('a message file reads back as it was meant, marked as unsent, under what it answers', async () => {
  const file = draftFile(DRAFT, ENVELOPE)
  const read = await PostalMime.parse(file)
  assert.equal(read.subject, DRAFT.subject)
  assert.deepEqual(read.to, [{ address: 'ana@valves.example', name: 'Berg, "Ana"' }])
  assert.deepEqual(read.cc, [{ address: 'pumps@lists.example', name: '' }])
  assert.deepEqual(read.from, { address: 'robin@falk.example', name: 'Robin Fälk' })
  assert.equal(read.text, DRAFT.text)
  assert.equal(read.inReplyTo, '<2@valves.example>')
  assert.match(file, /^X-Unsent: 1\r\n/)
  assert.match(file, /References: <1@falk\.example>\r\n <2@valves\.example>\r\n/)
  assert.match(file, /Date: Mon, 23 Nov 2026 08:00:00 \+0000\r\n/)
})

test('whatever a name or a subject holds, it begins no header of its own', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({
        unit: fc.constantFrom('a', '\r', '\n', '\0', ':', '"', '\\', '<', '>', ',', ' ', 'ü', '\u2028'),
        maxLength: 30,
      }),
      async (text) => {
        const draft = {
          ...DRAFT,
          subject: `${text}\r\nBcc: evil@evil.example`,
          to: [`${text} <ana@valves.example>`],
        }
        const envelope = { ...ENVELOPE, answers: `x\r\nBcc: <evil@evil.example>`, references: [text] }
        const { headers } = await PostalMime.parse(draftFile(draft, envelope))
        const names = new Set(headers.map(({ key }) => key))
        assert.deepEqual(
          [...names].filter((name) => !KNOWN.has(name)),
          [],
        )
      },
    ),
    { numRuns: 200 },
  )
})

const KNOWN: ReadonlySet<string> = new Set(
  'x-unsent from date to cc subject references mime-version content-type content-transfer-encoding'.split(
    ' ',
  ),
)

test('a mail address opens the same draft', () => {
  const url = new URL(mailtoOf(DRAFT) ?? '')
  assert.equal(url.pathname, 'ana@valves.example')
  assert.equal(url.searchParams.get('cc'), 'pumps@lists.example')
  assert.equal(url.searchParams.get('subject'), DRAFT.subject)
  assert.equal(url.searchParams.get('body'), 'Hi Ana,\r\n\r\n…\r\n\r\nRobin')
  assert.equal(mailtoOf({ ...DRAFT, to: ['Ana Berg'] }), null)
})
