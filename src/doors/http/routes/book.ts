import { mkdtempSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { exportBook } from '../../../app/export/export-book.ts'
import { listSources } from '../../../app/list-sources.ts'
import { changeSetting, ownerSettings } from '../../../app/owner-settings.ts'
import { planCalendar } from '../../../app/plan-calendar.ts'
import { planToday } from '../../../app/plan-today.ts'
import type { OpenBook } from '../../../app/ports.ts'
import { showUnderstood } from '../../../app/show-understood.ts'
import { dayIn } from '../../../domain/day-in-zone.ts'
import { leaveDemo } from '../demo-book.ts'
import { type Door, present } from '../door.ts'
import { download, downloadFile } from '../download.ts'
import { shownPlace, shownSource } from '../shown-source.ts'
import { takes } from '../takes.ts'
import { openZip } from '../zip-file.ts'

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

/** What was brought in, what is set, and the book as a whole: out of it, and rid of it. */
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
    .get('/calendar.ics', async (c) => {
      const moment = present(door)
      const calendar = await shelf.use(async (book) => {
        const settings = ownerSettings(book.settings)
        const plan = await planToday(book, { ...moment, minutes: settings.minutes })
        return planCalendar(plan, { settings, owners: book.settlement.ownerAddresses(), ...moment })
      })
      return download(c, calendar.text, { name: 'sitting.ics', type: 'text/calendar; charset=utf-8' })
    })
    .get('/export', (c) =>
      sendMade(c, door, { name: 'rapport', ending: 'zip' }, async (book, file) => {
        const zip = openZip(file)
        exportBook(await book.exporting(), { rapport: world.version, zone: world.zone }, zip.add)
        zip.close()
      }),
    )
    .post('/backup', (c) =>
      sendMade(c, door, { name: 'rapport-backup', ending: 'db' }, async (book, file) => {
        await book.upkeep.backUp(file)
      }),
    )
    .delete('/book', takes('json', DELETION), async (c) => {
      door.importer.assertNone()
      await leaveDemo(door)
      let deleted: readonly string[] = []
      const deleteBook = await world.deleteBook()
      await shelf.showOwn(() => {
        deleted = deleteBook(shelf.ownPath)
      })
      return c.json({ deleted: deleted.map((name) => basename(name)) })
    })
}

/** `modelAddress` is `model-address` where settings are typed. */
function settingNamed(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

/**
 * Sends a file that is made of the book for it, by a connection of its own, beside the book, and taken away once it is
 * sent.
 */
async function sendMade(
  c: Context,
  { world, shelf }: Door,
  { name, ending }: { readonly name: string; readonly ending: string },
  make: (book: OpenBook, file: string) => Promise<void>,
): Promise<Response> {
  const folder = mkdtempSync(`${shelf.path}.sent-`)
  const clear = () => rmSync(folder, { recursive: true, force: true })
  try {
    const file = join(folder, `made.${ending}`)
    const book = await world.openBook(shelf.path)
    try {
      await make(book, file)
    } finally {
      book.close()
    }
    const day = dayIn(world.zone, shelf.now)
    return downloadFile(
      c,
      file,
      { name: `${name}-${day}.${ending}`, type: 'application/octet-stream' },
      clear,
    )
  } catch (error) {
    clear()
    throw error
  }
}
