import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assert as holds, property, stringMatching } from 'fast-check'
import { foldWords, topicWords } from './topic-words.ts'
import { formsOf } from './word-forms.ts'

const found = [
  ['aliasing', ['aliases', 'aliased']],
  ['alias', ['aliases', 'aliasing']],
  ['schemas', ['schema']],
  ['cache', ['caches', 'cached', 'caching']],
  ['caching', ['cache', 'caches']],
  ['planning', ['plan', 'plans', 'planned', 'planner']],
  ['extraction', ['extract', 'extracted', 'extractor']],
  ['emulation', ['emulate', 'emulator', 'emulators', 'emulated']],
  ['toolchains', ['toolchain']],
  ['batteries', ['battery']],
  ['pricing', ['price', 'prices', 'priced']],
] as const

for (const [word, forms] of found)
  test(`${word} is found as ${forms.join(', ')}`, () => {
    const all = formsOf(word)
    assert.equal(all[0], word)
    for (const form of forms) assert.ok(all.includes(form), form)
  })

test('a form does not change what a word means', () => {
  assert.ok(!formsOf('information').includes('inform'))
  assert.ok(!formsOf('news').includes('new'))
  assert.deepEqual(formsOf('ip27'), ['ip27', 'ip27s'])
  assert.deepEqual(formsOf('gcc'), ['gcc', 'gccs'])
})

test('the forms of any word are few, each once, letters and digits alone', () => {
  holds(
    property(stringMatching(/^[a-z0-9]{1,40}$/), (word) => {
      const forms = formsOf(word)
      assert.ok(forms.length <= 30 && new Set(forms).size === forms.length)
      assert.ok(forms.includes(word) && forms.every((form) => /^[a-z0-9]+$/.test(form)))
    }),
    { numRuns: 500 },
  )
})

test('a topic is its telling words, folded as the index folds them', () => {
  assert.deepEqual(topicWords('the Café in the Zürich office?'), ['cafe', 'zurich', 'office'])
  assert.deepEqual(topicWords('D-cache'), ['cache'])
  assert.deepEqual(topicWords('how about it'), ['how', 'about', 'it'])
  assert.deepEqual(topicWords('"; drop'), ['drop'])
  assert.deepEqual(topicWords('…'), [])
  assert.equal(
    topicWords('one two three four five six seven eight nine ten eleven '.repeat(9)).length <= 8,
    true,
  )
  assert.deepEqual(foldWords('Año 2026'), ['ano', '2026'])
})
