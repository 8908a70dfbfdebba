import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { type ServedApp, serveBook } from '../builders/served-app.ts'
import { startChromium } from './chromium.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Where the built app lies. */
export const DIST = `${root}web/dist`

/** The app as it lies open in a real browser, and what went wrong there. */
export type OpenedApp = {
  readonly page: Page
  readonly app: ServedApp
  /** Errors on the console, refused or failed loads, dialogs, and requests to any other host. */
  readonly troubles: readonly string[]
}

type Wish = {
  readonly book: string
  readonly now: string
  readonly theme?: 'light' | 'dark'
  /** What else the browser is to be like. */
  readonly like?: BrowserContextOptions
  /** Sees the page before the app does. */
  readonly before?: (page: Page) => Promise<void>
}

const PHONE = { width: 390, height: 844 } as const
const DESK = { width: 1360, height: 900 } as const

export const SIZES = { PHONE, DESK } as const

/** Opens the built app over a book in a browser of its own, for as long as `use` takes. */
export async function withApp(wish: Wish, use: (opened: OpenedApp) => Promise<void>): Promise<void> {
  buildOnce()
  const app = await serveBook(wish.book, { now: wish.now, webFolder: DIST })
  let browser: Browser | null = null
  try {
    browser = await startChromium()
    const context = await browser.newContext({
      viewport: DESK,
      timezoneId: 'UTC',
      locale: 'en-GB',
      reducedMotion: 'reduce',
      colorScheme: wish.theme ?? 'light',
      ...wish.like,
    })
    // A machine that is busy takes its time: what never comes is found out all the same.
    context.setDefaultTimeout(90_000)
    const page = await context.newPage()
    const troubles = watch(page, app.origin)
    await wish.before?.(page)
    await page.goto(app.serving.url)
    await use({ page, app, troubles })
  } finally {
    await browser?.close()
    await app.serving.close()
  }
}

function watch(page: Page, origin: string): string[] {
  const troubles: string[] = []
  page.on('console', (message) => {
    // Drawing software tells how it draws.
    if (message.type() === 'error') troubles.push(`console: ${message.text()} ${message.location().url}`)
  })
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`))
  page.on('dialog', (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    const { protocol } = new URL(request.url())
    if (!request.url().startsWith(origin) && protocol !== 'blob:' && protocol !== 'data:')
      troubles.push(`request: ${request.url()}`)
  })
  return troubles
}

let isBuilt = false

/** The app is built where its parts are newer than what was built last. */
function buildOnce(): void {
  if (isBuilt) return
  const { status } = spawnSync(process.execPath, ['bin/build.mjs'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) throw new Error('the app was not built')
  isBuilt = true
}
