import { Hono } from 'hono'
import { z } from 'zod'
import { listCelebrations } from '../../../app/list-celebrations.ts'
import { listPromises } from '../../../app/list-promises.ts'
import { listRepairs } from '../../../app/list-repairs.ts'
import { closeRepair, showRepair, stepRepair } from '../../../app/repairs.ts'
import { sayOfPromise, unsayOfPromise } from '../../../app/say-of-promise.ts'
import { REPAIR_STEPS } from '../../../domain/repair.ts'
import { type Door, present } from '../door.ts'
import { isoDay, personName, words } from '../shapes.ts'
import { takes } from '../takes.ts'

const LEDGER = z.object({
  side: z.enum(['both', 'mine', 'theirs']).default('both'),
  person: personName.optional(),
  all: z.enum(['true', 'false']).default('false'),
})

const SAYING = z.discriminatedUnion('say', [
  z.strictObject({ say: z.enum(['kept', 'confirm', 'late', 'release', 'no']) }),
  z.strictObject({ say: z.literal('due'), day: isoDay }),
])

/** What the owner can say of a promise, in the words of the book. */
const SAYINGS = {
  kept: 'kept',
  confirm: 'confirmed',
  late: 'late',
  release: 'released',
  no: 'none',
  due: 'due',
} as const

const STEP = z.strictObject({ step: z.enum(REPAIR_STEPS), words })
const CLOSING = z.strictObject({ outcome: words })

/** Promises, celebrations and repairs. */
export function ledgerRoutes(door: Door) {
  const { shelf } = door
  return new Hono()
    .get('/promises', takes('query', LEDGER), async (c) => {
      const { side, person, all } = c.req.valid('query')
      const wish = { ...present(door), side, person: person ?? null, all: all === 'true' }
      return c.json(await shelf.use((book) => listPromises(book, wish)))
    })
    .post('/promises/:id', takes('json', SAYING), async (c) => {
      const said = c.req.valid('json')
      const value = said.say === 'due' ? said.day : null
      const wish = { id: c.req.param('id'), what: SAYINGS[said.say], value, ...present(door) }
      return c.json(await shelf.use((book) => sayOfPromise(book, wish)))
    })
    .delete('/promises/:id', async (c) => {
      const wish = { id: c.req.param('id'), ...present(door) }
      return c.json(await shelf.use((book) => unsayOfPromise(book, wish)))
    })
    .get('/celebrations', async (c) =>
      c.json(await shelf.use((book) => listCelebrations(book, present(door)))),
    )
    .get('/repairs', async (c) => c.json(await shelf.use((book) => listRepairs(book, present(door)))))
    .get('/repairs/:person', async (c) => {
      const wish = { name: c.req.param('person'), ...present(door) }
      return c.json(await shelf.use((book) => showRepair(book, wish)))
    })
    .post('/repairs/:person/step', takes('json', STEP), async (c) => {
      const wish = { name: c.req.param('person'), ...c.req.valid('json'), ...present(door) }
      return c.json(await shelf.use((book) => stepRepair(book, wish)))
    })
    .post('/repairs/:person/close', takes('json', CLOSING), async (c) => {
      const wish = { name: c.req.param('person'), ...c.req.valid('json'), ...present(door) }
      return c.json(await shelf.use((book) => closeRepair(book, wish)))
    })
}
