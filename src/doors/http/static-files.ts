import { createReadStream, statSync } from 'node:fs'
import { extname, join, normalize } from 'node:path'
import { Readable } from 'node:stream'
import type { Context, MiddlewareHandler } from 'hono'
import { noSuchPlace } from './refusals.ts'

/** Said in place of the app while it is not built. */
const NOT_BUILT = 'The app in the browser is not built yet: run `npm run build`, then load this page again.\n'

/** The built web app: its hashed files for a year, compressed where that was done; the page itself for any screen. */
export function staticFiles(folder: string): MiddlewareHandler {
  return async (c) => {
    const path = normalize(decoded(c.req.path))
    if (path.includes('\0')) throw noSuchPlace()
    const isScreen = extname(path) === ''
    const file = join(folder, isScreen ? 'index.html' : path)
    if (sizeOf(file) !== null) return send(c, file, isScreen || path === '/index.html')
    if (isScreen) return c.text(NOT_BUILT, 503)
    throw noSuchPlace()
  }
}

/** Whether the web app is built. */
export function isBuilt(folder: string): boolean {
  return sizeOf(join(folder, 'index.html')) !== null
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.ico', 'image/x-icon'],
  ['.woff2', 'font/woff2'],
  ['.woff', 'font/woff'],
  ['.txt', 'text/plain; charset=utf-8'],
])

const CODINGS = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const

function send(c: Context, file: string, isPage: boolean): Response {
  const accepted = new Set((c.req.header('accept-encoding') ?? '').split(',').map(codingName))
  const coding = CODINGS.find(([name, suffix]) => accepted.has(name) && sizeOf(file + suffix) !== null)
  const sent = file + (coding?.[1] ?? '')
  const headers = new Headers({
    'content-type': TYPES.get(extname(file)) ?? 'application/octet-stream',
    'content-length': String(sizeOf(sent) ?? 0),
    // Vite puts a hash of the content into the names under assets/.
    'cache-control':
      !isPage && c.req.path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    vary: 'accept-encoding',
  })
  if (coding !== undefined) headers.set('content-encoding', coding[0])
  // A stream of Node's is one of the web's, whose types differ in name only.
  return new Response(Readable.toWeb(createReadStream(sent)) as ReadableStream, { headers })
}

function codingName(words: string): string {
  return (words.split(';')[0] ?? '').trim().toLowerCase()
}

/** The bytes of a file; null where there is none. */
function sizeOf(path: string): number | null {
  const found = statSync(path, { throwIfNoEntry: false })
  return found?.isFile() === true ? found.size : null
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    throw noSuchPlace()
  }
}
