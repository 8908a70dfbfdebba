#!/usr/bin/env node
// The launcher: works under any Node from 20 on.
import { callName } from './call-name.mjs'
import { buildApp, run } from './runtime.mjs'
import { opensApp } from './web-app.mjs'

process.env['RAPPORT_CALLED_AS'] ??= callName(process.argv[1] ?? '', process.argv.slice(2), process.cwd())
if (opensApp(process.argv.slice(2))) buildApp()
await run('src/main.ts', process.argv.slice(2))
