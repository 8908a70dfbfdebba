// Runs one of the checkout's own scripts (tests, bench, eval) under the pinned Node.
import { run } from './runtime.mjs'

const [script, ...args] = process.argv.slice(2)
await run(script, args)
