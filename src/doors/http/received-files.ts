import { mkdirSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { makeFolder } from '../../app/make-folder.ts'
import { noFiles, notTaken, tooLarge } from './refusals.ts'

/** Keeps other processes away from a place. @throws BookBusy when one has it */
export type LockPlace = (place: string) => Promise<Disposable>

/** Where dropped files wait for their import: beside the book, so that nothing of them lies elsewhere on the disk. */
export type Landing = {
  /** The folder to import; it is the same each time, so that a file that is dropped again is known. */
  readonly folder: string
  /** Takes the files away again. */
  readonly clear: () => void
}

/** The folder beside a book where its dropped files wait. */
export function landingFolder(book: string): string {
  return join(`${book}.dropped`, 'files')
}

/** Makes the place beside a book where its dropped files wait, for its owner alone. @throws BookBusy while another Rapport has it */
export async function openLanding(book: string, lockPlace: LockPlace): Promise<Landing> {
  const place = `${book}.dropped`
  const lock = await lockPlace(place)
  const folder = landingFolder(book)
  rmSync(place, { recursive: true, force: true })
  makeFolder(folder)
  return {
    folder,
    clear: () => {
      rmSync(place, { recursive: true, force: true })
      lock[Symbol.dispose]()
    },
  }
}

/** A dropped file, as its line before it says. */
export type FileLine = {
  /** Within what was dropped, with slashes. */
  readonly path: string
  readonly size: number
  /** ms since 1970; null where the browser does not say. */
  readonly modified: number | null
}

const MOST_FILES = 500_000
const LONGEST_LINE = 16_384

/**
 * Writes dropped files as they come in: one after another, each a line of JSON (`{"path","size","modified"}`) and then its
 * bytes. Never more than a piece is in memory.
 * @param onBytes told how many bytes came in with each piece
 * @returns the files' paths
 * @throws Refusal when it is no such stream
 */
export async function receiveFiles(
  stream: AsyncIterable<Uint8Array>,
  folder: string,
  onBytes: (bytes: number) => void,
): Promise<readonly FileLine[]> {
  const pieces = new Pieces(stream, onBytes)
  const files: FileLine[] = []
  for (;;) {
    const line = await pieces.line(LONGEST_LINE)
    if (line === null) return files
    if (files.length >= MOST_FILES) throw tooLarge()
    const file = fileLine(line)
    await writeFile(join(folder, safePath(file.path)), file, pieces)
    files.push(file)
  }
}

/**
 * Writes the only file of such a stream, under a name of ours.
 * @returns what its line says of it
 * @throws Refusal when it is no such stream, or not of one file
 */
export async function receiveFile(stream: AsyncIterable<Uint8Array>, to: string): Promise<FileLine> {
  const pieces = new Pieces(stream, () => undefined)
  const line = await pieces.line(LONGEST_LINE)
  if (line === null) throw noFiles()
  const file = fileLine(line)
  await writeFile(to, file, pieces)
  if ((await pieces.next(1)) !== null) throw notTaken('body', 'has more than one file')
  return file
}

async function writeFile(path: string, { size, modified }: FileLine, pieces: Pieces): Promise<void> {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  await using file = await open(path, 'w', 0o600)
  for (let left = size; left > 0; ) {
    const piece = await pieces.next(left)
    if (piece === null) throw notTaken('body', 'ends in the middle of a file')
    await file.write(piece)
    left -= piece.length
  }
  if (modified !== null) await file.utimes(modified / 1000, modified / 1000)
}

function fileLine(line: string): FileLine {
  const { path, size, modified = null } = parsed(line)
  if (typeof path !== 'string' || path === '' || !isCount(size))
    throw notTaken('body', 'a file begins with a line of JSON: {"path","size"}')
  return { path, size, modified: isCount(modified) ? modified : null }
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}

function parsed(line: string): { path?: unknown; size?: unknown; modified?: unknown } {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}

const DEEPEST = 30
const LONGEST_NAME = 200

/** The path of a file within the folder, whatever it is called: no part leads up, and none holds what systems forbid. */
function safePath(path: string): string {
  const parts = path
    .split(/[\\/]/)
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .map((part) => cut(part.replace(/[\p{Cc}<>:"|?*]/gu, '_')))
  return parts.length === 0 ? 'file' : join(...parts.slice(-DEEPEST))
}

/** Keeps the end, which tells the format. */
function cut(name: string): string {
  const bytes = Buffer.from(name)
  return bytes.length <= LONGEST_NAME
    ? name
    : bytes
        .subarray(-LONGEST_NAME)
        .toString('utf8')
        .replace(/^\uFFFD+/, '')
}

/** A stream of bytes, taken by lines and by lengths. */
class Pieces {
  readonly #stream: AsyncIterator<Uint8Array>
  readonly #onBytes: (bytes: number) => void
  #rest: Uint8Array = new Uint8Array()

  constructor(stream: AsyncIterable<Uint8Array>, onBytes: (bytes: number) => void) {
    this.#stream = stream[Symbol.asyncIterator]()
    this.#onBytes = onBytes
  }

  /** The next bytes, so many at most; null at the end. */
  async next(most: number): Promise<Uint8Array | null> {
    if (this.#rest.length === 0 && !(await this.#fill())) return null
    const piece = this.#rest.subarray(0, most)
    this.#rest = this.#rest.subarray(piece.length)
    return piece
  }

  /** The next line without its end; null at the end of the stream. */
  async line(longest: number): Promise<string | null> {
    const parts: Uint8Array[] = []
    for (let length = 0; ; ) {
      const piece = await this.next(longest)
      if (piece === null && length === 0) return null
      if (piece === null || length > longest) throw notTaken('body', 'no line that says which file comes')
      const end = piece.indexOf(10)
      parts.push(end < 0 ? piece : piece.subarray(0, end))
      length += piece.length
      if (end < 0) continue
      this.#putBack(piece.subarray(end + 1))
      return Buffer.concat(parts).toString('utf8')
    }
  }

  #putBack(bytes: Uint8Array): void {
    this.#rest = this.#rest.length === 0 ? bytes : Buffer.concat([bytes, this.#rest])
  }

  async #fill(): Promise<boolean> {
    const { done, value } = await this.#stream.next()
    if (done === true) return false
    this.#onBytes(value.length)
    this.#rest = value
    return value.length > 0 || this.#fill()
  }
}
