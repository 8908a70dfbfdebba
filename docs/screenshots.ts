// `npm run screenshots`: pictures of the app's screens as a browser shows them, on the made-up book at its fixed day,
// into docs/pictures. To be run again by hand, and looked at, whenever a screen changes.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { type OpenedApp, withApp } from '../test/browser/opened-app.ts'
import { settled } from '../test/browser/screens.ts'
import type { ServedApp } from '../test/builders/served-app.ts'

const NOW = '2026-11-23T08:00:00Z'

const PICTURES = join(import.meta.dirname, 'pictures')

const DESK = { viewport: { width: 1280, height: 800 } }
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }

type Shot = {
  readonly name: string
  /** Where it is, or how that is found out. */
  readonly path: string | ((app: ServedApp) => Promise<string>)
  /** What is done there before the picture is taken. */
  readonly before?: (page: Page) => Promise<void>
  readonly theme?: 'light' | 'dark'
  readonly like?: typeof DESK | typeof PHONE
}

const SHOTS: readonly Shot[] = [
  { name: 'today', path: '/' },
  { name: 'today-dark', path: '/', theme: 'dark' },
  { name: 'today-phone', path: '/', like: PHONE },
  { name: 'evidence', path: '/', before: openEvidence },
  { name: 'person', path: async (app) => `/people/${await personId(app, 'Lena Brandt')}` },
  { name: 'meeting', path: async (app) => `/meetings/${await newestMeeting(app)}` },
  { name: 'promises', path: '/promises' },
  { name: 'network', path: '/network' },
  { name: 'practice', path: '/practice' },
]

const folder = mkdtempSync(join(tmpdir(), 'rapport-pictures-'))
try {
  mkdirSync(PICTURES, { recursive: true })
  const book = join(folder, 'book.db')
  makeBook(book)
  for (const shot of wanted(process.argv.slice(2))) await take(shot, book)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** All, or those that are named. */
function wanted(names: readonly string[]): readonly Shot[] {
  return names.length === 0 ? SHOTS : SHOTS.filter(({ name }) => names.includes(name))
}

function makeBook(path: string): void {
  const main = join(import.meta.dirname, '..', 'src', 'main.ts')
  const args = ['try', '--book', path, '--now', NOW, '--quiet']
  execFileSync(process.execPath, [main, ...args], { env: { ...process.env, TZ: 'UTC' }, stdio: 'ignore' })
}

async function take({ name, path, before, theme = 'light', like = DESK }: Shot, book: string): Promise<void> {
  await withApp({ book, now: NOW, theme, like }, async ({ page, app, troubles }: OpenedApp) => {
    await page.goto(app.origin + (typeof path === 'string' ? path : await path(app)))
    await settled(page)
    await before?.(page)
    const file = join(PICTURES, `${name}.png`)
    await page.screenshot({ path: file, animations: 'disabled', caret: 'hide' })
    process.stdout.write(`${name}.png ${Math.round(statSync(file).size / 1024)} KB\n`)
    if (troubles.length > 0) throw new Error(`${name}: ${troubles.join('\n')}`)
  })
}

async function openEvidence(page: Page): Promise<void> {
  await page
    .getByRole('link', { name: /^Message, / })
    .first()
    .click()
  await page.getByRole('dialog').locator('mark').waitFor()
}

async function personId(app: ServedApp, name: string): Promise<string> {
  const { people } = await app.get('/api/people')
  return idOf(people, (row) => 'name' in row && row.name === name)
}

async function newestMeeting(app: ServedApp): Promise<string> {
  const { meetings } = await app.get('/api/meetings')
  return idOf(meetings, () => true)
}

/** @throws when there is no such row */
function idOf(rows: unknown, isWanted: (row: object) => boolean): string {
  const row: unknown = Array.isArray(rows)
    ? rows.find((one) => typeof one === 'object' && one !== null && isWanted(one))
    : undefined
  if (typeof row === 'object' && row !== null && 'id' in row) return String(row.id)
  throw new Error('The made-up book has no such person or meeting.')
}
