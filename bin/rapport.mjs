#!/usr/bin/env node
// The launcher: works under any Node from 20 on.
import { callName } from './call-name.mjs'
import { buildApp, runRapport } from './runtime.mjs'
import { opensApp } from './web-app.mjs'

process.env['RAPPORT_CALLED_AS'] ??= callName(process.argv[1] ?? '', process.argv.slice(2), process.cwd())
if (opensApp(process.argv.slice(2))) buildApp()
await runRapport(process.argv.slice(2))
