import type { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import { Failure } from '../../domain/failure.ts'
import { makeApp } from './app.ts'
import { leaveDemo } from './demo-book.ts'
import { doorOf } from './door.ts'
import { isLoopback } from './guard.ts'
import { clearLeftovers } from './leftovers.ts'
import { newSession } from './session.ts'
import { Shelf } from './shelf.ts'
import { isBuilt } from './static-files.ts'
import type { HttpWorld } from './world.ts'

export type ServeWish = {
  readonly host: string
  /** The port that was asked for; null: the usual one, or the next that is free. */
  readonly port: number | null
  readonly bookPath: string
  readonly webFolder: string
}

/** The app, being served. */
export type Serving = {
  /** With the launch token: whoever opens it is let in. */
  readonly url: string
  readonly port: number
  readonly usualPort: number
  /** Whether there are pages to show. */
  readonly isBuilt: boolean
  /** Ends what is being answered, and closes the book. */
  close(): Promise<void>
}

const USUAL_PORT = 7420

/** So many ports from the usual one on are tried. */
const TRIED_PORTS = 50

/** The app cannot be served where it was asked for. */
export class CannotServe extends Failure {
  readonly code = 'wrong_usage'
  readonly fix: string
  constructor(message: string, fix: string) {
    super(message)
    this.fix = fix
  }
}

/**
 * Serves the app on this machine, and nowhere else.
 * @throws CannotServe when the host is no loopback address, or the port is taken; BookUnreadable
 */
export async function serve(world: HttpWorld, wish: ServeWish): Promise<Serving> {
  const { host, bookPath, webFolder } = wish
  if (!isLoopback(host))
    throw new CannotServe(
      `${host} can be reached from other machines`,
      'Leave --host out: Rapport is for this machine alone.',
    )
  const shelf = await Shelf.open(world, bookPath)
  const door = doorOf(world, shelf)
  await door.importer.tidy()
  clearLeftovers(bookPath, Date.now())
  const session = newSession()
  let port = 0
  const app = makeApp({ door, session, address: () => ({ host, port }), webFolder })
  // Without options of another kind, the adaptor makes a plain HTTP server.
  const server = createAdaptorServer({ fetch: app.fetch, hostname: host }) as Server
  try {
    port = await listen(server, wish)
  } catch (error) {
    await shelf.close()
    throw error
  }
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}/?token=${session.token}`,
    port,
    usualPort: USUAL_PORT,
    isBuilt: isBuilt(webFolder),
    close: async () => {
      door.changes.end()
      await closed(server)
      door.importer.leave()
      door.restorer.clear()
      await leaveDemo(door)
      await shelf.close()
    },
  }
}

async function listen(server: Server, { host, port }: ServeWish): Promise<number> {
  if (port !== null) {
    const taken = await tryPort(server, host, port)
    if (taken === null)
      throw new CannotServe(`port ${port} is taken`, 'Give another with --port, or leave it out.')
    return taken
  }
  for (let next = USUAL_PORT; next < USUAL_PORT + TRIED_PORTS; next += 1) {
    const taken = await tryPort(server, host, next)
    if (taken !== null) return taken
  }
  throw new CannotServe(
    'no port is free',
    `Give one with --port: ${USUAL_PORT} and those after it are taken.`,
  )
}

/** @returns the port that is listened on (0 asks for any); null when it is taken */
async function tryPort(server: Server, host: string, port: number): Promise<number | null> {
  const { promise, resolve, reject } = Promise.withResolvers<number | null>()
  const fail = (error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE') resolve(null)
    else reject(new CannotServe(`${host}:${port} cannot be listened on`, 'Give another --port or --host.'))
  }
  server.once('error', fail)
  server.listen(port, host, () => {
    server.off('error', fail)
    const bound = server.address()
    resolve(typeof bound === 'object' && bound !== null ? bound.port : port)
  })
  return promise
}

/** Ends connections that only wait or listen; what is being written is finished. */
async function closed(server: Server): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<undefined>()
  server.close(() => resolve(undefined))
  server.closeIdleConnections()
  const late = setTimeout(() => server.closeAllConnections(), 1000)
  await promise
  clearTimeout(late)
}
