import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** How one run of the command line ended. */
export type Ran = {
  /** The exit code; null when a signal ended it. */
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** A folder of its own for one test, with a book in it that does not exist yet, and the command line. */
export type Room = {
  readonly folder: string
  readonly book: string
  /** Writes a file, with the folders above it. @returns its path */
  readonly write: (name: string, content: string | Uint8Array) => string
  /** Runs `rapport ARGS --book BOOK --quiet` to its end. */
  readonly rapport: (...args: readonly string[]) => Promise<Ran>
  /** As `rapport`, with --json, and its value. @throws when it does not end with 0 */
  readonly json: (...args: readonly string[]) => Promise<unknown>
  /** The same room with another book. */
  readonly withBook: (name: string) => Room
}

/** Makes a room that is removed after the test. */
export function makeRoom(context: { readonly after: (remove: () => void) => void }): Room {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-test-'))
  context.after(() => rmSync(folder, { recursive: true, force: true }))
  return roomWith(folder, join(folder, 'book.db'))
}

function roomWith(folder: string, book: string): Room {
  const rapport = (...args: readonly string[]): Promise<Ran> =>
    ended(startRapport([...args, '--book', book, '--quiet']))
  return {
    folder,
    book,
    write: (name, content) => {
      const path = join(folder, name)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, content)
      return path
    },
    rapport,
    json: async (...args) => {
      const { code, out, err } = await rapport(...args, '--json')
      if (code !== 0) throw new Error(`rapport ${args.join(' ')} ended with ${code}: ${err}`)
      return JSON.parse(out)
    },
    withBook: (name) => roomWith(folder, join(folder, name)),
  }
}

/** Starts the command line under this very Node, in UTC. */
export function startRapport(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [fileURLToPath(new URL('../../src/main.ts', import.meta.url)), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: cleanEnvironment(),
  })
}

/** Without what the surroundings of a test run would change: colours, zones, the owner's own book. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR } = process.env
  return { PATH, HOME, TMPDIR, TZ: 'UTC', NO_COLOR: '1' }
}

/** Waits for a process and gives what it printed. */
export function ended(child: ChildProcess): Promise<Ran> {
  let out = ''
  let err = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (out += text))
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (err += text))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out, err }))
  })
}
