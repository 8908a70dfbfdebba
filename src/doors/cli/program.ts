import { Command } from 'commander'
import { askCommand } from './ask-command.ts'
import { asCalled, callWithBook } from './called-as.ts'
import { coffeeCommand } from './coffee-command.ts'
import { Context, type ContextOf, type GlobalOptions, type World } from './context.ts'
import { WrongUsage } from './explain.ts'
import { exportCommand } from './export-command.ts'
import { importCommand, tryCommand } from './import-commands.ts'
import { draftCommand } from './draft-command.ts'
import { checkCommand, readCommand } from './language-commands.ts'
import { networkCommand, practiceCommand, weekCommand } from './overview-commands.ts'
import { celebrationsCommand } from './ledger-commands.ts'
import { listenCommand } from './listen-command.ts'
import { apartCommand, duplicatesCommand, mergeCommand, splitCommand } from './merge-commands.ts'
import { peopleCommand, personCommand, searchCommand } from './people-commands.ts'
import { planCommand } from './plan-command.ts'
import { answerCommands, todayCommand } from './plan-commands.ts'
import { promiseCommand, promisesCommand } from './promise-commands.ts'
import { repairCommand } from './repair-command.ts'
import { circleCommand, muteCommand, renameCommand } from './say-commands.ts'
import { serveApp, serveCommand } from './serve-command.ts'
import { settingsCommand } from './settings-command.ts'
import { backupCommand, doctorCommand, rebuildCommand, restoreCommand } from './upkeep-commands.ts'

/** The command line: every command, its help, and the options that all share. */
export function makeProgram(world: World): Command {
  const program = new Command('rapport')
  program
    .description(
      'Tend your professional relationships in fifteen minutes a day, from the records you already have.',
    )
    .option('--book <path>', 'the book to use (or RAPPORT_BOOK)')
    .option(
      '--now <moment>',
      'as of another moment, ISO 8601; a bare day means eight in the morning of it, where you are',
    )
    .option('--json', 'one JSON value on stdout, for scripts')
    .option('--quiet', 'no progress')
    .option('--verbose', 'a stack trace with an error')
    .option('--no-open', 'without a command: print the address of the app, and open no browser')
    .addHelpText('after', EXIT_CODES)
    .version(world.version, '--version')
    .allowExcessArguments(true)
    .showSuggestionAfterError(true)
    .exitOverride()
    .configureOutput({ writeErr: () => undefined, writeOut: (text) => world.out.write(asCalled(text)) })
  const contextOf: ContextOf = (command) => {
    const options = command.optsWithGlobals<GlobalOptions>()
    callWithBook(options.book ?? process.env['RAPPORT_BOOK'])
    return new Context(world, options)
  }
  addCommands(program, contextOf)
  // An unknown command is an argument too many; said in our words.
  program.allowExcessArguments().action(async (options: { readonly open?: boolean }) => {
    const [unknown] = program.args
    if (unknown !== undefined)
      throw new WrongUsage(`there is no command ${unknown}`, '`rapport --help` lists the commands.')
    await serveApp(contextOf(program), options)
  })
  return program
}

function addCommands(program: Command, contextOf: ContextOf): void {
  for (const [heading, commands] of COMMANDS) {
    program.commandsGroup(heading)
    for (const add of commands) add(program, contextOf)
  }
  for (const command of program.commands) {
    command.exitOverride().copyInheritedSettings(program).allowExcessArguments(false)
    if (command.description() === '') command.description(`${command.summary()}.`)
  }
}

type AddCommand = (program: Command, contextOf: ContextOf) => void

/** Commands under the headings that the help lists them by. */
const COMMANDS: readonly (readonly [heading: string, commands: readonly AddCommand[]])[] = [
  ['The sitting:', [tryCommand, importCommand, todayCommand, answerCommands, planCommand, draftCommand]],
  ['With somebody:', [peopleCommand, personCommand, searchCommand, askCommand, coffeeCommand, repairCommand]],
  [
    'What was said and done:',
    [promisesCommand, promiseCommand, celebrationsCommand, listenCommand, checkCommand],
  ],
  ['How you do:', [weekCommand, practiceCommand, networkCommand]],
  [
    'Who is who, and how close:',
    [duplicatesCommand, mergeCommand, splitCommand, apartCommand, renameCommand, circleCommand, muteCommand],
  ],
  [
    'The book:',
    [
      settingsCommand,
      serveCommand,
      exportCommand,
      backupCommand,
      restoreCommand,
      rebuildCommand,
      doctorCommand,
      readCommand,
    ],
  ],
]

const EXIT_CODES = `
Exit: 0 done · 1 failed · 2 wrong usage · 3 book unreadable
First: rapport try            a made-up book, to look around
       rapport try PATH…      your own mail, contacts and calendar
`
