import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askInContext } from './ask-in-context.ts'
import { zone } from './zones.ts'

const cases: readonly (readonly [title: string, text: string, ask: string, quoted: string])[] = [
  [
    'an ask that names its object stands alone',
    'The roof leaks again. Could you send the drawings of the roof to the builder?',
    'Could you send the drawings of the roof to the builder?',
    'Could you send the drawings of the roof to the builder?',
  ],
  [
    'an ask about "it" takes the sentence along that says what',
    'Hi Kim,\n\nI finished the plan of the north wing. Please look it over before Friday.',
    'Please look it over before Friday.',
    'I finished the plan of the north wing. Please look it over before Friday.',
  ],
  [
    'so does a short one',
    'The new plan of the kitchen is on the server.\nPlease comment.',
    'Please comment.',
    'The new plan of the kitchen is on the server. Please comment.',
  ],
  [
    'but only as the words stand, not past a line of no words',
    'The new plan of the kitchen is on the server:\n\n/srv/plans/kitchen-3.pdf\n\nPlease comment.',
    'Please comment.',
    'Please comment.',
  ],
  [
    'a greeting tells nothing, so the ask is left alone',
    'Hi Kim,\n\nCan you fix it?',
    'Can you fix it?',
    'Can you fix it?',
  ],
  [
    'but no name or thanks that stands after it',
    'Ana,\n\nWhat is your number?\n\nKim Vale',
    'What is your number?',
    'What is your number?',
  ],
  [
    'or the sentence after, where nothing fitting stands before',
    'Hi Kim,\n\nPlease verify this. The pump runs at the speed of the old one, as far as I know.',
    'Please verify this.',
    'Please verify this. The pump runs at the speed of the old one, as far as I know.',
  ],
  [
    'an ask that is not in the text is left as it is',
    'Something else.',
    'Can you fix it?',
    'Can you fix it?',
  ],
]
for (const [title, text, ask, quoted] of cases)
  test(title, () => {
    assert.equal(askInContext(zone(text), ask), quoted)
  })

test('what would be longer than 300 characters stays as it was asked', () => {
  const long = `The plan ${'of the very long house '.repeat(13)}is done.`
  assert.equal(askInContext(zone(`${long} Can you check it?`), 'Can you check it?'), 'Can you check it?')
})
