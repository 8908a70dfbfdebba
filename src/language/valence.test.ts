import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readValence } from './valence.ts'

const value = (text: string) => readValence(text).value

const order: readonly (readonly [string, string, string])[] = [
  // why, the better one, the worse one
  ['good words sound better than bad ones', 'This is a good plan.', 'This is a bad plan.'],
  ['a negation turns a word over', 'The food was good.', 'The food was not good.'],
  ['a booster makes a word stronger', 'It was very good.', 'It was good.'],
  ['a damper makes a word weaker', 'It was good.', 'It was kind of good.'],
  ['capitals speak up', 'It was GREAT to see you.', 'It was great to see you.'],
  ['an exclamation mark speaks up', 'Great!', 'Great.'],
  ['what follows "but" weighs more', 'It was late but great.', 'It was great but horrible.'],
  ['a drawn-out word is the word', 'That is yaaay.', 'That is.'],
  ['an emoticon counts', 'See you :-)', 'See you :-('],
  ['an emoji counts', 'See you 😀', 'See you 😭'],
]
for (const [why, better, worse] of order)
  test(`${why}: "${better}" over "${worse}"`, () => {
    assert.ok(value(better) > value(worse), `${value(better)} > ${value(worse)}`)
  })

test('a text without rated words is neither good nor bad', () => {
  assert.deepEqual(readValence('The train leaves at ten.'), { value: 0, words: [] })
  assert.deepEqual(readValence(''), { value: 0, words: [] })
})

test('a negation does not reach over a comma', () => {
  assert.ok(value('It did not, happily.') > 0)
})

test('the weightiest words come first, with their places', () => {
  const text = 'A nice day, and a wonderful dinner.'
  const { words } = readValence(text)
  assert.deepEqual(
    words.map(({ start, end }) => text.slice(start, end)),
    ['wonderful', 'nice'],
  )
})

test('saying a word again adds less each time', () => {
  const [once, twice, thrice] = ['sad', 'sad sad', 'sad sad sad'].map((text) => value(text))
  assert.ok(once !== undefined && twice !== undefined && thrice !== undefined)
  assert.ok(once > twice && twice > thrice && once - twice > twice - thrice)
})

test('the value stays between -1 and 1, however long the praise', () => {
  const long = value('Wonderful, great, lovely, superb and excellent work. '.repeat(200))
  assert.ok(long > 0 && long <= 1)
})
