import type { Page } from 'playwright-core'
import type { ServedApp } from '../builders/served-app.ts'

/** Every screen of the app with its address; those of one person and one meeting by the first there is. */
export async function screensOf(
  app: ServedApp,
): Promise<readonly { readonly name: string; readonly path: string }[]> {
  const [person, meeting] = await Promise.all([
    firstId(app, '/api/people', 'people'),
    firstId(app, '/api/meetings', 'meetings'),
  ])
  return [
    { name: 'today', path: '/' },
    { name: 'people', path: '/people' },
    ...(person === null ? [] : [{ name: 'person', path: `/people/${person}` }]),
    { name: 'duplicates', path: '/duplicates' },
    { name: 'meetings', path: '/meetings' },
    ...(meeting === null ? [] : [{ name: 'meeting', path: `/meetings/${meeting}` }]),
    { name: 'promises', path: '/promises' },
    { name: 'ask', path: '/ask' },
    { name: 'ask-answer', path: '/ask?topic=accessibility' },
    { name: 'coffee', path: '/coffee' },
    ...(person === null ? [] : [{ name: 'coffee-person', path: `/coffee?person=${person}` }]),
    { name: 'network', path: '/network' },
    { name: 'practice', path: '/practice' },
    { name: 'week', path: '/week' },
    { name: 'sources', path: '/sources' },
    { name: 'settings', path: '/settings' },
    { name: 'start', path: '/start' },
    { name: 'understood', path: '/understood' },
  ]
}

/** Waits until a screen has all that it asked for. */
export async function settled(page: Page): Promise<void> {
  // Behind an open sheet the heading is not for readers of the screen.
  await page.locator('h1').first().waitFor({ state: 'attached' })
  await page.waitForLoadState('networkidle')
  await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' })
  await page.evaluate('document.fonts.ready.then(() => true)')
}

async function firstId(app: ServedApp, path: string, list: string): Promise<string | null> {
  const { [list]: rows } = await app.get(path)
  const [first] = Array.isArray(rows) ? rows : []
  return typeof first === 'object' && first !== null && 'id' in first ? String(first.id) : null
}
