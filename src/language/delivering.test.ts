import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deedKind, readDelivery } from './delivering.ts'
import { zone } from './zones.ts'

const shown = [
  // text, what it shows
  ['The drawings are attached.', 'sent'],
  ['Please find enclosed the two copies.', 'sent'],
  ['Here is the list of rooms.', 'sent'],
  ['I have just sent the parcel to your office.', 'sent'],
  ["You'll find everything in the folder.", 'sent'],
  ['As promised, three names who may help.', 'promised'],
  ['There is now a drawing of the hall on our page.', 'sent'],
  ['Harbour 2.4 has been shipped.', 'sent'],
  ["I've drawn the hall anew and uploaded it to our page.", 'sent'],
  ['It is in trunk now.', 'done'],
  ['Fixed, thanks.', 'done'],
  ["I've moved the talk to the small hall.", 'done'],
  ['The change is in place now.', 'done'],
  ['I checked with Ilse this morning.', 'looked'],
  ['It turns out that the key was lost.', 'looked'],
] as const

for (const [text, kind] of shown)
  test(`"${text}" shows something ${kind}`, () => {
    const [found, ...others] = readDelivery(text).delivering
    assert.deepEqual([found?.kind, found?.quote, others], [kind, text, []])
  })

const silent = [
  "I'll attach the drawings tomorrow.",
  'Have you sent the parcel?',
  'It is not fixed yet.',
  'Once it is done I will call.',
  'I could not find the list.',
  'If it is attached, please tell me.',
  'See you on Thursday.',
]

for (const text of silent)
  test(`"${text}" shows nothing done`, () => assert.deepEqual(readDelivery(text).delivering, []))

test('what is quoted, or said in a signature, is no delivery of its author', () => {
  const text =
    'Thank you.\n\nOn Monday Ann wrote:\n> The drawings are attached.\n\n-- \nKim Vale\nHere is my number: 555'
  assert.deepEqual(readDelivery(zone(text)).delivering, [])
})

const receipts = ['I got your parcel this morning.', 'Thanks for sending the list.', 'The lamp works now.']
for (const text of receipts)
  test(`"${text}" says that something came`, () => assert.equal(readDelivery(text).receipt, text))

for (const text of [
  'Thanks for the offer.',
  'I have not received it.',
  'Tell me when it works now and then?',
])
  test(`"${text}" says of nothing that it came`, () => assert.equal(readDelivery(text).receipt, null))

const deeds = [
  ['send you the minutes', 'send'],
  ['get it to you tomorrow', 'send'],
  ['give it another try', 'look'],
  ['look into it', 'look'],
  ['call you on Monday', 'talk'],
  ['let you know', 'answer'],
  ['get back to you', 'answer'],
  ['write a draft', 'make'],
  ['book the room', 'do'],
] as const
for (const [what, kind] of deeds)
  test(`to ${what} is kept by what shows "${kind}"`, () => assert.equal(deedKind(what), kind))
