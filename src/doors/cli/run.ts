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
    await makeProgram(world).parseAsync([...args], { from: 'user' })
  } catch (error) {
    const { text, exitCode } = explain(error, args.includes('--verbose'))
    world.err.write(text)
    process.exitCode = exitCode
  }
}
