import assert from 'node:assert/strict'
import test from 'node:test'
import { readForScripts } from './read-for-scripts.ts'

test('a line of JSON gives the findings of every reader under its id', () => {
  const text = 'Could you send me the file? I will pay the invoice by Friday.'
  const found = readForScripts(JSON.stringify({ id: 'a1', text, sent: '2026-11-23T09:00:00+01:00' }))
  assert.equal(found?.['id'], 'a1')
  assert.deepEqual(
    ['zones', 'questions', 'requests', 'promises', 'courtesy', 'feelings', 'news', 'dates'].filter(
      (key) => !(key in (found ?? {})),
    ),
    [],
  )
  assert.match(JSON.stringify(found?.['promises']), /"due":"2026-11-27"/)
  assert.match(JSON.stringify(found?.['requests']), /Could you send me the file\?/)
})

test('days are those of the new text alone', () => {
  const text = 'I come on Friday.\n\nOn Mon, 16 Nov 2026, Bo wrote:\n> Tomorrow?\n'
  const found = readForScripts(JSON.stringify({ id: 1, text, sent: '2026-11-23T09:00:00+01:00' }))
  assert.match(JSON.stringify(found?.['dates']), /^\[\{"start":10,"end":16,"first":"2026-11-27"[^{]*$/)
})

for (const line of ['', 'no json', '[]', '{"id":1}', '{"id":1,"text":5}', 'null'])
  test(`${JSON.stringify(line)} is no text to read`, () => assert.equal(readForScripts(line), null))

test('a key of the prototype is data like any', () => {
  assert.equal(readForScripts('{"__proto__":{"text":"x"},"id":1}'), null)
})
