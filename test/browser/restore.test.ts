import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import test from 'node:test'
import { DEMO_NOW, demoCopy } from '../builders/demo-book.ts'
import { makeRoom } from '../builders/room.ts'
import { withApp } from './opened-app.ts'

test('a backup that was saved is told, left alone, and then restored in Settings; a wrong file changes nothing', {
  timeout: 240_000,
}, async (context) => {
  const room = makeRoom(context)
  const letter = room.write('letter <b>of</b> ana.txt', 'Dear Ana,\n')
  const kept = `${room.folder}/kept “&” safe.db`
  await withApp({ book: await demoCopy(room.book), now: DEMO_NOW }, async ({ page, app, troubles }) => {
    await page.goto(`${app.origin}/sources`)
    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save a backup' }).click()
    await (await saved).saveAs(kept)
    const { people } = await app.get('/api/people?query=Lena')
    const [first] = Array.isArray(people) ? people : []
    const id = String(Reflect.get(Object(first), 'id'))
    assert.equal((await app.post(`/api/people/${id}/rename`, { name: 'Lena Since' })).status, 200)

    await page.goto(`${app.origin}/settings`)
    const chosen = page.getByLabel('The backup to restore')
    await chosen.setInputFiles(letter)
    await page.getByRole('alert').getByText('This file is not a Rapport book').waitFor()

    await chosen.setInputFiles(kept)
    const sheet = page.getByRole('dialog', { name: 'What this backup holds' })
    await sheet.getByText('kept “&” safe.db').waitFor()
    await sheet.getByText(/^It holds \d+ people, [\d,]+ messages from .+\.$/).waitFor()
    await sheet.getByText(/It takes the place of the book that is open now, with \d+ people/).waitFor()
    await sheet.getByRole('button', { name: 'Keep the book as it is' }).click()
    await sheet.waitFor({ state: 'detached' })
    assert.equal(await nameOf(id), 'Lena Since')

    await chosen.setInputFiles(kept)
    await sheet.getByRole('button', { name: 'Restore this backup' }).click()
    await page.getByText('in the file book.db.before-restore.').waitFor()
    await page.getByRole('button', { name: 'Go to today’s plan' }).click()
    await page.getByRole('heading', { level: 1, name: /minutes/ }).waitFor()
    assert.equal(await nameOf(id), 'Lena Brandt')
    assert.ok(existsSync(`${room.book}.before-restore`))
    assert.deepEqual(
      readdirSync(room.folder).filter((name) => name.includes('.brought-')),
      [],
    )
    // The browser itself tells of the wrong file, which was refused.
    assert.deepEqual(
      troubles.filter((one) => !one.includes('status of 400')),
      [],
    )

    async function nameOf(person: string): Promise<unknown> {
      return (await app.get(`/api/people/${person}`))['name']
    }
  })
})
