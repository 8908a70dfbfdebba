import { Command } from 'commander'
import { Context, type GlobalOptions, type World } from './context.ts'
import { importCommand, startCommand, tryCommand } from './import-commands.ts'

/** The command line: every command, its help, and the options that all share. */
export function makeProgram(world: World): Command {
  const program = new Command('rapport')
  program
    .description('Tend your professional relationships in fifteen minutes a day.')
    .option('--book <path>', 'the book to use')
    .option('--now <moment>', 'as of another moment, ISO 8601')
    .option('--json', 'one JSON value on stdout')
    .option('--quiet', 'no progress')
    .option('--verbose', 'stack traces with errors')
  const context = (command: Command) => new Context(world, command.optsWithGlobals<GlobalOptions>())
  importCommand(program, context)
  tryCommand(program, context)
  startCommand(program, context)
  return program
}
