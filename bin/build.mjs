#!/usr/bin/env node
// `npm run build`: builds the browser app, if its parts have changed.
import { buildApp } from './runtime.mjs'

if (!buildApp()) process.exitCode = 1
