import assert from 'node:assert/strict'
import { test } from 'node:test'
import { howKnowing, looksForHelp } from './knowing.ts'

/** Each shows less than those of the group before it. */
const groups = [
  [
    'You need to close the valve before the pump starts.',
    'The pump leaks because the seal is too small.',
    'I wrote the driver of that pump in spring.',
    'I fixed the error in the seal of the pump.',
  ],
  ['The pump has two seals of 40 mm.', 'The yard got its pump in 2019.'],
  ['It has two seals of 40 mm.', 'I guess the pump has two seals.'],
  [
    'I tried the pump with two seals.',
    'The pump works fine here.',
    'My pump has two seals.',
    'The case is that I need to seal the pump.',
  ],
  ['The pump fails whenever we open the valve.'],
  [
    'Does the pump take two seals?',
    'Does anybody know how the pump is sealed',
    'I have no idea how the pump is sealed.',
    'I would be grateful for a word on the pump.',
    'If anyone knows of a pump with two seals, write to me.',
    'I don’t know the pump.',
    'Someone with a better eye for pumps should look at it.',
    'Thanks in advance for all on the pump.',
  ],
] as const

for (const [index, group] of groups.entries())
  for (const line of group)
    test(`"${line}" shows ${index === 0 ? 'most' : 'less than the group before'}`, () => {
      const here = howKnowing(line)
      assert.ok(Math.abs(here - howKnowing(group[0])) < 1e-9)
      if (index > 0) assert.ok(here < howKnowing(groups[index - 1]?.[0] ?? ''))
    })

test('help is looked for without a question mark too', () => {
  assert.equal(looksForHelp('I am having trouble with the pump'), true)
  assert.equal(looksForHelp('The trouble with the pump is its seal.'), false)
})
