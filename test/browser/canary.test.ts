import assert from 'node:assert/strict'
import test from 'node:test'
import { openBook } from '../../src/store/book.ts'
import { DEMO_NOW } from '../builders/demo-book.ts'
import { importInto } from '../builders/imported.ts'
import { makeRoom } from '../builders/room.ts'
import { canaryRecords } from './canary-records.ts'
import { withApp } from './opened-app.ts'
import { screensOf, settled } from './screens.ts'

test('script in any imported field is shown as text: nothing runs, nothing is fetched from elsewhere', {
  timeout: 300_000,
}, async (context) => {
  const room = makeRoom(context)
  const paths = Object.entries(canaryRecords()).map(([name, text]) => room.write(`records/${name}`, text))
  const book = openBook(room.book)
  const report = await importInto(book, paths, { owners: ['kim@vale.example'], now: DEMO_NOW })
  book.close()
  // Each file was taken for what it is, or the canaries in it were never tried.
  assert.deepEqual(
    report.sources.filter(({ added }) => added === 0).map(({ path }) => path),
    [],
  )

  await withApp({ book: room.book, now: DEMO_NOW }, async ({ page, app, troubles }) => {
    const seen = new Set<string>()
    const look = async () => {
      await settled(page)
      const text = await page.locator('body').innerText()
      for (const [, field] of text.matchAll(/([\w-]+)<img src=x onerror/g))
        if (field !== undefined) seen.add(field)
    }
    for (const { path } of await screensOf(app)) {
      await page.goto(app.origin + path)
      await look()
    }
    for (const id of await interactionsOf(app.get)) {
      await page.goto(`${app.origin}/promises?open=${id}`)
      await page.getByRole('dialog').waitFor()
      await look()
    }
    const { people } = await app.get('/api/people')
    for (const person of Array.isArray(people) ? people : []) {
      await page.goto(`${app.origin}/people/${String(person.id)}`)
      await look()
    }
    for (const topic of ['promoted', 'send', 'alert']) {
      await page.goto(`${app.origin}/ask?topic=${topic}`)
      await look()
    }
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').waitFor()
    await page.keyboard.type('alert')
    await page.getByRole('option').first().waitFor()
    assert.deepEqual(troubles, [])
    // Names, cues and LinkedIn's HTML lose their tags when they are read.
    const shown = ['subject', 'body', 'promise', 'question', 'summary', 'location', 'description', 'wa-text']
    assert.deepEqual(
      shown.filter((field) => !seen.has(field)),
      [],
    )
  })
})

/** Everything that is in anybody's timeline. */
async function interactionsOf(
  get: (path: string) => Promise<Record<string, unknown>>,
): Promise<readonly string[]> {
  const { hits } = await get('/api/search?q=alert')
  const ids = (Array.isArray(hits) ? hits : []).map(({ interaction }) => String(interaction))
  const { meetings } = await get('/api/meetings')
  return [...new Set([...ids, ...(Array.isArray(meetings) ? meetings : []).map(({ id }) => String(id))])]
}
