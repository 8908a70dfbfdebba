// `npm test`: the checks, then every test. `npm test -- src/planner` runs the tests of one folder or file alone.
import { runChecks } from './checks.ts'
import { runLoudly } from './tool.ts'

const FOLDERS = ['src', 'web', 'test', 'eval', 'bench']

const wanted = process.argv.slice(2)
const isWell = wanted.length > 0 || (await runChecks((text) => process.stdout.write(text)))
// The app is built once, and not by every test that needs it.
if (wanted.length === 0 || wanted.some((path) => path.startsWith('test')))
  await runLoudly(process.execPath, ['bin/build.mjs'])
const code = await runLoudly(process.execPath, [
  '--test',
  '--test-concurrency=2',
  '--test-reporter=spec',
  ...(wanted.length > 0 ? wanted.map(toPattern) : FOLDERS.map(toPattern)),
])
if (!isWell) process.stderr.write('The checks failed: see above, or run `npm run check`.\n')
process.exitCode = isWell && code === 0 ? 0 : 1

function toPattern(path: string): string {
  return path.endsWith('.ts') ? path : `${path.replace(/\/$/, '')}/**/*.test.ts`
}
