import type { MessageRecord } from '../src/domain/record.ts'
import { prepareMessage } from '../src/sources/prepare.ts'
import { TextBlocks } from '../src/sources/text-blocks.ts'
import type { Book } from '../src/store/book.ts'

/**
 * Writes messages into a book as an import would, in one batch.
 * @param source the path they are said to come from, and the number of the first of them there
 * @returns how many were new to the book
 */
export function writeMessages(
  book: Book,
  messages: readonly MessageRecord[],
  { path, first }: { readonly path: string; readonly first: number },
): number {
  const blocks = new TextBlocks()
  const records = messages.map((message, index) =>
    prepareMessage(message, `message ${first + index}`, blocks),
  )
  const done = first + records.length - 1
  const batch = {
    path,
    format: 'mbox',
    records,
    blocks: blocks.finish(),
    skipped: [],
    entries: [],
    cursor: { size: done, modified: 0, print: 'made up', done, finished: true, records: done },
    passedOver: 0,
    owners: [],
    bytes: records.length,
  }
  return book.imports.write([batch], 0)[0]?.added ?? 0
}
