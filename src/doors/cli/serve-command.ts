import { spawn } from 'node:child_process'
import type { Command } from 'commander'
import type { Context, ContextOf } from './context.ts'
import { WrongUsage } from './explain.ts'

export type ServeOptions = { readonly port?: string; readonly host?: string; readonly open?: boolean }

/** `rapport serve`: the app in the browser. */
export function serveCommand(program: Command, contextOf: ContextOf): void {
  program
    .command('serve')
    .summary('the app in the browser; `rapport` alone does the same')
    .option('--port <n>', 'where it listens (7420, or the next that is free)')
    .option('--host <address>', 'an address of this machine (127.0.0.1)')
    .option('--no-open', 'print the address, and open no browser')
    .addHelpText(
      'after',
      '\n  rapport                     opens the app\n  rapport serve --no-open     prints its address\n\nIt runs until Ctrl-C. Nobody but this machine reaches it, and only who has the printed address gets in.\nExit: 0 ended · 1 failed · 2 wrong usage · 3 book unreadable',
    )
    .action(async (_options: ServeOptions, command: Command) =>
      // The program takes --no-open too, and would keep it from here.
      serveApp(contextOf(command), command.optsWithGlobals<ServeOptions>()),
    )
}

/** Serves the app until it is told to end, and opens it in the browser unless that is not wanted. */
export async function serveApp(context: Context, options: ServeOptions): Promise<void> {
  const { world } = context
  const port = options.port === undefined ? null : portNamed(options.port)
  const fixed = context.options.now === undefined ? null : context.now
  const serving = await world.serveApp({
    host: options.host ?? '127.0.0.1',
    port,
    bookPath: context.bookPath,
    now: fixed,
    verbose: context.options.verbose === true,
  })
  if (port === null && serving.port !== serving.usualPort)
    context.say(`Port ${serving.usualPort} is taken, so it is ${serving.port}.`)
  if (!serving.isBuilt) context.say('The app is not built yet: run `npm run build`.')
  const end = toldToEnd()
  context.print({ url: serving.url }, () => `Rapport is at ${serving.url}\nCtrl-C ends it.\n`)
  if (options.open !== false) openInBrowser(serving.url)
  await end
  await serving.close()
  // An import that still runs may be cut short: the next one goes on.
  process.exit()
}

function portNamed(text: string): number {
  const port = Number(text)
  if (text.trim() !== '' && Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new WrongUsage(`--port ${text} is no port`, 'Give a whole number from 1 to 65535.')
}

async function toldToEnd(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<undefined>()
  const end = () => resolve(undefined)
  process.once('SIGINT', end)
  process.once('SIGTERM', end)
  process.once('SIGHUP', end)
  await promise
}

/** Where no browser opens, the printed address has to do. */
function openInBrowser(url: string): void {
  const opener = OPENERS[process.platform] ?? ['xdg-open']
  const hasScreen =
    process.platform !== 'linux' || ['DISPLAY', 'WAYLAND_DISPLAY'].some((name) => process.env[name])
  const [program, ...args] = opener
  if (!hasScreen || program === undefined) return
  const child = spawn(program, [...args, url], { stdio: 'ignore', detached: true })
  child.on('error', () => undefined)
  child.unref()
}

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
  linux: ['xdg-open'],
}
