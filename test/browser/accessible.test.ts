import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import test from 'node:test'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { DEMO_NOW, demoCopy } from '../builders/demo-book.ts'
import { makeRoom } from '../builders/room.ts'
import { SIZES, withApp } from './opened-app.ts'
import { screensOf, settled } from './screens.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const LOOKS = [
  { theme: 'light', viewport: SIZES.DESK },
  { theme: 'dark', viewport: SIZES.DESK },
  { theme: 'light', viewport: SIZES.PHONE },
] as const

for (const { theme, viewport } of LOOKS)
  test(`axe finds nothing on any screen, ${theme}, ${viewport.width} pixels wide`, {
    timeout: 300_000,
  }, async (context) => {
    const room = makeRoom(context)
    // axe is put into the page by the test, which the app's policy would not let in.
    const wish = {
      book: await demoCopy(room.book),
      now: DEMO_NOW,
      theme,
      like: { viewport, bypassCSP: true },
    }
    await withApp(wish, async ({ page, app, troubles }) => {
      const found: string[] = []
      for (const { name, path } of await screensOf(app)) {
        await page.goto(app.origin + path)
        await settled(page)
        for (const violation of await violationsOn(page)) found.push(`${name}: ${violation}`)
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        if (overflow > 0) found.push(`${name}: ${overflow} pixels wider than the window`)
      }
      assert.deepEqual(found, [])
      assert.deepEqual(troubles, [])
    })
  })

async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const { violations } = (await page.evaluate('axe.run()')) as AxeResults
  return violations.map(
    ({ id, nodes }) =>
      `${id} at ${nodes
        .map(({ target }) => target.join(' '))
        .slice(0, 3)
        .join(', ')}`,
  )
}
