import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readCelebrating } from './celebrating.ts'
import { zone } from './zones.ts'

const answers = [
  ['Congratulations! What will you change there first?', 'active', 'question'],
  ['Congrats on the new job - does this mean you are moving to Lyon?', 'active', 'question'],
  ['Well done! I can still see the first sketch of it on your kitchen table.', 'active', 'detail'],
  ['That is wonderful news! You have worked for this for four long years.', 'active', 'detail'],
  ['Congrats!\n\nR.', 'passive', null],
  ['Congratulations on your promotion to Head of Research.', 'passive', null],
  ['Happy birthday, Ana!', 'passive', null],
  ['Congratulations. Could you send me the minutes of Monday?', 'passive', null],
  ['Herzlichen Glückwunsch!', 'passive', null],
  ['Félicitations à toi', 'passive', null],
  ['So proud of you.', 'passive', null],
] as const

for (const [text, manner, by] of answers)
  test(`an answer is ${manner}: ${text.replaceAll('\n', ' ')}`, () => {
    const found = readCelebrating(text)
    assert.equal(found?.manner, manner)
    assert.equal(found?.by, by)
  })

const others = [
  'The good news is that the build passes again.',
  'Two lists is the way to go here.',
  'They congratulated me on a talk that somebody else gave.',
  'If you win, congratulations will come from everyone.',
  'Thank you for your kind congratulations.',
  'The newsletter is out.',
  'My birthday is in May.',
  'Please send me the figures by Friday.',
  '',
] as const

for (const text of others)
  test(`no praise: ${text}`, () => {
    assert.equal(readCelebrating(text), null)
  })

test('what is quoted from another is no praise of the writer’s', () => {
  assert.equal(readCelebrating(zone('> Congratulations!\n\nIs the room free?')), null)
})

test('a detail may take up a word of the news', () => {
  const text = 'Bravo! Four hundred pages on lighthouses, and every one of them lit.'
  assert.equal(readCelebrating(text, 'my book on lighthouses was published on Monday')?.by, 'detail')
})
