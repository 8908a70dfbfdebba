import assert from 'node:assert/strict'
import { test } from 'node:test'
import { closesThread, thanksOnly } from './closes-thread.ts'

for (const text of [
  'Thanks, that fixed it.',
  'Thank you very much!',
  'Hi Ana,\n\nGreat, thanks a lot. Works perfectly.\n',
  'Much appreciated.',
])
  test(`"${text.trim()}" is thanks and closes its thread`, () => {
    assert.equal(thanksOnly(text), true)
    assert.equal(closesThread(text), true)
  })

for (const text of ['Applied.', 'OK, will do.', 'Sounds good, see you then.', 'Got it.'])
  test(`"${text}" closes its thread without being thanks`, () => {
    assert.equal(thanksOnly(text), false)
    assert.equal(closesThread(text), true)
  })

for (const text of [
  'Thanks. Could you also send the second page?',
  'Thanks for the patch. I found three things in it: the lock is taken twice, the timer is never stopped, and the name is wrong.',
  'The meeting moved to four.',
  'Yes, otherwise we would get another exception right there.',
  '',
])
  test(`"${text}" leaves its thread open`, () => {
    assert.equal(thanksOnly(text), false)
    assert.equal(closesThread(text), false)
  })
