// `npm run check`: format, lint, types, dead code. Ends with 1 when any of them fails.
import { runChecks } from './checks.ts'

const isWell = await runChecks((text) => process.stdout.write(text))
process.exitCode = isWell ? 0 : 1
