import assert from 'node:assert/strict'
import test from 'node:test'
import { openBook } from '../../src/store/book.ts'
import { vcard } from '../builders/cards-and-events.ts'
import { DEMO_NOW } from '../builders/demo-book.ts'
import { importInto } from '../builders/imported.ts'
import { makeRoom } from '../builders/room.ts'
import { withApp } from './opened-app.ts'

const PEOPLE = 20_000

test(`of ${PEOPLE} people only those in view are drawn; any is found by typing, and the last by scrolling`, {
  timeout: 240_000,
}, async (context) => {
  const room = makeRoom(context)
  const cards = Array.from({ length: PEOPLE }, (_, i) => vcard(`${nameOf(i)} Person`, [`p${i}@many.example`]))
  const book = openBook(room.book)
  await importInto(book, [room.write('many.vcf', cards.join(''))], {
    owners: ['kim@vale.example'],
    now: DEMO_NOW,
  })
  book.close()
  await withApp({ book: room.book, now: DEMO_NOW }, async ({ page, app, troubles }) => {
    await page.goto(`${app.origin}/people`)
    const rows = page.getByRole('list', { name: 'People' }).getByRole('listitem')
    const filter = page.getByLabel('Filter by name, work, standing or circle')
    await rows.first().waitFor()
    assert.ok((await rows.count()) < 200)
    await filter.fill(nameOf(12_345))
    await rows.filter({ hasText: nameOf(12_345) }).waitFor()
    assert.equal(await rows.count(), 1)
    await filter.fill('')
    await page.keyboard.press('Escape')
    await page.getByRole('combobox', { name: 'Order' }).selectOption('name')
    await page.mouse.move(400, 600)
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
    await rows.filter({ hasText: nameOf(PEOPLE - 1) }).waitFor()
    assert.ok((await rows.count()) < 200)
    assert.deepEqual(troubles, [])
  })
})

/** A name of its own for each number, in the order of the numbers. */
function nameOf(number: number): string {
  const letters = String(number)
    .padStart(5, '0')
    .replaceAll(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '')
  return letters.charAt(0).toUpperCase() + letters.slice(1)
}
