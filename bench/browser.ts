import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { startChromium } from '../test/browser/chromium.ts'
import type { Row, Setting } from './bench.ts'
import { NOW } from './made-up-mail.ts'
import { runMeasured } from './measured-process.ts'
import { median } from './statistics.ts'

const BENCH = 'browser'
const DIST = fileURLToPath(new URL('../web/dist', import.meta.url))

/** The app in a real browser on this machine, over a made-up book of so many people: first page, script, typing. */
export async function* browser(setting: Setting): AsyncGenerator<Row> {
  const book = setting.book ?? join(setting.folder, 'browser.db')
  if (setting.book === null) await make(book, setting)
  const serving = serve(book)
  let chromium: Browser | null = null
  try {
    const url = await addressOf(serving)
    chromium = await startChromium()
    const first: number[] = []
    const typing: number[] = []
    let script = 0
    for (let round = 0; round < setting.rounds; round += 1) {
      setting.say(`browser, round ${round + 1} of ${setting.rounds}`)
      const context = await chromium.newContext({ viewport: { width: 1360, height: 900 } })
      const page = await context.newPage()
      const files = scriptsOf(page)
      const started = performance.now()
      await page.goto(url)
      await page.locator('h1').first().waitFor()
      first.push(performance.now() - started)
      await page.waitForLoadState('networkidle')
      script = files().reduce((sum, file) => sum + statSync(join(DIST, `${file}.gz`)).size, 0)
      typing.push(await slowestKey(page, new URL('/people', url).href))
      await context.close()
    }
    const note = `median of ${setting.rounds}; the first opens the book`
    yield {
      bench: BENCH,
      what: 'first page, heading shown',
      value: median(first),
      unit: 'ms',
      target: { atMost: 1000 },
      note,
    }
    yield {
      bench: BENCH,
      what: 'script of the first page, gzip',
      value: script / 1024,
      unit: 'KB',
      target: { atMost: 180 },
    }
    yield {
      bench: BENCH,
      what: 'people filtered, slowest key to next paint',
      value: median(typing),
      unit: 'ms',
      target: { atMost: 100 },
      note: `${setting.people} people`,
    }
  } finally {
    await chromium?.close()
    serving.kill('SIGTERM')
    await once(serving, 'exit')
  }
}

async function make(path: string, { interactions, people, say }: Setting): Promise<void> {
  say(`making a book of ${interactions} interactions with ${people} people: ${path}`)
  const script = fileURLToPath(new URL('generate-book.ts', import.meta.url))
  await runMeasured(process.execPath, [script, path, String(interactions), String(people)])
}

function serve(book: string): ChildProcess {
  const launcher = fileURLToPath(new URL('../bin/rapport.mjs', import.meta.url))
  const args = ['--book', book, '--now', NOW, 'serve', '--port', '0', '--no-open']
  return spawn(process.execPath, [launcher, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
}

async function addressOf(serving: ChildProcess): Promise<string> {
  if (serving.stdout === null) throw new Error('the app has no output')
  for await (const line of createInterface({ input: serving.stdout })) {
    const found = /http:\S+/.exec(line)
    if (found !== null) return found[0]
  }
  throw new Error('the app ended before it printed its address')
}

/** The paths of the scripts that a page has fetched so far. */
function scriptsOf(page: Page): () => readonly string[] {
  const files = new Set<string>()
  page.on('response', (response) => {
    const { pathname } = new URL(response.url())
    if (pathname.endsWith('.js')) files.add(pathname)
  })
  return () => [...files]
}

/** Types a name into the list of all people. @returns ms from the slowest key to what it changed on the screen (Event Timing) */
async function slowestKey(page: Page, people: string): Promise<number> {
  await page.goto(people)
  await page.getByRole('list', { name: 'People' }).waitFor()
  await page.evaluate(WATCH_KEYS)
  await page.getByLabel(/^Filter by name/).pressSequentially('mar lo', { delay: 150 })
  await page.waitForTimeout(300)
  return Number(await page.evaluate('window.slowestKey'))
}

const WATCH_KEYS = `
  window.slowestKey = 0
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries())
      if (name.startsWith('key') || name === 'input') window.slowestKey = Math.max(window.slowestKey, duration)
  }).observe({ type: 'event', durationThreshold: 16, buffered: false })`
