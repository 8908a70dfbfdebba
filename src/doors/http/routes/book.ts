import { basename } from 'node:path'
import { Hono } from 'hono'
import { z } from 'zod'
import { listSources } from '../../../app/list-sources.ts'
import { changeSetting, ownerSettings } from '../../../app/owner-settings.ts'
import { showUnderstood } from '../../../app/show-understood.ts'
import { leaveDemo } from '../demo-book.ts'
import { type Door, present } from '../door.ts'
import { shownPlace, shownSource } from '../shown-source.ts'
import { takes } from '../takes.ts'

/** Settings as they are typed, such as `mon-fri` and `8:30`; null takes back what was set. */
const TYPED = z.string().trim().min(1).max(2000).nullable().optional()
const SETTINGS = z.strictObject({
  minutes: TYPED,
  start: TYPED,
  workdays: TYPED,
  hours: TYPED,
  modelAddress: TYPED,
  modelName: TYPED,
})

const DELETION = z.strictObject({ confirm: z.literal('delete everything') })

/** What was brought in, what is set, and how to be rid of the book. */
export function bookRoutes(door: Door) {
  const { shelf, world } = door
  return new Hono()
    .get('/sources', async (c) => {
      const found = await shelf.use(listSources)
      const shown = (path: string) => shownSource(shelf.ownPath, path)
      return c.json({
        ...found,
        sources: found.sources.map((one) => ({ ...one, path: shown(one.path) })),
        setAside: found.setAside.map(({ source, place, why }) => ({
          source: shown(source),
          place: shownPlace(shelf.ownPath, source, place),
          why,
        })),
      })
    })
    .get('/understood', async (c) => c.json(await shelf.use((book) => showUnderstood(book, present(door)))))
    .get('/settings', async (c) => c.json(await shelf.use((book) => ownerSettings(book.settings))))
    .patch('/settings', takes('json', SETTINGS), async (c) => {
      const wanted = Object.entries(c.req.valid('json'))
      return c.json(
        await shelf.use(({ settings }) => {
          for (const [name, value] of wanted)
            if (value !== undefined) changeSetting(settings, settingNamed(name), value ?? 'none')
          return ownerSettings(settings)
        }),
      )
    })
    .delete('/book', takes('json', DELETION), async (c) => {
      door.importer.assertNone()
      await leaveDemo(door)
      let deleted: readonly string[] = []
      const deleteBook = await world.deleteBook()
      await shelf.showOwn(() => {
        deleted = deleteBook(shelf.ownPath)
      })
      await door.importer.forgetLost()
      return c.json({ deleted: deleted.map((name) => basename(name)) })
    })
}

/** `modelAddress` is `model-address` where settings are typed. */
function settingNamed(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
