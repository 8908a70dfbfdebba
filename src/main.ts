import { enableCompileCache } from 'node:module'
import packageJson from '../package.json' with { type: 'json' }

enableCompileCache()
watchLauncher()
const { runCommandLine } = await import('./doors/cli/run.ts')
await runCommandLine(process.argv.slice(2), {
  openBook: async (path) => (await import('./store/book.ts')).openBook(path),
  openSources: async () => new (await import('./sources/read-paths.ts')).FileSources(),
  restoreBackup: async () => (await import('./store/backup.ts')).restoreBackup,
  version: packageJson.version,
  defaultBook: process.env['RAPPORT_BOOK'] ?? (await defaultBook()),
  now: Date.now(),
  zone: Temporal.Now.timeZoneId(),
  clock: () => performance.now(),
  out: process.stdout,
  err: process.stderr,
})

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
