import { DatabaseSync } from 'node:sqlite'
import { BookBusy } from './failures.ts'

/** How long an import waits for one that is just ending (or was just killed), in milliseconds. */
const LOCK_TIMEOUT = 2000

/**
 * A lock that the system takes back when the process dies, however it dies: an exclusive transaction on a file of
 * its own beside the book, which stays (a file that is removed and made again could be locked twice).
 * @throws BookBusy when another process holds it
 */
export function lockImports(book: string): Disposable {
  // A book in memory is nobody else's, and its lock may be too.
  const file = book === ':memory:' ? book : `${book}.importing`
  const lock = new DatabaseSync(file, { timeout: LOCK_TIMEOUT })
  try {
    lock.exec('begin exclusive')
  } catch {
    lock.close()
    throw new BookBusy()
  }
  return { [Symbol.dispose]: () => lock.close() }
}
