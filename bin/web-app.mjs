// Builds the browser app where its parts are newer than what was built last. This file must run under Node 20.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the app is made of. */
const PARTS = ['web', 'src/domain', 'package-lock.json']

/** Options before a command that take the next word. */
const withValue = new Set(['--book', '--now'])

/** Whether a command line opens the app: `rapport`, `rapport serve`, `npm start`, each with options alone. */
export function opensApp(args) {
  if (args.some((arg) => ['--help', '-h', '--version'].includes(arg))) return false
  const words = args.filter((arg, i) => !arg.startsWith('-') && !withValue.has(args[i - 1]))
  if (words[0] === 'start') words.shift()
  return words.length === 0 || words[0] === 'serve'
}

/**
 * Makes sure that `web/dist` is what the checkout says it is.
 * @param {string} root the checkout
 * @param {string} node the Node that builds
 * @returns {boolean} whether it is
 */
export function buildWebApp(root, node) {
  const dist = join(root, 'web', 'dist')
  const state = stateOf(root)
  const stamp = join(dist, '.built-from')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state) return true
  process.stderr.write('rapport: building the app in the browser (once) …\n')
  // It is put in its place when it is whole: another may be building it at the same time.
  const made = join(root, 'web', `.dist-${process.pid}`)
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const args = [
    'build',
    '--config',
    join(root, 'web', 'vite.config.ts'),
    '--outDir',
    made,
    '--logLevel',
    'error',
  ]
  const build = spawnSync(node, [vite, ...args], { cwd: root, stdio: ['ignore', 2, 2] })
  if (build.status === 0) {
    writeFileSync(join(made, '.built-from'), state)
    rmSync(dist, { recursive: true, force: true })
    renameSync(made, dist)
    return true
  }
  rmSync(made, { recursive: true, force: true })
  process.stderr.write('rapport: the app was not built\nfix: run `npm run build` and look at what it says\n')
  return false
}

/** Every part with its size and when it was changed. */
function stateOf(root) {
  return PARTS.flatMap((part) => filesIn(join(root, part)))
    .map((file) => {
      const { size, mtimeMs } = statSync(file)
      return `${file.slice(root.length)} ${size} ${mtimeMs}\n`
    })
    .join('')
}

function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .filter((name) => name !== 'dist' && !name.startsWith('.'))
    .toSorted()
    .flatMap((name) => filesIn(join(path, name)))
}
