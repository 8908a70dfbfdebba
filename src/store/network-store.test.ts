import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mergeTwo, splitOne } from '../app/merge-people.ts'
import { refreshTies } from '../app/settle.ts'
import { BOB, CAT, ME, correspondence, letter } from '../../test/builders/acquaintance.ts'
import { bookInMemory } from '../../test/builders/book-in-memory.ts'
import { importInto } from '../../test/builders/imported.ts'
import { mbox } from '../../test/builders/mail.ts'
import { makeRoom } from '../../test/builders/room.ts'

const NOW = Temporal.Instant.from('2026-11-23T08:00:00Z').epochMilliseconds

/** Ann writes to Kim and Bob three times, and once to Kim and Cat. */
const TOGETHER = [
  letter(50, { to: `${ME}, ${BOB}` }),
  letter(51, { to: `${ME}, ${BOB}` }),
  letter(52, { to: `${ME}, ${CAT}` }),
  letter(53, { to: ME, cc: BOB }),
]

async function bookWith(context: Parameters<typeof makeRoom>[0]) {
  const room = makeRoom(context)
  const book = bookInMemory()
  const letters = [...correspondence(24), ...TOGETHER]
  await importInto(book, [room.write('mail.mbox', mbox(letters))], { owners: ['kim@vale.example'] })
  return book
}

/** By name: who knows whom, and whether they were seen together three times. */
async function known({ people, network }: ReturnType<typeof bookInMemory>): Promise<string[]> {
  const names = new Map((await people.matching('')).map(({ person, name }) => [person, name]))
  const { a, b, thirdAt } = network.acquaintances()
  return Array.from(a, (one, at) => {
    const [first = '', second = ''] = [names.get(one), names.get(b[at] ?? 0)]
    const pair = first < second ? `${first} – ${second}` : `${second} – ${first}`
    return Number.isNaN(thirdAt[at]) ? pair : `${pair}, often`
  }).toSorted()
}

test('people of one small round know each other, often from the third time on', async (context) => {
  assert.deepEqual(await known(await bookWith(context)), ['Ann Lee – Bob Ray, often', 'Ann Lee – Cat Moss'])
})

test('who becomes part of another leaves no acquaintances behind, and a split brings them back', async (context) => {
  const book = await bookWith(context)
  const before = await known(book)
  await mergeTwo(book.people, book.merging, { a: 'Cat Moss', b: 'Bob Ray', now: NOW })
  assert.deepEqual(await known(book), ['Ann Lee – Cat Moss, often'])
  await splitOne(book.people, book.merging, { name: 'Cat Moss', now: NOW })
  assert.deepEqual(await known(book), before)
})

test('as long as nothing changes the very same acquaintances are given, and others once ties are worked out anew', async (context) => {
  const { network, settlement, people } = await bookWith(context)
  const first = network.acquaintances()
  assert.equal(network.acquaintances(), first)
  refreshTies(
    settlement,
    (await people.matching('')).map(({ person }) => person),
  )
  assert.notEqual(network.acquaintances(), first)
  assert.deepEqual(network.acquaintances(), first)
})

test('what two wrote in small company is found, the latest first, and what somebody wrote by hand', async (context) => {
  const { network, people } = await bookWith(context)
  const [ann, bob] = await Promise.all(
    ['Ann Lee', 'Bob Ray'].map(async (name) => (await people.matching(name))[0]?.person ?? 0),
  )
  assert.deepEqual(
    network.seenTogether(ann ?? 0, bob ?? 0, NOW, 2).map(({ subject }) => subject),
    ['Point 53 of the plan', 'Point 51 of the plan'],
  )
  const at = Temporal.Instant.from('2026-03-02T09:00:00Z').add({ hours: 30 * 51 }).epochMilliseconds
  assert.equal(network.seenTogether(ann ?? 0, bob ?? 0, at, 9).length, 2)
  assert.equal(network.written(ann ?? 0, { since: at, now: NOW }, 9).length, 3)
  assert.equal(network.hadContact(bob ?? 0, at), true)
  assert.equal(network.hadContact(bob ?? 0, 0), false)
})
