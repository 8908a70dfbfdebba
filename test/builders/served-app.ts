import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import type { HttpWorld } from '../../src/doors/http/world.ts'
import { type Serving, serve } from '../../src/doors/http/serve.ts'
import { unpackExports } from '../../src/sources/exported/unpack-export.ts'
import { FileSources } from '../../src/sources/read-paths.ts'
import { openBook } from '../../src/store/book.ts'
import { deleteBook } from '../../src/store/delete-book.ts'
import { openImportBook } from '../../src/store/import-book.ts'
import { lockImports } from '../../src/store/import-lock.ts'
import { lookIntoBackup, restoreBackup } from '../../src/store/restore.ts'

/** What came back for a request. */
export type Answered = {
  readonly status: number
  readonly headers: IncomingMessage['headers']
  readonly text: string
  /** @throws when it is no JSON */
  readonly json: () => Record<string, unknown>
}

export type Asked = {
  readonly method?: string
  readonly path: string
  /** Beside or in place of what a page of the app sends; null: not sent. */
  readonly headers?: Readonly<Record<string, string | null>>
  readonly body?: string | Uint8Array
}

/** The app, served to a test as to a browser that was let in. */
export type ServedApp = {
  readonly serving: Serving
  readonly port: number
  readonly origin: string
  readonly cookie: string
  /** As a page of the app asks, unless the headers say otherwise. */
  readonly ask: (asked: Asked) => Promise<Answered>
  readonly get: (path: string) => Promise<Record<string, unknown>>
  readonly post: (path: string, body: unknown, method?: string) => Promise<Answered>
}

/** What main hands to the door, in UTC, at a moment that stands still. @param log takes what is logged */
export function worldAt(now: string, log: string[] = []): HttpWorld {
  return {
    openBook: async (path) => openBook(path),
    openImportBook: async (path) => openImportBook(path),
    openSources: async () => new FileSources(),
    lockPlace: async (place) => lockImports(place),
    unpackExports,
    deleteBook: async () => deleteBook,
    restoring: async () => ({ lookInto: lookIntoBackup, restore: restoreBackup }),
    version: '0.0.0',
    zone: 'UTC',
    now: () => Temporal.Instant.from(now).epochMilliseconds,
    clock: () => performance.now(),
    log: (line) => log.push(line),
    verbose: false,
  }
}

/** Serves a book on a free port, and lets itself in. */
export async function serveBook(
  book: string,
  { now, webFolder = '/nowhere', log = [] }: { now: string; webFolder?: string; log?: string[] },
): Promise<ServedApp> {
  const serving = await serve(worldAt(now, log), { host: '127.0.0.1', port: 0, bookPath: book, webFolder })
  const { port } = serving
  const origin = `http://127.0.0.1:${port}`
  const opened = await send(port, { path: new URL(serving.url).search.replace(/^/, '/') })
  const [cookie = ''] = String(opened.headers['set-cookie'] ?? '').split(';')
  const ask = ({ headers = {}, method = 'GET', body, ...asked }: Asked) =>
    send(port, {
      ...asked,
      method,
      ...(body === undefined ? {} : { body }),
      headers: {
        cookie,
        ...(method === 'GET' ? {} : { origin }),
        ...(typeof body === 'string' ? { 'content-type': 'application/json' } : {}),
        ...headers,
      },
    })
  return {
    serving,
    port,
    origin,
    cookie,
    ask,
    get: async (path) => (await ask({ path })).json(),
    post: (path, body, method = 'POST') => ask({ path, method, body: JSON.stringify(body) }),
  }
}

/** Sends a request just so. Without a word on it, Host is the app's; null leaves it out. */
export async function send(
  port: number,
  { method = 'GET', path, headers = {}, body }: Asked,
): Promise<Answered> {
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
  const all = Object.entries({ host: `127.0.0.1:${port}`, ...length, ...headers })
  const sent = request({
    host: '127.0.0.1',
    port,
    method,
    path,
    setHost: false,
    agent: false,
    headers: Object.fromEntries(all.flatMap(([name, value]) => (value === null ? [] : [[name, value]]))),
  })
  // A refusal may come before all is sent.
  sent.on('error', () => undefined)
  sent.end(body)
  const [answer] = (await once(sent, 'response')) as [IncomingMessage]
  const parts: Buffer[] = []
  for await (const part of answer) parts.push(part as Buffer)
  const text = Buffer.concat(parts).toString('utf8')
  return {
    status: answer.statusCode ?? 0,
    headers: answer.headers,
    text,
    json: () => JSON.parse(text) as Record<string, unknown>,
  }
}

/** Files as the app's page sends them. */
export function uploadOf(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return Buffer.concat(
    Object.entries(files).flatMap(([path, content]) => {
      const bytes = Buffer.from(content)
      return [Buffer.from(`${JSON.stringify({ path, size: bytes.length })}\n`), bytes]
    }),
  )
}

/** The headers of an upload. */
export const UPLOAD = {
  'content-type': 'application/vnd.rapport.files',
  'x-rapport-upload': '1',
} as const
