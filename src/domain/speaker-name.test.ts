import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readSpeakerName } from './speaker-name.ts'

const bare = (display: string) => {
  const name = readSpeakerName(display)
  return name.kind === 'human' ? name.bare : name.kind
}

const oneName = [
  'Kim',
  'kim (Acme)',
  'Kim | Platform',
  'KIM 🚲 (she/her)',
  'Kim’s iPhone',
  "Kim's iPad",
  'Kim - Acme',
  'kim',
]
for (const display of oneName)
  test(`${display} is kim`, () => {
    assert.equal(bare(display), 'kim')
  })

test('accents and umlauts in either spelling are one name', () => {
  assert.equal(bare('Toni Mähler'), bare('Toni Maehler'))
  assert.equal(bare('Łukasz Żak'), bare('Lukasz Zak'))
})

for (const display of [
  'read.ai meeting notes',
  'Fireflies.ai Notetaker Ann',
  "Ann's Otter",
  'Fathom.video',
  'Zoom Bot',
])
  test(`${display} is a machine`, () => {
    assert.equal(bare(display), 'machine')
  })

for (const display of [
  'Speaker 2',
  'Unknown Speaker',
  'Zoom user',
  'iPhone',
  '+49 151 2345678',
  'Ann + Kim',
  'Ann and Kim',
  '🚲',
  '',
])
  test(`"${display}" names nobody`, () => {
    assert.equal(bare(display), 'nobody')
  })

const isFull = (display: string) => {
  const name = readSpeakerName(display)
  return name.kind === 'human' && name.isFull
}

test('two whole words are a full name; an initial or a handle is none', () => {
  assert.ok(isFull('Ann Lee'))
  assert.ok(isFull('Ann Lee (Acme) 🚲'))
  assert.ok(!isFull('Ann L.'))
  assert.ok(!isFull('ann_'))
})
