import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Restoring } from './app/ports.ts'
import type { ServeAppWish, ServedApp } from './doors/cli/context.ts'

watchLauncher()
const { runCommandLine } = await import('./doors/cli/run.ts')
await runCommandLine(process.argv.slice(2), {
  openBook: async (path) => (await import('./store/book.ts')).openBook(path),
  openImportBook: async (path) => (await import('./store/import-book.ts')).openImportBook(path),
  openSources: async () => new (await import('./sources/read-paths.ts')).FileSources(),
  openTranscript: async (path, zone) =>
    (await import('./sources/meetings/open-transcript.ts')).openTranscript(path, zone),
  openModel: async () =>
    (await import('./sources/model/chat-completions.ts')).chatCompletions(
      process.env['RAPPORT_MODEL_KEY'] ?? '',
    ),
  serveApp,
  restoring,
  version: ownVersion(),
  defaultBook: process.env['RAPPORT_BOOK'] ?? (await defaultBook()),
  now: Date.now(),
  zone: Temporal.Now.timeZoneId(),
  clock: () => performance.now(),
  out: process.stdout,
  err: process.stderr,
})
await Promise.all([process.stdout, process.stderr].map(written))
// The engine would take its memory apart piece by piece, which takes longer than many a command.
process.exit()

/** What was given to a stream is handed on; one that was closed by its reader has nothing left to hand on. */
async function written(stream: NodeJS.WriteStream): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<undefined>()
  stream.write('', () => resolve(undefined))
  await promise
}

async function serveApp({ now, verbose, ...wish }: ServeAppWish): Promise<ServedApp> {
  const { serve } = await import('./doors/http/serve.ts')
  return serve(
    {
      openBook: async (path) => (await import('./store/book.ts')).openBook(path),
      openImportBook: async (path) => (await import('./store/import-book.ts')).openImportBook(path),
      openSources: async () => new (await import('./sources/read-paths.ts')).FileSources(),
      lockPlace: async (place) => (await import('./store/import-lock.ts')).lockImports(place),
      unpackExports: async (folder) =>
        (await import('./sources/exported/unpack-export.ts')).unpackExports(folder),
      deleteBook: async () => (await import('./store/delete-book.ts')).deleteBook,
      restoring,
      version: ownVersion(),
      zone: Temporal.Now.timeZoneId(),
      now: () => now ?? Date.now(),
      clock: () => performance.now(),
      log: (line) => process.stderr.write(`${line}\n`),
      verbose,
    },
    { ...wish, webFolder: fileURLToPath(new URL('../web/dist', import.meta.url)) },
  )
}

async function restoring(): Promise<Restoring> {
  const { lookIntoBackup, restoreBackup } = await import('./store/restore.ts')
  return { lookInto: lookIntoBackup, restore: restoreBackup }
}

function ownVersion(): string {
  const about: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  return typeof about === 'object' && about !== null && 'version' in about ? String(about.version) : ''
}

async function defaultBook(): Promise<string> {
  const { default: envPaths } = await import('env-paths')
  return `${envPaths('rapport', { suffix: '' }).data}/book.db`
}

/** Started by a launcher under an older Node, this process ends when the launcher does, however it does. */
function watchLauncher(): void {
  if (process.env['RAPPORT_LAUNCHER'] === undefined || process.channel === undefined) return
  process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'))
  process.channel?.unref()
}
