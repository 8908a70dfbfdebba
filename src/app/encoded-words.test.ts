import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import PostalMime from 'postal-mime'
import { encodedPhrase, encodedWords } from './encoded-words.ts'

const readSubject = async (words: string) =>
  (await PostalMime.parse(`Subject: ${encodedWords(words)}\n\nx`)).subject

const subjects = [
  ['what looks like an encoded word', 'What =?utf-8?B?QQ==?= means'],
  ['more than a line of mail holds', 'long '.repeat(400).trim()],
  ['characters of several bytes', 'Grüße 👋 '.repeat(30).trim()],
] as const
for (const [what, words] of subjects)
  test(`a subject with ${what} comes back, in lines of 76 characters at most`, async () => {
    assert.equal(await readSubject(words), words)
    for (const line of `Subject: ${encodedWords(words)}`.split('\n')) assert.ok(line.length <= 76, line)
  })

test('plain words stay as they are, and a name that needs it is quoted', () => {
  assert.equal(encodedWords('Re: Walls, "north"'), 'Re: Walls, "north"')
  assert.equal(encodedPhrase("Ann O'Lee-Ray Jr."), "Ann O'Lee-Ray Jr.")
  assert.equal(encodedPhrase('Lee, "Ann"'), String.raw`"Lee, \"Ann\""`)
})

test('whatever a subject holds comes back', async () => {
  const unit = fc.constantFrom('a', 'b', 'ü', '👋', '=?', '?=', '_', '"', '\\', ':')
  await fc.assert(
    fc.asyncProperty(fc.string({ unit, minLength: 1, maxLength: 80 }), async (words) => {
      assert.equal(await readSubject(words), words)
    }),
    { numRuns: 200 },
  )
})
