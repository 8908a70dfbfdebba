import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

/** Where systems keep a Chromium. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** Chromium talks to nobody but the page: what it would ask the world for by itself is off. */
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=Translate,MediaRouter,OptimizationHints',
]

/** Starts a browser of its own, without a window. @throws when there is none and none can be installed */
export async function startChromium(): Promise<Browser> {
  const isRoot = process.getuid?.() === 0
  return chromium.launch({
    executablePath: chromiumPath(),
    // As root, Chromium cannot have its sandbox.
    args: isRoot ? [...QUIET, '--no-sandbox'] : QUIET,
  })
}

/**
 * The path of a Chromium: the one that is named, else one of those places; on Debian it is installed when there is none
 * and that may be done.
 * @throws with what to do when there is none all the same
 */
export function chromiumPath(
  named = process.env['RAPPORT_CHROMIUM'],
  places: readonly string[] = PLACES,
  install: () => void = installChromium,
): string {
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named
    throw new Error(`RAPPORT_CHROMIUM names ${named}, and nothing is there.`)
  }
  const found = places.find((path) => existsSync(path))
  if (found !== undefined) return found
  install()
  const installed = places.find((path) => existsSync(path))
  if (installed !== undefined) return installed
  throw new Error(
    'There is no Chromium to test in. Install it (on Debian, as root: apt-get install chromium), or name one with RAPPORT_CHROMIUM.',
  )
}

function installChromium(): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  process.stderr.write('Installing Chromium for the tests in the browser (once) …\n')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const run = (...args: string[]) =>
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env })
  run('update', '-qq')
  run('install', '-y', '-qq', '--no-install-recommends', 'chromium')
}
