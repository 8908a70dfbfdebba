import { hash, randomBytes, timingSafeEqual } from 'node:crypto'

/** Who is let in: whoever brings the launch token gets the cookie of this run, and only that cookie opens the app. */
export type Session = {
  /** Stands in the address that is printed. */
  readonly token: string
  /** The cookie's value; another secret, since addresses end up in histories. */
  readonly secret: string
}

/** New secrets, for one run. 256 bits each. */
export function newSession(): Session {
  return { token: randomBytes(32).toString('base64url'), secret: randomBytes(32).toString('base64url') }
}

/** Cookies are not kept apart by port: two runs side by side need names of their own. */
export function cookieName(port: number): string {
  return `rapport_${port}`
}

/** Whether two secrets are the same, in the same time whatever they are. */
export function isSame(a: string, b: string): boolean {
  return timingSafeEqual(hash('sha256', a, 'buffer'), hash('sha256', b, 'buffer'))
}
