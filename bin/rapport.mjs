#!/usr/bin/env node
// The launcher: works under any Node from 20 on.
import { run } from './runtime.mjs'

await run('src/main.ts', process.argv.slice(2))
