import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { ended, type Ran } from '../builders/room.ts'

/** Packing builds the app when it is due, and installing fetches what the package depends on. */
const TIMEOUT = { timeout: 240_000 }

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'rapport-test-packed-'))
const home = join(folder, 'home')
const prefix = join(folder, 'prefix')
const installed = join(prefix, 'lib', 'node_modules', 'rapport')
const rapport = join(prefix, 'bin', 'rapport')
after(() => rmSync(folder, { recursive: true, force: true }))

before(async () => {
  for (const path of [home, prefix]) mkdirSync(path)
  await wellDone('npm', ['pack', root, '--pack-destination', folder])
  const [tarball = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'))
  const how = ['--global', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', prefix]
  await wellDone('npm', ['install', ...how, join(folder, tarball)])
}, TIMEOUT)

test('an installed package plans the made-up day', TIMEOUT, async () => {
  const { out } = await wellDone(rapport, ['try', '--json', '--now', '2026-11-23T08:00:00Z'])
  const { day, suggestions } = JSON.parse(out) as { day: string; suggestions: { person: { name: string } }[] }
  assert.equal(day, '2026-11-23')
  assert.ok(suggestions.length > 1 && suggestions.every(({ person }) => person.name !== ''), out)
})

test('an installed package says its version', TIMEOUT, async () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  const { out } = await wellDone(rapport, ['--version'])
  assert.equal(out, `${version}\n`)
})

test(
  'an installed package opens the app, scripts and all, until it is told to end',
  TIMEOUT,
  async (context) => {
    const child = start(rapport, ['--no-open'])
    context.after(() => void child.kill('SIGKILL'))
    const [line] = (await once(child.stdout, 'data')) as [Buffer]
    const url = /http:\/\/\S+/.exec(line.toString())?.[0] ?? ''
    const opened = await fetch(url, { redirect: 'manual' })
    const headers = { cookie: opened.headers.get('set-cookie')?.split(';')[0] ?? '' }
    const page = await (await fetch(new URL('/', url), { headers })).text()
    const script = /src="([^"]+\.js)"/.exec(page)?.[1] ?? ''
    assert.match(page, /<title>Rapport/)
    const answer = await fetch(new URL(script, url), { headers: { ...headers, 'accept-encoding': 'br' } })
    assert.equal(answer.status, 200)
    assert.equal(answer.headers.get('content-encoding'), 'br')
    assert.ok((await answer.text()).length > 1000)
    child.kill('SIGTERM')
    assert.deepEqual(await once(child, 'exit'), [0, null])
  },
)

test('a package holds what runs, the licences, and nothing of the checkout it was made in', () => {
  const paths = filesIn(installed).map((path) => path.slice(installed.length + 1).replaceAll('\\', '/'))
  for (const path of [
    'README.md',
    'LICENSE',
    'THIRD-PARTY-NOTICES.md',
    'lib/main.js',
    'web/dist/index.html.br',
  ])
    assert.ok(paths.includes(path), `${path} is missing`)
  const odd = /\.tsx?$|\.test\.|(?:^|\/)\.|^(?:src|test|eval|bench)\/|fixtures/
  assert.deepEqual(
    paths.filter((path) => odd.test(path)),
    [],
  )
  const telling = paths.filter((path) => readFileSync(join(installed, path)).includes(root))
  assert.deepEqual(telling, [])
  const notices = readFileSync(join(installed, 'THIRD-PARTY-NOTICES.md'), 'utf8')
  for (const name of [
    'react-dom',
    'sigma',
    'tailwindcss',
    '@fontsource-variable/inter',
    'lib/language/weights',
  ])
    assert.ok(notices.includes(`\n## ${name}`), `there is no notice of ${name}`)
})

/** Runs to the end, in an empty folder outside the checkout. @throws when it does not end with 0 */
async function wellDone(command: string, args: readonly string[]): Promise<Ran> {
  const ran = await ended(start(command, args))
  assert.equal(ran.code, 0, `${command} ${args.join(' ')}: ${ran.err}${ran.out}`)
  return ran
}

function start(command: string, args: readonly string[]) {
  // What npm set for the run of the tests is not for this one.
  const own = Object.entries(process.env).filter(([name]) => !/^(?:npm_|RAPPORT_|XDG_)/i.test(name))
  const PATH = [dirname(process.execPath), process.env['PATH']].join(delimiter)
  return spawn(command, args, {
    cwd: home,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...Object.fromEntries(own), PATH, HOME: home, TZ: 'UTC', NO_COLOR: '1' },
  })
}

/** Every file of a folder but what is installed with it. */
function filesIn(path: string): string[] {
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    const within = join(path, entry.name)
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesIn(within)
    return [within]
  })
}
