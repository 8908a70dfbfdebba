import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { greetingFor, signOffFor, usualForm } from './voice-choices.ts'
import { letterOf } from './voice-ends.ts'
import { othersOf, voiceDistance, voiceProfile } from './voice.ts'
import { zone } from './zones.ts'

const BODIES = [
  "I'll look at the drawings tonight. Don't wait for me.",
  "Can't make it on Friday, I'm in Oslo. Monday works.",
  "That's fine. Let's keep the old valves, they're cheaper.",
  "I've sent the list to Per. He's happy with it.",
]
const plain = (name: string, i: number) =>
  `Hi ${name},\n\n${BODIES[i % BODIES.length] ?? ''}\n\nCheers,\nRobin`
const formal = (name: string, i: number) =>
  `Dear Ms ${name},\n\nKindly find enclosed the revised schedule; item ${i} has been amended accordingly.\n\nYours sincerely,\nA. Holm`

const robin = voiceProfile(
  ['Ana', 'Bo', 'Cem'].flatMap((name) =>
    [0, 1, 2, 3].map((i) => ({ text: plain(name, i), to: { id: name, name, kind: 'colleague' } })),
  ),
  { senderName: 'Robin Falk' },
)
const holm = voiceProfile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((i) => ({ text: formal('Berg', i) })))

test('a greeting and a sign-off are told from the body, with the names left out of their form', () => {
  const { greeting, signOff } = letterOf(plain('Ana', 0), { senderName: 'Robin Falk' })
  assert.deepEqual(greeting, { form: 'Hi {name},', words: 'Hi Ana,' })
  assert.deepEqual(signOff, { form: 'Cheers,\n{name}', words: 'Cheers,\nRobin' })
})

const greetings = [
  ['Ana,\nok for me', '{name},'],
  ['Ana/Bo: please approve', '{name}:'],
  ['Hi all,\nnews', 'Hi all,'],
  ['Dear Ms. Berg,\nthanks', 'Dear Ms. {name},'],
  ['Good morning, the list is here', 'Good morning,'],
  ['Thanks, I will look.', ''],
  ['Please, send the list', ''],
  ['The list is attached.', ''],
] as const
for (const [text, form] of greetings)
  test(`${JSON.stringify(text)} greets with "${form}"`, () =>
    assert.equal(letterOf(text).greeting.form, form))

test('a sign-off that was zoned as signature is found again, without the block below it', () => {
  const text = 'The list is here.\n\nBest,\nRobin\nFalk & Sons\n+47 55 55 01 99\n'
  const zones = zone(text, { senderName: 'Robin Falk' })
  assert.equal(letterOf(zones, { senderName: 'Robin Falk' }).signOff.words, 'Best,\nRobin')
})

test('the usual greeting goes by the person, then by the kind, then by all', () => {
  const { greetings: forms } = voiceProfile([
    { text: 'Hey Ana,\nyes', to: { id: 'ana', kind: 'friend' } },
    { text: 'Hey Ana,\nno', to: { id: 'ana', kind: 'friend' } },
    ...['b', 'c', 'd', 'e'].map((id) => ({ text: 'Dear Mr Lie,\nyes', to: { id, kind: 'client' } })),
  ])
  assert.equal(usualForm(forms, { id: 'ana', kind: 'client' }), 'Hey {name},')
  assert.equal(usualForm(forms, { id: 'new', kind: 'client' }), 'Dear Mr {name},')
  assert.equal(greetingFor(forms, { name: 'Berg' }), 'Dear Mr Berg,')
})

test('nothing is known of the greeting of someone who never wrote', () => {
  assert.equal(greetingFor(voiceProfile([]).greetings, { name: 'Ana' }), null)
})

test('the sign-off is proposed as last written', () => {
  assert.equal(signOffFor(robin.signOffs, {}), 'Cheers,\nRobin')
})

test('a draft in a foreign manner draws remarks that say what the owner writes instead', () => {
  const draft = 'Dear Ana,\n\nKindly note that the schedule; as amended; follows!\n\nYours faithfully,\nRobin'
  const { remarks } = voiceDistance(draft, robin, { to: { id: 'Ana', name: 'Ana' } })
  const says = remarks.map((remark) => remark.says)
  assert.ok(says.includes('You never write "Dear"; you write "Hi Ana,".'))
  assert.ok(says.includes('You never write "Yours faithfully,"; you write "Cheers, Robin".'))
  assert.ok(says.includes('You never write "Kindly".'))
  assert.ok(remarks.every(({ about }) => draft.includes(about)))
})

test('a draft in the owner’s own manner draws no remark and is not unusual', () => {
  const reading = voiceDistance(plain('Ana', 1), robin, { to: { id: 'Ana', name: 'Ana' } })
  assert.deepEqual(reading.remarks, [])
  assert.equal(reading.isUnusual, false)
})

test('a message lies nearer to its writer than to another', () => {
  const others = othersOf([robin, holm])
  for (const [text, own, other] of [
    [plain('Dag', 2), robin, holm],
    [formal('Dahl', 44), holm, robin],
  ] as const) {
    assert.ok(voiceDistance(text, own).delta < voiceDistance(text, other).delta)
    assert.ok(voiceDistance(text, own, { others }).distance < voiceDistance(text, other, { others }).distance)
  }
})

test('without others there is no unlikeness, and from few messages nothing is called unusual', () => {
  const { unlikeness, isUnusual, remarks } = voiceDistance(
    formal('Berg', 1),
    voiceProfile([{ text: plain('Ana', 0) }]),
  )
  assert.deepEqual([unlikeness, isUnusual, remarks], [null, null, []])
})

test('distances are finite and delta is never negative, whatever is read', () => {
  const others = othersOf([robin, holm])
  fc.assert(
    fc.property(fc.string({ maxLength: 300, unit: 'binary' }), (text) => {
      const { distance, delta, unlikeness } = voiceDistance(text, robin, { others })
      assert.ok(Number.isFinite(distance) && delta >= 0 && (unlikeness ?? 0) <= 1)
    }),
    { numRuns: 200 },
  )
})

for (const seed of ['a', ' ', '\n', 'Hi ', 'Ana ', 'Ana/', '- ', '!', "can't ", '. ', 'A. '])
  test(`800 KB of ${JSON.stringify(seed)} have a voice`, { timeout: 20_000 }, () => {
    const text = seed.repeat(800_000 / seed.length)
    assert.equal(voiceProfile([{ text }]).messages, 1)
  })
