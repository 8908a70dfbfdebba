import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planToday } from '../../src/app/plan-today.ts'
import { getReadyForPlan } from '../../src/app/ready-for-plan.ts'
import { openBook } from '../../src/store/book.ts'
import { correspondence } from '../builders/acquaintance.ts'
import { DEMO_NOW, demoCopy } from '../builders/demo-book.ts'
import { mbox } from '../builders/mail.ts'
import { makeRoom } from '../builders/room.ts'
import { serveBook, UPLOAD, uploadOf } from '../builders/served-app.ts'

const WISH = { now: Date.parse(DEMO_NOW), zone: 'UTC' }

/** Whether the book has kept what it worked out of a week. */
function hasKeptWeek(path: string): boolean {
  const book = openBook(path)
  const kept = book.db.prepare("select 1 from setting where key = 'week_network'").get()
  book.close()
  return kept !== undefined
}

test('a plan that the book was made ready for is the plan of one that was not', async (t) => {
  const room = makeRoom(t)
  const plans = []
  for (const isReady of [false, true]) {
    const book = openBook(await demoCopy(room.book))
    if (isReady) await getReadyForPlan(book, WISH)
    plans.push(await planToday(book, { ...WISH, minutes: 15 }))
    book.close()
  }
  assert.deepEqual(plans[1], plans[0])
  assert.ok((plans[0]?.suggestions.length ?? 0) > 0)
})

test('an empty book is made ready for no plan', async (t) => {
  const room = makeRoom(t)
  const book = openBook(room.book)
  await getReadyForPlan(book, WISH)
  book.close()
  assert.equal(hasKeptWeek(room.book), false)
})

for (const shown of ['their own book', 'the made-up one'])
  test(`once an import is over the owner's book is ready for a plan, while ${shown} is shown`, async (t) => {
    const room = makeRoom(t)
    const app = await serveBook(room.book, { now: DEMO_NOW })
    t.after(() => void app.serving.close())
    if (shown === 'the made-up one') assert.equal((await app.post('/api/demo', {})).status, 200)
    const body = uploadOf({ 'small.mbox': mbox(correspondence(24)) })
    const { id } = (await app.ask({ method: 'POST', path: '/api/imports', body, headers: UPLOAD })).json()
    const { text } = await app.ask({ path: `/api/imports/${String(id)}/events` })
    assert.match(text, /"stage":"done"/)
    assert.equal(hasKeptWeek(room.book), true)
  })
