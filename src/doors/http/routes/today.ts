import { Hono } from 'hono'
import { z } from 'zod'
import { answerSuggestion } from '../../../app/answer-suggestion.ts'
import { minutesIn, ownerSettings } from '../../../app/owner-settings.ts'
import { planToday } from '../../../app/plan-today.ts'
import { takeBackAnswer } from '../../../app/take-back-answer.ts'
import { type Door, present } from '../door.ts'
import { dayToCome, isoDay } from '../shapes.ts'
import { takes } from '../takes.ts'

const MINUTES = z.object({
  minutes: z
    .string()
    .refine((text) => minutesIn(text) !== null, 'is no length for a sitting: whole minutes from 1 to 240')
    .optional(),
})

const ANSWER = z.discriminatedUnion('answer', [
  z.strictObject({ answer: z.enum(['done', 'not this']) }),
  z.strictObject({ answer: z.literal('later'), until: isoDay }),
])

/** The plan of the day, and what the owner says to it. */
export function todayRoutes(door: Door) {
  const { shelf, changes } = door
  return new Hono()
    .get('/today', takes('query', MINUTES), async (c) => {
      const { minutes } = c.req.valid('query')
      return c.json(
        await shelf.use((book) =>
          planToday(book, {
            ...present(door),
            minutes: minutesIn(minutes ?? '') ?? ownerSettings(book.settings).minutes,
          }),
        ),
      )
    })
    .post('/suggestions/:id/answer', takes('json', ANSWER), async (c) => {
      const said = c.req.valid('json')
      const until = said.answer === 'later' ? dayToCome('json.until', said.until, present(door)) : null
      const wish = { id: c.req.param('id'), answer: said.answer, until, ...present(door) }
      const answer = await shelf.use((book) => answerSuggestion(book, wish))
      changes.happened()
      return c.json(answer)
    })
    .delete('/suggestions/:id/answer', async (c) => {
      const wish = { id: c.req.param('id') }
      const answer = await shelf.use((book) => takeBackAnswer(book, wish))
      changes.happened()
      return c.json(answer)
    })
}
