import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { unquoted } from './unquoted.ts'

const cases = [
  ['quoted lines go, whatever their depth', 'Hi\n> one\n>> two\n > three\nyes\n', 'Hi\nyes\n'],
  ['initials before the mark are part of it', 'JS> do you\nI do\n', 'I do\n'],
  ['a last line without an end counts', 'yes\n> no', 'yes\n'],
  ['an arrow inside a line is no quote', 'see a -> b\nif x > y\n', 'see a -> b\nif x > y\n'],
  ['an mbox-escaped From stays', '>From here on\n', '>From here on\n'],
  ['a text without quotes stays as it is', 'Hello\n\n-- \nAna\n', 'Hello\n\n-- \nAna\n'],
] as const

for (const [fact, text, kept] of cases) test(fact, () => assert.equal(unquoted(text), kept))

test('what stays is made of whole lines of the text, in order', () => {
  const line: fc.Arbitrary<string> = fc.constantFrom('> quoted', 'new', '', '  > deep', 'a > b', '>', 'AB> c')
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const kept = unquoted(lines.join('\n')).split('\n')
      let at = 0
      for (const one of kept.filter((text) => text !== '')) {
        at = lines.indexOf(one, at) + 1
        assert.notEqual(at, 0)
      }
      assert.equal(
        kept.some((one) => /^\s*>/.test(one)),
        false,
      )
    }),
  )
})
