import assert from 'node:assert/strict'
import { dirname } from 'node:path'
import test from 'node:test'
import type { Page } from 'playwright-core'
import { correspondence } from '../builders/acquaintance.ts'
import { DEMO_NOW } from '../builders/demo-book.ts'
import { mbox } from '../builders/mail.ts'
import { makeRoom } from '../builders/room.ts'
import { withApp } from './opened-app.ts'

test('a folder that is dropped by mouse comes in with the files of its folders', {
  timeout: 240_000,
}, async (context) => {
  const room = makeRoom(context)
  const letters = mbox(correspondence(24))
  const folder = dirname(room.write('takeout/letters.mbox', letters))
  room.write('takeout/deeper/still/cards.vcf', CARD)
  await withApp({ book: room.book, now: DEMO_NOW }, async ({ page, app, troubles }) => {
    await page.getByRole('heading', { level: 1, name: 'Bring your own records' }).waitFor()
    await dropOn(page, folder)
    await page
      .getByRole('heading', { level: 1, name: 'Here is what we understood' })
      .waitFor({ timeout: 120_000 })
    await page.goto(`${app.origin}/sources`)
    for (const path of ['takeout/letters.mbox', 'takeout/deeper/still/cards.vcf'])
      await page.getByText(path, { exact: true }).first().waitFor()
    assert.deepEqual(troubles, [])
  })
})

const CARD = 'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Noor Haddad\r\nEMAIL:noor@haddad.example\r\nEND:VCARD\r\n'

/** Carries a folder of the disk over the page's place for files and lets go, as a mouse does. */
async function dropOn(page: Page, folder: string): Promise<void> {
  const box = await page.getByRole('region', { name: 'Bring records' }).boundingBox()
  assert.ok(box !== null)
  const devtools = await page.context().newCDPSession(page)
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devtools.send('Input.dispatchDragEvent', {
      type,
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
      data: { items: [], files: [folder], dragOperationsMask: 1 },
    })
}
