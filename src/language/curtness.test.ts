import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readCurtness } from './curtness.ts'

const curt = [
  'No. Use the old one. We talked about this.',
  'Wrong. You are replacing one hack with another.',
  'I already told you.',
  'This is a waste of time.',
  'RTFM.',
  'Not my problem.',
  'You should have known better.',
]

for (const text of curt)
  test(`curt: ${text}`, () => {
    assert.notEqual(readCurtness(text), null)
  })

const short = [
  'Paid today.',
  'No, it is the other one, see page four.',
  'Never. It needs the older library.',
  'Two ducks saw it. They were not impressed.',
  'We talked about this, thanks for the notes!',
  'I know that we have talked about this before and I forgot why.',
  'Sorry, that was nonsense of me.',
  `This is nonsense. ${'It needs many more words to say why that is so. '.repeat(8)}`,
  '',
]

for (const text of short)
  test(`not curt: ${text.slice(0, 60)}`, () => {
    assert.equal(readCurtness(text), null)
  })
