import type { Context, MiddlewareHandler } from 'hono'
import { getCookie } from 'hono/cookie'
import { foreignHost, foreignOrigin, noSession, notJson } from './refusals.ts'
import { cookieName, isSame, type Session } from './session.ts'

/** Where the app is reached: no other name and no other port is answered. */
export type Address = { readonly host: string; readonly port: number }

/** The names under which a loopback address is reached, with its port as browsers write it. */
export function hostNames({ host, port }: Address): ReadonlySet<string> {
  const names = new Set(['127.0.0.1', 'localhost', '[::1]', host.includes(':') ? `[${host}]` : host])
  return new Set([...names].map((name) => (port === 80 ? name : `${name}:${port}`)))
}

/** Whether an address never leaves this machine. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host)
}

/**
 * Before anything else of a request is looked at: its Host is one of ours (a page elsewhere may point a name of its own
 * to this machine), and it does not come from another page.
 */
export function guardOrigin(address: () => Address): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header('host') ?? ''
    if (!hostNames(address()).has(host)) throw foreignHost()
    const isRead = c.req.method === 'GET' || c.req.method === 'HEAD'
    if (!isRead || isOfApi(c)) assertSameOrigin(c, `http://${host}`, isRead)
    await next()
  }
}

/** Whoever asks the API was let in with the launch token. */
export function guardSession(address: () => Address, session: Session): MiddlewareHandler {
  return async (c, next) => {
    const secret = getCookie(c, cookieName(address().port))
    if (secret === undefined || !isSame(secret, session.secret)) throw noSession()
    await next()
  }
}

/** Uploads say so in a header of their own, which no form and no page elsewhere can send. */
export const UPLOAD_HEADER = 'x-rapport-upload'
export const UPLOAD_TYPE = 'application/vnd.rapport.files'

/** What is written comes as JSON, or as an upload that says that it is one; a form can send neither. */
export const guardContent: MiddlewareHandler = async (c, next) => {
  const isRead = c.req.method === 'GET' || c.req.method === 'HEAD'
  if (!isRead && hasBody(c)) {
    const type = (c.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase()
    const isUpload = type === UPLOAD_TYPE && c.req.header(UPLOAD_HEADER) === '1'
    if (type !== 'application/json' && !isUpload) throw notJson()
  }
  await next()
}

function isOfApi(c: Context): boolean {
  return c.req.path === '/api' || c.req.path.startsWith('/api/')
}

/** Browsers name the page that a write comes from; a read of one's own page may come without. */
function assertSameOrigin(c: Context, own: string, isRead: boolean): void {
  const origin = c.req.header('origin')
  if (origin === undefined ? !isRead : origin !== own) throw foreignOrigin()
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined && site !== 'same-origin' && !(isRead && site === 'none')) throw foreignOrigin()
}

function hasBody(c: Context): boolean {
  const length = c.req.header('content-length')
  return c.req.header('transfer-encoding') !== undefined || (length !== undefined && length !== '0')
}
