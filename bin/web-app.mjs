// Builds the browser app where its parts are newer than what was built last. This file must run under Node 20.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
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
 * Makes sure that `web/dist` is what the checkout says it is. In an installed package, which has no builder, it is there
 * already.
 * @param root the checkout
 * @param node the Node that builds
 */
export function buildWebApp(root, node) {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  if (!existsSync(vite)) return
  const stamp = join(root, 'web', 'dist', '.built-from')
  const state = stateOf(root)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state) return
  process.stderr.write('rapport: building the app in the browser (once) …\n')
  const args = [vite, 'build', '--config', join(root, 'web', 'vite.config.ts'), '--logLevel', 'error']
  const build = spawnSync(node, args, { cwd: root, stdio: ['ignore', 2, 2] })
  if (build.status === 0) writeFileSync(stamp, state)
  else
    process.stderr.write(
      'rapport: the app was not built\nfix: run `npm run build` and look at what it says\n',
    )
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
    .filter((name) => name !== 'dist')
    .toSorted()
    .flatMap((name) => filesIn(join(path, name)))
}
