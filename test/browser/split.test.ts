import assert from 'node:assert/strict'
import test from 'node:test'
import { DEMO_NOW, demoCopy } from '../builders/demo-book.ts'
import { makeRoom } from '../builders/room.ts'
import { withApp } from './opened-app.ts'

test('two who were merged are split on the person’s page, and are one again by its undo', {
  timeout: 240_000,
}, async (context) => {
  const room = makeRoom(context)
  await withApp({ book: await demoCopy(room.book), now: DEMO_NOW }, async ({ page, app, troubles }) => {
    const [lena, greta] = await Promise.all([idOf('Lena Brandt'), idOf('Greta Vogel')])
    assert.equal((await app.post('/api/merge', { a: lena, b: greta })).status, 200)
    await page.goto(`${app.origin}/people/${lena}`)
    await page.getByRole('button', { name: 'Split them again' }).waitFor()
    await page.getByText('Once taken for somebody else, Greta Vogel').filter({ visible: true }).waitFor()

    await page.getByRole('button', { name: 'Split them again' }).click()
    await page.getByText('Greta Vogel is somebody else again.').waitFor()
    await page.getByRole('button', { name: 'Split them again' }).waitFor({ state: 'detached' })
    assert.notEqual(await idOf('Greta Vogel'), lena)

    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await page.getByRole('button', { name: 'Split them again' }).waitFor()
    await page.getByRole('heading', { level: 1, name: 'Lena Brandt' }).waitFor()
    assert.deepEqual(troubles, [])

    async function idOf(name: string): Promise<string> {
      const { people } = await app.get(`/api/people?query=${encodeURIComponent(name)}`)
      const [first] = Array.isArray(people) ? people : []
      return String(Reflect.get(Object(first), 'id'))
    }
  })
})
