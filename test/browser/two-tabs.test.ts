import assert from 'node:assert/strict'
import test from 'node:test'
import { demoCopy, DEMO_NOW } from '../builders/demo-book.ts'
import { makeRoom } from '../builders/room.ts'
import { withApp } from './opened-app.ts'
import { settled } from './screens.ts'

test('what was said in this sitting can be undone after another tab has changed the plan', {
  timeout: 240_000,
}, async (context) => {
  const room = makeRoom(context)
  await withApp({ book: await demoCopy(room.book), now: DEMO_NOW }, async ({ page, app, troubles }) => {
    const { suggestions } = await app.get('/api/today')
    const [first, second] = Array.isArray(suggestions) ? suggestions : []
    const name = String(Reflect.get(Object(Reflect.get(Object(first), 'person')), 'name'))
    await settled(page)
    await page.getByRole('button', { name: 'Done', exact: true }).click()
    const undo = page.getByRole('button', { name: `Undo what was said of ${name}` })
    await undo.waitFor()
    const asked = page.waitForResponse((response) => new URL(response.url()).pathname === '/api/today')
    assert.equal((await app.post(`/api/suggestions/${idOf(second)}/answer`, { answer: 'done' })).status, 200)
    await asked
    await settled(page)
    await undo.click()
    await undo.waitFor({ state: 'detached' })
    await page.getByRole('heading', { level: 2, name }).or(page.getByText(name)).first().waitFor()
    const left = (await app.get('/api/today'))['suggestions']
    assert.ok(Array.isArray(left) && left.some((one) => idOf(one) === idOf(first)))
    assert.deepEqual(troubles, [])
  })
})

test('what is said in one tab is on the page of another without a reload, and asks for nothing twice', {
  timeout: 240_000,
}, async (context) => {
  const room = makeRoom(context)
  await withApp({ book: await demoCopy(room.book), now: DEMO_NOW }, async ({ page, app, troubles }) => {
    const { people } = await app.get('/api/people?query=Lena')
    const [first] = Array.isArray(people) ? people : []
    const id = String(Reflect.get(Object(first), 'id'))
    await page.goto(`${app.origin}/people/${id}`)
    await page.getByRole('heading', { level: 1, name: 'Lena Brandt' }).waitFor()
    const other = await page.context().newPage()
    await other.goto(`${app.origin}/people/${id}`)
    await other.getByRole('heading', { level: 1, name: 'Lena Brandt' }).waitFor()
    await settled(other)

    const asked: string[] = []
    other.on('request', (request) => asked.push(new URL(request.url()).pathname))
    const kept = await app.post(`/api/people/${id}/rename`, { name: 'Lena Brandt-Ruiz' })
    assert.equal(kept.status, 200)
    for (const one of [page, other])
      await one.getByRole('heading', { level: 1, name: 'Lena Brandt-Ruiz' }).waitFor()
    await settled(other)
    assert.equal(asked.filter((path) => path === `/api/people/${id}`).length, 1)
    assert.deepEqual(troubles, [])
  })
})

function idOf(one: unknown): string {
  return String(Reflect.get(Object(one), 'id'))
}
