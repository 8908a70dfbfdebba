import { DAY } from '../domain/milliseconds.ts'
import type { Measure } from '../practices/measure.ts'
import { PERIOD_DAYS } from '../practices/measure.ts'
import { measureNetwork, type Snapshot } from '../practices/comfort-zone/measure.ts'
import type { BookAt } from './book-at.ts'
import { networkAt } from './network-at.ts'
import { traitsOf } from './network-traits.ts'

/** The network as it stands, and as it stood 90 days before. */
export async function networkSnapshots(
  book: BookAt,
): Promise<{ readonly now: Snapshot; readonly before: Snapshot }> {
  const { now } = book.ties
  return { now: await snapshotAt(book, now), before: await snapshotAt(book, now - PERIOD_DAYS * DAY) }
}

/** How far the owner's network reaches. */
export async function networkMeasures(book: BookAt): Promise<Measure[]> {
  return measureNetwork(await networkSnapshots(book), book.day)
}

async function snapshotAt(book: BookAt, at: number): Promise<Snapshot> {
  const facts = await networkAt(book, { at, offsetMinutes: book.ties.offsetMinutes })
  return { facts, traits: await traitsOf(book, facts, at) }
}
