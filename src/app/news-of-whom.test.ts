import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ANN, BOB, correspondence, letter, ME } from '../../test/builders/acquaintance.ts'
import { bookInMemory } from '../../test/builders/book-in-memory.ts'
import { importInto } from '../../test/builders/imported.ts'
import { mbox } from '../../test/builders/mail.ts'
import { makeRoom } from '../../test/builders/room.ts'
import { newsOf } from './news-of-whom.ts'

const STRETCH = { since: Date.parse('2026-05-01T00:00:00Z'), now: Date.parse('2026-05-30T00:00:00Z') }
const HARD = 'Bob Ray was laid off last week.'
const GOOD = 'Bob Ray got promoted to head of sales.'

type Context = Parameters<typeof makeRoom>[0]

/** Ann writes so of Bob; others may be told too, or be in the book. */
async function bookTold(
  context: Context,
  text: string,
  also: { cc?: string; others?: readonly string[] } = {},
) {
  const book = bookInMemory()
  const told = letter(100, {
    from: ANN,
    to: ME,
    at: '2026-05-10T09:00:00Z',
    subject: 'Bob',
    text: `Hi Kim,\n\n${text}\n\nAnn`,
    ...(also.cc === undefined ? {} : { cc: also.cc }),
  })
  const letters = [...correspondence(24), told, ...(also.others ?? [])]
  const path = makeRoom(context).write('a.mbox', mbox(letters))
  await importInto(book, [path], { owners: ['kim@vale.example'], now: '2026-06-30T08:00:00Z' })
  const idOf = async (name: string) => (await book.people.matching(name))[0]?.person ?? 0
  return { celebration: book.celebration, ann: await idOf('Ann Lee'), bob: await idOf('Bob Ray') }
}

for (const [polarity, text] of [
  ['hard', HARD],
  ['good', GOOD],
] as const) {
  test(`${polarity} news of a third that the owner alone was told are nobody's to be written to about`, async (t) => {
    const { celebration, bob } = await bookTold(t, text)
    assert.equal(celebration.news(polarity, STRETCH).length, 1)
    const people = newsOf(celebration, polarity, STRETCH).map(({ person }) => person)
    assert.ok(!people.includes(bob))
  })

  test(`${polarity} news of somebody that were told in company are theirs, with who told them`, async (t) => {
    const { celebration, bob } = await bookTold(t, text, { cc: BOB })
    assert.deepEqual(
      newsOf(celebration, polarity, STRETCH).map(({ person, teller }) => [person, teller]),
      [[bob, 'Ann Lee']],
    )
  })
}

test('a namesake who came later leaves a past day as it was', async (t) => {
  const namesake = letter(101, { from: 'Bob Ray <bob@other.example>', at: '2026-06-10T09:00:00Z' })
  const { celebration } = await bookTold(t, GOOD, { cc: BOB, others: [namesake] })
  assert.equal(celebration.named('bob ray', Date.parse('2026-06-30T00:00:00Z')).length, 2)
  assert.equal(celebration.named('bob ray', STRETCH.now).length, 1)
  assert.equal(newsOf(celebration, 'good', STRETCH)[0]?.teller, 'Ann Lee')
})

test('the news of one are, among the news of all, those which that one tells', async (t) => {
  const { celebration, ann } = await bookTold(t, GOOD, { cc: BOB })
  const all = celebration.news('good', STRETCH)
  assert.equal(all.length, 1)
  assert.deepEqual(celebration.news('good', STRETCH, ann), all)
})
