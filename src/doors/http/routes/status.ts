import { basename } from 'node:path'
import { Hono } from 'hono'
import type { UnfinishedWork } from '../../../app/ports.ts'
import { dayIn } from '../../../domain/day-in-zone.ts'
import { type Door, present } from '../door.ts'

/** Which book is open, and how much is in it. */
export type Status = {
  readonly version: string
  readonly hasOwner: boolean
  readonly people: number
  readonly interactions: number
  readonly isDemo: boolean
  /** The ISO day that counts as today. */
  readonly day: string
  readonly zone: string
  /** What was begun and is not at its end: it was broken off, or is still running. */
  readonly unfinished: UnfinishedWork | null
  /** Whether an import was broken off: dropped files were lost on their way, or not read to their end. */
  readonly brokenOff: boolean
  /** The book's file name. */
  readonly book: string
}

/** What the app asks first. */
export function statusRoutes(door: Door) {
  return new Hono().get('/status', async (c) => {
    const { now, zone } = present(door)
    const status: Status = await door.shelf.use(async (book) => ({
      version: door.world.version,
      hasOwner: await book.planning.hasOwner(),
      ...book.imports.counts(),
      isDemo: door.shelf.isDemo,
      day: dayIn(zone, now),
      zone,
      unfinished: book.imports.unfinished(),
      brokenOff: !door.shelf.isDemo && door.importer.isBrokenOff(book),
      book: basename(book.path),
    }))
    return c.json(status)
  })
}
