import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Context, Hono } from 'hono'
import { exportBook } from '../../../app/export/export-book.ts'
import { ownerSettings } from '../../../app/owner-settings.ts'
import { planCalendar } from '../../../app/plan-calendar.ts'
import { planToday } from '../../../app/plan-today.ts'
import type { OpenBook } from '../../../app/ports.ts'
import { dayIn } from '../../../domain/day-in-zone.ts'
import { type Door, present } from '../door.ts'
import { download, downloadFile } from '../download.ts'
import { openZip } from '../zip-file.ts'

/** What leaves the book as files: the sitting for the calendar, everything in open formats, a copy of the book. */
export function fileRoutes(door: Door) {
  const { shelf, world } = door
  return new Hono()
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
