import assert from 'node:assert/strict'
import { statSync } from 'node:fs'
import test from 'node:test'
import { DEMO_NOW, demoCopy } from '../builders/demo-book.ts'
import { makeRoom } from '../builders/room.ts'
import { DIST, withApp } from './opened-app.ts'
import { settled } from './screens.ts'

/** What the first page may cost, in bytes of JavaScript as sent (the design's figure). */
const MOST_SCRIPT = 180 * 1024

test('the first page comes with no more script than it may, all of it compressed', {
  timeout: 120_000,
}, async (context) => {
  const room = makeRoom(context)
  const sent = new Map<string, number>()
  const bare: string[] = []
  await withApp(
    {
      book: await demoCopy(room.book),
      now: DEMO_NOW,
      before: async (page) => {
        page.on('response', (response) => {
          const headers = response.headers()
          if (!/javascript/.test(headers['content-type'] ?? '')) return
          // The figure is of gzip; browsers are sent brotli, which is smaller.
          sent.set(response.url(), statSync(`${DIST}${new URL(response.url()).pathname}.gz`).size)
          if (headers['content-encoding'] === undefined) bare.push(response.url())
        })
      },
    },
    async ({ page }) => {
      await page.getByRole('article').waitFor()
      await settled(page)
      const bytes = [...sent.values()].reduce((sum, one) => sum + one, 0)
      context.diagnostic(`${Math.round(bytes / 1024)} KB of script in ${sent.size} files, as gzip`)
      assert.ok(sent.size > 0 && bytes <= MOST_SCRIPT, `${bytes} bytes of script`)
      assert.deepEqual(bare, [])
    },
  )
})
