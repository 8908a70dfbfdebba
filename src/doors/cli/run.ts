import { CommanderError } from 'commander'
import type { World } from './context.ts'
import { explain } from './explain.ts'
import { makeProgram } from './program.ts'

/** Runs one command line to its end and sets the exit code. */
export async function runCommandLine(args: readonly string[], world: World): Promise<void> {
  // A reader that closes early (`| head`) is no failure.
  world.out.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
  })
  try {
    const program = makeProgram(world)
    await program.parseAsync(meant(args, new Set(program.commands.map((one) => one.name()))), {
      from: 'user',
    })
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return
    const { text, exitCode } = explain(error, args.includes('--verbose'))
    world.err.write(text)
    process.exitCode = exitCode
  }
}

/** `npm start` opens the app; `npm start -- PATH…` is `try PATH…`, and before a command it is that command. */
function meant(args: readonly string[], commands: ReadonlySet<string>): string[] {
  const [first, ...rest] = args
  if (first !== 'start') return [...args]
  const word = rest.find((one, i) => !one.startsWith('-') && !WITH_VALUE.has(rest[i - 1] ?? ''))
  const isWhole = (word !== undefined && commands.has(word)) || rest.includes('--help') || rest.includes('-h')
  return isWhole || word === undefined ? rest : ['try', ...rest]
}

/** The options before a command that take the next word. */
const WITH_VALUE: ReadonlySet<string> = new Set(['--book', '--now'])
