import type { Command } from 'commander'
import { importPaths } from '../../app/import-paths.ts'
import type { Context } from './context.ts'

type ContextOf = (command: Command) => Context
type ImportOptions = { readonly owner?: readonly string[]; readonly read: boolean }

export function importCommand(program: Command, contextOf: ContextOf): void {
  program
    .command('import')
    .argument('<paths...>')
    .option('--owner <address...>')
    .option('--no-read')
    .action(async (paths: string[], options: ImportOptions, command: Command) => {
      const context = contextOf(command)
      await context.withBook(async (book) => {
        const sources = await context.world.openSources()
        try {
          const report = await importPaths(
            {
              imports: book.imports,
              settlement: book.settlement,
              reading: book.reading,
              sources,
              clock: context.world.clock,
            },
            {
              paths,
              owners: options.owner ?? [],
              read: options.read,
              now: context.now,
              onProgress: () => undefined,
            },
          )
          context.print(report, () => JSON.stringify(report, null, 1))
        } finally {
          await sources.close()
        }
      })
    })
}
export function tryCommand(_program: Command, _contextOf: ContextOf): void {}
export function startCommand(_program: Command, _contextOf: ContextOf): void {}
