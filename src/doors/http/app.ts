import { Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { setCookie } from 'hono/cookie'
import { makeApi } from './api.ts'
import type { Door } from './door.ts'
import { type Address, guardContent, guardOrigin, guardSession, UPLOAD_TYPE } from './guard.ts'
import { noSuchPlace, tooLarge } from './refusals.ts'
import { cookieName, isSame, type Session } from './session.ts'
import { staticFiles } from './static-files.ts'
import { tell } from './tell.ts'
import type { HttpWorld } from './world.ts'

export type AppWish = {
  readonly door: Door
  readonly session: Session
  /** Known once the port is taken. */
  readonly address: () => Address
  /** The folder of the built web app. */
  readonly webFolder: string
}

/** The whole door: who may come in, the API, and the files of the web app. */
export function makeApp({ door, session, address, webFolder }: AppWish) {
  const app = new Hono()
  app.onError((error, c) => {
    const { status, told } = tell(error)
    if (status >= 500) logFailure(door.world, c.req.routePath, told.code, error)
    return c.json({ error: told }, status)
  })
  app.notFound((c) => {
    const { status, told } = tell(noSuchPlace())
    return c.json({ error: told }, status)
  })
  app.use(sendPolicies)
  app.use(guardOrigin(address))
  app.get('/', async (c, next) => {
    const token = c.req.query('token')
    if (token === undefined) return next()
    // An address of another start, from a bookmark: who was let in already is, and the app tells the others what to do.
    if (!isSame(token, session.token)) return c.redirect('/', 303)
    setCookie(c, cookieName(address().port), session.secret, {
      httpOnly: true,
      sameSite: 'Strict',
      path: '/',
    })
    return c.redirect('/', 303)
  })
  app.use('/api/*', guardSession(address, session), guardContent, limitBody)
  app.use('/api/*', answersBeside(door))
  app.route('/', makeApi(door))
  app.all('/api/*', () => {
    throw noSuchPlace()
  })
  app.get('*', staticFiles(webFolder))
  return app
}

/** What every answer of the API says beside itself. */
function answersBeside({ world, changes }: Door): MiddlewareHandler {
  return async (c, next) => {
    await next()
    c.res.headers.set('cache-control', 'no-store')
    // By whose clock the moments in it are to be told.
    c.res.headers.set('x-rapport-zone', world.zone)
    // Whoever changed the book has heard of it.
    if (c.req.method !== 'GET') c.res.headers.set('x-rapport-change', String(await changes.count()))
  }
}

/** The route and the code; what went wrong in full only where that was asked for. */
function logFailure({ log, verbose }: HttpWorld, route: string, code: string, error: Error): void {
  log(JSON.stringify({ level: 'error', event: 'request.failed', route, code }))
  if (verbose) log(error.stack ?? error.message)
}

/** More than the longest text that is read (1 MB), with what JSON adds to it. */
const LARGEST_BODY = 4_000_000

const limitBody: MiddlewareHandler = async (c, next) => {
  const isUpload = (c.req.header('content-type') ?? '').startsWith(UPLOAD_TYPE)
  if (isUpload) return next()
  return limit(c, next)
}

const limit = bodyLimit({
  maxSize: LARGEST_BODY,
  onError: () => {
    throw tooLarge()
  },
})

/** Nothing from elsewhere, nothing inline, nothing framed, nothing guessed. */
const POLICIES: readonly (readonly [string, string])[] = [
  [
    'content-security-policy',
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  ],
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'no-referrer'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['x-frame-options', 'DENY'],
  ['permissions-policy', 'camera=(), microphone=(), geolocation=()'],
]

const sendPolicies: MiddlewareHandler = async (c, next) => {
  await next()
  for (const [name, value] of POLICIES) c.res.headers.set(name, value)
}
