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
  return network
    .acquaintancesAmong([...names.keys()])
    .map(({ a, b, thirdAt }) => {
      const [first = '', second = ''] = [names.get(a), names.get(b)]
      const pair = first < second ? `${first} – ${second}` : `${second} – ${first}`
      return thirdAt === null ? pair : `${pair}, often`
    })
    .toSorted()
}

test('people of one small round know each other, often from the third day on', async (context) => {
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

test('the state is the same as long as nothing changes, and another once ties are worked out anew', async (context) => {
  const book = await bookWith(context)
  const [state, before] = [book.network.state(), await known(book)]
  assert.equal(book.network.state(), state)
  refreshTies(
    book.settlement,
    (await book.people.matching('')).map(({ person }) => person),
  )
  assert.notEqual(book.network.state(), state)
  assert.deepEqual(await known(book), before)
})

test('whom some people know beyond one another is told apart from whom they know among them', async (context) => {
  const { network, people } = await bookWith(context)
  const [ann = 0, bob = 0, cat = 0] = await Promise.all(
    ['Ann Lee', 'Bob Ray', 'Cat Moss'].map(async (name) => (await people.matching(name))[0]?.person),
  )
  const pairs = (found: ReturnType<typeof network.acquaintancesBeyond>) =>
    found.map(({ a, b }) => new Set([a, b]))
  assert.deepEqual(pairs(network.acquaintancesAmong([ann, bob])), [new Set([ann, bob])])
  assert.deepEqual(pairs(network.acquaintancesBeyond([ann, bob])), [new Set([ann, cat])])
  assert.deepEqual(pairs(network.acquaintancesBeyond([cat])), [new Set([ann, cat])])
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

test('who stood beside the owner in small company needs no introduction, without a word between the two', async (context) => {
  const room = makeRoom(context)
  const book = bookInMemory()
  const beside = letter(60, { to: `Zoe Park <zoe@park.example>, ${BOB}`, cc: ME })
  const apart = letter(61, { to: `Ian Mole <ian@mole.example>, ${BOB}` })
  const mail = room.write('mail.mbox', mbox([...correspondence(24), beside, apart]))
  await importInto(book, [mail], { owners: ['kim@vale.example'] })
  const hadContact = async (name: string) =>
    book.network.hadContact((await book.people.matching(name))[0]?.person ?? 0, NOW)
  assert.deepEqual([await hadContact('Zoe Park'), await hadContact('Ian Mole')], [true, false])
})
