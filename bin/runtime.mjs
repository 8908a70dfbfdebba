// Finds the Node that Rapport runs under, and sets the checkout up on first use.
// This file must run under Node 20.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import * as module from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { buildWebApp, opensApp } from './web-app.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const pinned = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
const oldestMajor = 26

/** An installed package has no sources but what was built from them, and no Node of its own. */
const isCheckout = existsSync(join(root, 'src', 'main.ts'))

/** Young objects get little room: memory stays flat through a long import, for a few percent of time. */
const smallYoungSpace = '--max-semi-space-size=8'

/**
 * Most runs last a few seconds, so what the engine spends on preparing code must pay off soon. These are names of the
 * pinned Node's V8; another might not know them, and would say so.
 */
const soonReady = [
  // Patterns are compiled once: by default V8 makes bytecode of each for its first use and code for its second.
  '--no-regexp-tier-up',
  // The costly compiler waits until a function has been hot for long: it took a fifth of a short import's time, and
  // what the cheaper one makes is a tenth slower.
  '--invocation-count-for-turbofan=300000',
  '--invocation-count-for-osr=50000',
]

/** Reading threads keep every core busy: to share out the little that each of them collects only makes them wait. */
const busyCores = '--no-parallel-scavenge'

/** A short import is over before some of the engine's care pays off; this spares it a twentieth of its processor time. */
const shortRun = [
  // Without the costly compiler.
  '--no-turbofan',
  // Old objects are looked through for the first time when there are this many megabytes of them.
  '--initial-old-space-size=96',
]

/**
 * The C library keeps freed megabytes for its next use, once it has seen some come and go, and an import sees many. With
 * this in its environment (mallopt(3), glibc alone) it gives them back; a long import then needs a fifth less memory.
 */
const givesBack = { MALLOC_TRIM_THRESHOLD_: '131072' }

/** Commands that read the files that are named with them. */
const readingCommands = new Set(['import', 'try', 'start'])

/** So many bytes take a while to read. Less is not worth the 30 ms of a second start. */
const much = 50_000_000

/** Compiled code is kept here, where only whoever may write the checkout can write. */
const compileCache = join(root, 'node_modules', '.cache', 'rapport')

/** What is loaded before anything else, as a URL. */
const ownFiles = new URL('own-files.mjs', import.meta.url).href

/** Runs Rapport under Node 26 or newer, and ends with its exit code. */
export async function runRapport(args) {
  await run(isCheckout ? 'src/main.ts' : 'lib/main.js', args)
}

/** Runs a file of this checkout under Node 26 or newer, and ends with its exit code. */
export async function run(script, args) {
  setUp()
  const path = join(root, script)
  if (major(process.versions.node) >= oldestMajor) {
    const amount = readingOf(args)
    if (amount === 'much') startAgain()
    process.argv.splice(1, process.argv.length, path, ...args)
    setFlagsFromString(smallYoungSpace)
    if (major(process.versions.node) === oldestMajor)
      for (const flag of flagsFor(amount)) setFlagsFromString(flag)
    module.enableCompileCache?.(compileCache)
    // The call above is for this thread; others look here.
    process.env.NODE_COMPILE_CACHE ??= compileCache
    await import(ownFiles)
    await import(path)
    return
  }
  // The IPC channel closes when this launcher dies, however it dies, so the child can end with it.
  const child = spawn(
    pinned,
    [smallYoungSpace, ...flagsFor(readingOf(args)), '--import', ownFiles, path, ...args],
    {
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
      env: {
        ...givesBack,
        NODE_COMPILE_CACHE: compileCache,
        ...process.env,
        RAPPORT_LAUNCHER: String(process.pid),
      },
    },
  )
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 1)
    process.removeAllListeners(signal)
    process.kill(process.pid, signal)
  })
}

/**
 * Builds the browser app where that is due, after setting the checkout up on first use. An installed package brings it.
 * @returns {boolean} whether the app is there
 */
export function buildApp() {
  setUp()
  return !isCheckout || buildWebApp(root, existsSync(pinned) ? pinned : process.execPath)
}

/** The flags of the pinned Node's V8 that suit how much is read. */
function flagsFor(amount) {
  if (amount === 'none') return soonReady
  return [...soonReady, busyCores, ...(amount === 'little' ? shortRun : [])]
}

/**
 * How much a command reads: `much` takes many seconds; `none`, it is another command, or the app.
 * @returns {'none' | 'little' | 'much'}
 */
function readingOf(args) {
  if (args.includes('rebuild')) return 'much'
  if (opensApp(args) || !args.some((arg) => readingCommands.has(arg))) return 'none'
  let bytes = 0
  for (const [i, arg] of args.entries())
    if (!arg.startsWith('-') && args[i - 1] !== '--book') bytes += bytesIn(arg, much - bytes)
  return bytes >= much ? 'much' : 'little'
}

/** In a folder of more files than this, each counts as a message, and none is looked at. */
const manyFiles = 1000
const messageBytes = 4096

/** About how many bytes lie at a path; 0 when nothing does. At `enough` it stops counting. */
function bytesIn(path, enough) {
  if (enough <= 0) return 0
  try {
    const found = statSync(path)
    if (!found.isDirectory()) return found.size
    const entries = readdirSync(path, { withFileTypes: true })
    let bytes = entries.length > manyFiles ? entries.length * messageBytes : 0
    for (const entry of entries)
      if (entry.isDirectory() || entries.length <= manyFiles)
        bytes += bytesIn(join(path, entry.name), enough - bytes)
    return bytes
  } catch {
    // Whoever reads it says what is wrong with it.
    return 0
  }
}

/** Puts this process in its own place, with what the C library reads only at a process's start. */
function startAgain() {
  const isSet = 'MALLOC_TRIM_THRESHOLD_' in process.env
  if (process.platform !== 'linux' || isSet || process.execve === undefined) return
  const argv = [process.execPath, ...process.execArgv, ...process.argv.slice(1)]
  process.execve(process.execPath, argv, { ...givesBack, ...process.env })
}

function setUp() {
  if (!isCheckout) {
    requireNode()
    return
  }
  const hasPackages = existsSync(join(root, 'node_modules', 'kysely', 'package.json'))
  if (hasPackages && (major(process.versions.node) >= oldestMajor || existsSync(pinned))) return
  process.stderr.write('rapport: setting up (once): fetching packages and Node 26 …\n')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const install = spawnSync(npm, ['ci', '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (install.status === 0 && existsSync(pinned)) return
  process.stderr.write(
    'rapport: the set-up did not finish\nfix: check the network, then run `npm ci` in the checkout and look at what it says\n',
  )
  process.exit(1)
}

/** An installed package runs under the Node that it was started with. */
function requireNode() {
  if (major(process.versions.node) >= oldestMajor) return
  process.stderr.write(
    `rapport: this is Node ${process.versions.node}, and Rapport needs ${oldestMajor}\nfix: install Node ${oldestMajor} or newer (https://nodejs.org/en/download), and start Rapport again\n`,
  )
  process.exit(1)
}

function major(version) {
  return Number(version.split('.')[0])
}
