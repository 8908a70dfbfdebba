import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import test from 'node:test'
import { writeDemoRecords } from '../../src/doors/demo-records.ts'
import { DEMO_NOW, demoCopy } from '../builders/demo-book.ts'
import { makeRoom } from '../builders/room.ts'
import { withApp } from './opened-app.ts'

test('from dropped files to a finished sitting, without the command line', {
  timeout: 240_000,
}, async (context) => {
  const room = makeRoom(context)
  const { folder } = writeDemoRecords(room.folder, DEMO_NOW.slice(0, 10))
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  await withApp({ book: room.book, now: DEMO_NOW }, async ({ page, troubles }) => {
    await page.getByRole('heading', { level: 1, name: 'Bring your own records' }).waitFor()
    await page.getByLabel('Files to bring').setInputFiles(files)
    await page.getByRole('progressbar').first().waitFor()
    await page
      .getByRole('heading', { level: 1, name: 'Here is what we understood' })
      .waitFor({ timeout: 120_000 })
    assert.match(await page.locator('main').innerText(), /robin@adler\.example/)
    await page.getByRole('link', { name: 'To today’s plan' }).click()

    await page.getByRole('heading', { level: 1, name: /people, .* minutes/ }).waitFor()
    const first = await page.getByRole('article').getByRole('heading', { level: 2 }).innerText()
    await page
      .getByRole('link', { name: /^Message, / })
      .first()
      .click()
    await page.getByRole('dialog').locator('mark').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })

    await page.getByRole('button', { name: 'Done' }).click()
    await page.getByText(`Done, with ${first}.`).waitFor()
    await page.getByRole('button', { name: 'Later' }).click()
    await page.getByRole('button', { name: /^Tomorrow/ }).click()
    await page.getByText(/comes back on Tuesday 24 November/).waitFor()
    for (;;) {
      const left = await page.getByRole('article').count()
      if (left === 0) break
      const name = await page.getByRole('article').getByRole('heading', { level: 2 }).innerText()
      await page.getByRole('button', { name: 'Not this' }).click()
      await page.getByText(`${name} is not suggested for this again.`).waitFor()
    }
    await page.getByRole('heading', { level: 1, name: 'That’s today.' }).waitFor()
    assert.match(await page.locator('main').innerText(), new RegExp(`You tended one person[^]*${first}`))
    assert.deepEqual(troubles, [])
  })
})

test('the made-up book comes with a click and goes with one', { timeout: 240_000 }, async (context) => {
  const room = makeRoom(context)
  await withApp({ book: room.book, now: DEMO_NOW }, async ({ page, troubles }) => {
    await page.getByRole('button', { name: 'look around in a made-up book' }).click()
    await page.getByText('A made-up book: nobody in it is real.').waitFor({ timeout: 120_000 })
    await page.getByRole('article').waitFor()
    await page.getByRole('button', { name: 'Put it away' }).click()
    await page.getByRole('heading', { level: 1, name: 'Bring your own records' }).waitFor()
    assert.deepEqual(troubles, [])
  })
})

test('what was done is taken back by the undo of its notice, and by the one on the page', {
  timeout: 120_000,
}, async (context) => {
  const room = makeRoom(context)
  await withApp({ book: await demoCopy(room.book), now: DEMO_NOW }, async ({ page, troubles }) => {
    const first = await page.getByRole('article').getByRole('heading', { level: 2 }).innerText()
    await page.getByRole('button', { name: 'Done' }).click()
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await page.getByRole('article').getByRole('heading', { level: 2, name: first }).waitFor()
    await page.getByRole('button', { name: 'Done' }).click()
    await page.getByRole('button', { name: `Undo what was said of ${first}` }).click()
    await page.getByRole('article').getByRole('heading', { level: 2, name: first }).waitFor()
    assert.deepEqual(troubles, [])
  })
})
