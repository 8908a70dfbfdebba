import { Hono } from 'hono'
import { z } from 'zod'
import { keepTwoApart, listDuplicates, mergeTwo, splitOne, takeBackApart } from '../../../app/merge-people.ts'
import type { Door } from '../door.ts'
import { personName } from '../shapes.ts'
import { takes } from '../takes.ts'

/** So many pairs are shown at once; the total is said beside. */
const SHOWN_PAIRS = 100

const PAIR = z.strictObject({ a: personName, b: personName })
const ONE = z.strictObject({ person: personName })

/** People who may be one. A split is a merge's undo, and a merge a split's; that two are apart can be taken back. */
export function mergingRoutes({ shelf }: Door) {
  return new Hono()
    .get('/duplicates', async (c) =>
      c.json(
        await shelf.use((book) =>
          listDuplicates(book.people, book.merging, { limit: SHOWN_PAIRS, now: shelf.now }),
        ),
      ),
    )
    .post('/merge', takes('json', PAIR), async (c) => {
      const wish = { ...c.req.valid('json'), now: shelf.now }
      return c.json(await shelf.use((book) => mergeTwo(book.people, book.merging, wish)))
    })
    .post('/split', takes('json', ONE), async (c) => {
      const wish = { name: c.req.valid('json').person, now: shelf.now }
      return c.json(await shelf.use((book) => splitOne(book.people, book.merging, wish)))
    })
    .post('/apart', takes('json', PAIR), async (c) => {
      const wish = { ...c.req.valid('json'), now: shelf.now }
      return c.json(await shelf.use((book) => keepTwoApart(book.people, book.merging, wish)))
    })
    .delete('/apart', takes('json', PAIR), async (c) => {
      const wish = c.req.valid('json')
      return c.json(await shelf.use((book) => takeBackApart(book.people, book.merging, wish)))
    })
}
