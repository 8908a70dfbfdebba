import { runQuietly } from './tool.ts'

type Check = {
  readonly name: string
  readonly command: string
  readonly args: readonly string[]
  readonly fix: string
}

/** What a machine can say about the code without running it, the quickest first. */
const CHECKS: readonly Check[] = [
  { name: 'format', command: 'biome', args: ['format', '--reporter=summary', '.'], fix: 'npm run format' },
  {
    name: 'lint',
    command: 'oxlint',
    args: ['--type-aware', '--deny-warnings'],
    fix: 'mend what it says; an exemption needs its reason beside it',
  },
  { name: 'types', command: 'tsc', args: ['-p', '.'], fix: 'mend what it says' },
  { name: 'app types', command: 'tsc', args: ['-p', 'web'], fix: 'mend what it says' },
  { name: 'dead code', command: 'knip', args: ['--no-progress'], fix: 'delete what nothing uses' },
]

/** Runs every check, one after the other, and prints how each went; what it found where it failed. */
export async function runChecks(print: (text: string) => void): Promise<boolean> {
  let allWell = true
  for (const { name, command, args, fix } of CHECKS) {
    const started = performance.now()
    const { code, output } = await runQuietly(command, args)
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    print(`${name.padEnd(10)} ${code === 0 ? 'well' : 'FAILED'} (${seconds} s)\n`)
    if (code === 0) continue
    allWell = false
    print(`${output.trimEnd()}\nfix: ${fix}\n`)
  }
  return allWell
}
