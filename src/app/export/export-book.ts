import { createHash } from 'node:crypto'
import {
  EXPORTED_PARTS,
  EXPORT_VERSION,
  type ExportedFile,
  type ExportedPart,
  type Manifest,
} from '../../domain/exported/parts.ts'
import { MANIFEST_FILE } from '../../domain/exported/manifest-file.ts'
import type { ExportStore } from '../ports.ts'
import { calendarFile } from './calendar-file.ts'
import { mailFile } from './mail-file.ts'
import { peopleCards } from './people-cards.ts'
import { readmeText } from './readme.ts'
import { milestonesTable, peopleTable, promisesTable } from './tables.ts'

/** One file of an export, its text in pieces. */
export type FileOut = { readonly name: string; readonly pieces: Iterable<string> }

export type ExportResult = {
  readonly people: number
  readonly interactions: number
  readonly files: readonly ExportedFile[]
  /** What the book says, as one hash. */
  readonly hash: string
}

/**
 * Writes out all that a book holds, as it is at one moment: each part without loss as JSON lines, and the same for other
 * programs as mail, cards, a calendar and tables. The same book gives the same bytes. The manifest comes last: a folder
 * without it is no export.
 * @param wish Rapport's version, and the owner's time zone (IANA), for the days in tables
 * @param write writes one file; it is called for one after another
 */
export function exportBook(
  book: ExportStore,
  wish: { readonly rapport: string; readonly zone: string },
  write: (file: FileOut) => void,
): ExportResult {
  return book.atOneMoment(() => {
    const files = filesOf(book, wish.zone).map((file) => writeMeasured(file, write))
    const newest = book.newest()
    const manifest: Manifest = {
      format: 'rapport-export',
      version: EXPORT_VERSION,
      rapport: wish.rapport,
      hash: book.hash(),
      newest: newest === null ? null : new Date(newest).toISOString(),
      counts: book.counts(),
      files,
    }
    writeMeasured({ name: MANIFEST_FILE, pieces: [`${JSON.stringify(manifest, null, 2)}\n`] }, write)
    return { ...manifest.counts, files, hash: manifest.hash }
  })
}

function filesOf(book: ExportStore, zone: string): FileOut[] {
  const stamp = book.newest() ?? 0
  return [
    { name: 'README.txt', pieces: [readmeText()] },
    ...PARTS.map((part) => ({ name: EXPORTED_PARTS[part].file, pieces: jsonLines(book, part) })),
    { name: 'people.vcf', pieces: peopleCards(book.profiles()) },
    { name: 'calendar.ics', pieces: calendarFile(book.entries(), stamp) },
    { name: 'mail.mbox', pieces: mailFile(book.letters()) },
    { name: 'people.csv', pieces: peopleTable(book.profiles(), zone) },
    { name: 'promises.csv', pieces: promisesTable(book.promises(), zone) },
    { name: 'milestones.csv', pieces: milestonesTable(book.milestones(), zone) },
  ]
}

const PARTS = Object.keys(EXPORTED_PARTS) as readonly ExportedPart[]

/** @throws RangeError when a line is one that would not be taken back: an export that cannot be read is none */
function* jsonLines(book: ExportStore, part: ExportedPart): Iterable<string> {
  const { file, shape } = EXPORTED_PARTS[part]
  let number = 0
  for (const line of book.lines(part)) {
    number += 1
    if (!shape(line)) throw new RangeError(`line ${number} of ${file} would not be taken back`)
    yield `${JSON.stringify(line)}\n`
  }
}

/** Writes a file, and says how long it became and what it hashes to. */
function writeMeasured({ name, pieces }: FileOut, write: (file: FileOut) => void): ExportedFile {
  const sum = createHash('sha256')
  let bytes = 0
  write({
    name,
    pieces: (function* () {
      for (const piece of pieces) {
        sum.update(piece)
        bytes += Buffer.byteLength(piece)
        yield piece
      }
    })(),
  })
  return { name, bytes, sha256: sum.digest('hex') }
}
