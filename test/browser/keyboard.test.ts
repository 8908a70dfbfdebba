import assert from 'node:assert/strict'
import test from 'node:test'
import type { Page } from 'playwright-core'
import { DEMO_NOW, demoCopy } from '../builders/demo-book.ts'
import { makeRoom } from '../builders/room.ts'
import { withApp } from './opened-app.ts'
import { settled } from './screens.ts'

test('a sitting is held, looked around from, and finished by the keyboard alone', {
  timeout: 240_000,
}, async (context) => {
  const room = makeRoom(context)
  await withApp({ book: await demoCopy(room.book), now: DEMO_NOW }, async ({ page, troubles }) => {
    const keys = page.keyboard
    await page.getByRole('article').waitFor()
    const first = await openPerson(page)

    await keys.press('j')
    assert.notEqual(await openPerson(page), first)
    await keys.press('k')
    assert.equal(await openPerson(page), first)

    await keys.press('?')
    await page.getByRole('dialog').getByText('Later: pick a day').waitFor()
    await keys.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })

    await keys.press('Control+k')
    await page.getByRole('combobox').waitFor()
    await page.getByRole('option', { name: first }).waitFor()
    await keys.type('Lena')
    await page
      .getByRole('option', { name: /^Lena Brandt/ })
      .first()
      .waitFor()
    await keys.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Lena Brandt' }).waitFor()

    await keys.press('g')
    await keys.press('p')
    await page.getByRole('heading', { level: 1, name: 'People' }).waitFor()
    await keys.press('g')
    await keys.press('t')
    await page.getByRole('article').waitFor()

    await keys.press('l')
    await page.getByRole('dialog').waitFor()
    await tabTo(page, /^In two weeks/)
    await keys.press('Enter')
    await page.getByText(`${first} comes back on Monday 7 December.`).waitFor()
    while ((await page.getByRole('article').count()) > 0) {
      const name = await openPerson(page)
      await keys.press('d')
      await page.getByText(`Done, with ${name}.`).waitFor()
    }
    await page.getByRole('heading', { level: 1, name: 'That’s today.' }).waitFor()
    assert.deepEqual(troubles, [])
  })
})

test('the keys rest while one writes, and the tab key reaches the draft and its buttons', {
  timeout: 120_000,
}, async (context) => {
  const room = makeRoom(context)
  await withApp({ book: await demoCopy(room.book), now: DEMO_NOW }, async ({ page }) => {
    await page.getByRole('article').waitFor()
    await settled(page)
    const first = await openPerson(page)
    await tabTo(page, /^Draft to /)
    await page.keyboard.type('djx')
    assert.equal(await openPerson(page), first)
    assert.match(await page.getByRole('textbox', { name: /^Draft to / }).inputValue(), /djx/)
    await tabTo(page, /^Done$/)
    await page.keyboard.press('Enter')
    await page.getByText(`Done, with ${first}.`).waitFor()
  })
})

async function openPerson(page: Page): Promise<string> {
  return page.getByRole('article').getByRole('heading', { level: 2 }).innerText()
}

/** Presses the tab key until something of that name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement
      return element?.getAttribute('aria-label') ?? element?.textContent ?? ''
    })
    if (name.test(focused.trim())) return
    await page.keyboard.press('Tab')
  }
  assert.fail(`the tab key does not reach ${name}`)
}
