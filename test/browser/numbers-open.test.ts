import assert from 'node:assert/strict'
import test from 'node:test'
import type { Page } from 'playwright-core'
import { DEMO_NOW, demoCopy } from '../builders/demo-book.ts'
import { makeRoom } from '../builders/room.ts'
import { withApp } from './opened-app.ts'
import { settled } from './screens.ts'

test('a fortnight opens its contacts by the keyboard, and the numbers of the network open who they count', {
  timeout: 240_000,
}, async (context) => {
  const room = makeRoom(context)
  await withApp({ book: await demoCopy(room.book), now: DEMO_NOW }, async ({ page, app, troubles }) => {
    const { people } = await app.get('/api/people?query=Samir')
    const [first] = Array.isArray(people) ? people : []
    await page.goto(`${app.origin}/people/${String(Reflect.get(Object(first), 'id'))}`)
    await settled(page)
    const bars = page.getByRole('button', { name: /^Two weeks from/ }).filter({ visible: true })
    await bars.last().focus()
    await page.keyboard.press('ArrowLeft')
    const days = await focusedCount(page)
    await page.keyboard.press('Enter')
    const sheet = page.getByRole('dialog', { name: /^In touch from/ })
    await sheet.getByRole('listitem').first().waitFor()
    assert.ok((await sheet.getByRole('listitem').count()) >= days)

    await page.goto(`${app.origin}/network`)
    await settled(page)
    await page.getByRole('button', { name: /^\d+ pairs$/ }).click()
    await page.getByRole('dialog').getByRole('listitem').first().waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    const { spreads } = await app.get('/api/network')
    const unknown = Number(Reflect.get(Object(Array.isArray(spreads) ? spreads[0] : null), 'unknown'))
    await page.getByText('Known of').first().getByRole('button').last().click()
    const who = page.getByRole('dialog').getByRole('listitem')
    await who.first().waitFor()
    assert.equal(await who.count(), Math.min(unknown, 50))
    assert.deepEqual(troubles, [])
  })
})

/** On how many days, as the bar with the focus says in words. */
async function focusedCount(page: Page): Promise<number> {
  const name = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
  const words = /in touch on (\w+) day/.exec(name)?.[1] ?? ''
  return ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].indexOf(words)
}
