import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asksAround } from './asks-around.ts'

const around = [
  'Does anyone know how the valve opens?',
  'Before I write my own, does anyone have one already?',
  'I would appreciate it if someone sent me a valve for testing.',
  'Has somebody else seen this leak?',
  'Can any of you look at the valve?',
  'Is there anyone who has the drawings?',
  'Any ideas?',
  'Comments, thoughts, opinions, etc. will be appreciated.',
  'Comments welcome.',
  'If you get a message like this, please drop me a mail.',
  'Send me a mail if you are interested or have suggestions.',
]
for (const ask of around)
  test(`"${ask}" is put to whoever can answer`, () => assert.equal(asksAround(ask), true))

const toReader = [
  'Could you send me the drawings of the valve?',
  'Can you tell anyone who asks that we are closed?',
  'Any idea when you will be back in the office on Monday?',
  'Please apply.',
  'Do you know someone at the harbour?',
]
for (const ask of toReader) test(`"${ask}" is put to its reader`, () => assert.equal(asksAround(ask), false))
