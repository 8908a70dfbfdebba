import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { broken, runningOn } from './line-ends.ts'

const DRAFT = `Hi Ana,

Thank you for the plan of the second floor: the daylight room is what we
were looking for.

Best,
Robin

On 12 March you wrote:
> The room on the second floor is free from the ninth, and whoever takes it
> for a month has the kitchen too.
> Tell me by Friday.
`

test('lines that were full run on, the others stay, and no empty line ends the text', () => {
  assert.equal(
    runningOn(DRAFT),
    `Hi Ana,

Thank you for the plan of the second floor: the daylight room is what we were looking for.

Best,
Robin

On 12 March you wrote:
> The room on the second floor is free from the ninth, and whoever takes it for a month has the kitchen too.
> Tell me by Friday.`,
  )
})

test('what is taken along is broken as it was', () => {
  assert.equal(`${broken(runningOn(DRAFT))}\n`, DRAFT)
})

test('the items of a list and quotations in quotations stay on lines of their own', () => {
  const full = 'w'.repeat(75)
  for (const text of [`${full}\n- nine o'clock`, `> ${full}\n> > earlier`, `${full}\n> quoted`])
    assert.equal(runningOn(text), text)
})

test('an address that is longer than a line is not broken', () => {
  const address = `https://example.com/${'a'.repeat(90)}`
  assert.equal(broken(`see ${address} now`), `see\n${address}\nnow`)
})

test('breaking lines changes nothing but white space and marks, and no line with a space is too long', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,30}$/), { minLength: 1, maxLength: 60 })
  fc.assert(
    fc.property(words, fc.boolean(), (all, isQuoted) => {
      const mark = isQuoted ? '> ' : ''
      const lines = broken(mark + all.join(' ')).split('\n')
      assert.ok(lines.every((line) => line.startsWith(mark) && line.length - mark.length <= 76))
      assert.equal(lines.map((line) => line.slice(mark.length)).join(' '), all.join(' '))
      assert.equal(runningOn(lines.join('\n')), mark + all.join(' '))
    }),
    { numRuns: 200 },
  )
})
