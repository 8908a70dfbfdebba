import { Hono } from 'hono'
import { z } from 'zod'
import { arrangeCoffee } from '../../../app/arrange-coffee.ts'
import { draftCoffee } from '../../../app/draft-coffee.ts'
import { inviteToCoffee } from '../../../app/invite-to-coffee.ts'
import { whomToMeet } from '../../../app/whom-to-meet.ts'
import { type Door, present } from '../door.ts'
import { download } from '../download.ts'
import { personName } from '../shapes.ts'
import { takes } from '../takes.ts'

const LONGEST = 240
const MOST_SLOTS = 3
const MOST_PLACES = 20

const COFFEE = z.object({
  person: personName,
  minutes: z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number)
    .pipe(z.int().min(1).max(LONGEST))
    .optional(),
  anyway: z.enum(['true', 'false']).default('false'),
})

const WHO = {
  person: personName,
  minutes: z.int().min(1).max(LONGEST).nullable().default(null),
  anyway: z.boolean().default(false),
}
const slot = z.int().min(1).max(MOST_SLOTS)
const place = z.int().min(1).max(MOST_PLACES)
const INVITATION = z.strictObject({ ...WHO, slot: slot.default(1), place: place.default(1) })
const LETTER = z.strictObject({
  ...WHO,
  slots: z.array(slot).max(MOST_SLOTS),
  place: place.nullable().default(null),
})

/** When and where to meet somebody, and the invitation for the owner to send. */
export function coffeeRoutes(door: Door) {
  const { shelf } = door
  return new Hono()
    .get('/coffee', takes('query', COFFEE), async (c) => {
      const { person: name, minutes, anyway } = c.req.valid('query')
      const wish = { name, minutes: minutes ?? null, anyway: anyway === 'true', ...present(door) }
      return c.json(await shelf.use((book) => arrangeCoffee(book, wish)))
    })
    .get('/coffee/people', async (c) => c.json(await shelf.use((book) => whomToMeet(book, present(door)))))
    .post('/coffee/draft', takes('json', LETTER), async (c) => {
      const { person: name, minutes, anyway, ...choice } = c.req.valid('json')
      const moment = present(door)
      const letter = await shelf.use(async (book) => {
        const result = await arrangeCoffee(book, { name, minutes, anyway, ...moment })
        return draftCoffee(book, result, { ...choice, ...moment })
      })
      return c.json(letter)
    })
    .post('/coffee/invite', takes('json', INVITATION), async (c) => {
      const { person: name, minutes, anyway, ...choice } = c.req.valid('json')
      const moment = present(door)
      const file = await shelf.use(async (book) => {
        const result = await arrangeCoffee(book, { name, minutes, anyway, ...moment })
        return inviteToCoffee(book, result, { ...choice, now: moment.now })
      })
      return download(c, file, { name: 'coffee.ics', type: 'text/calendar; charset=utf-8' })
    })
}
