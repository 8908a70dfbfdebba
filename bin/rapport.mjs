#!/usr/bin/env node
// The launcher: works under any Node from 20 on.
import { callName } from './call-name.mjs'
import { run } from './runtime.mjs'

process.env['RAPPORT_CALLED_AS'] ??= callName(process.argv[1] ?? '', process.argv.slice(2), process.cwd())
await run('src/main.ts', process.argv.slice(2))
