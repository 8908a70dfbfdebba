import assert from 'node:assert/strict'
import test from 'node:test'
import { DEMO_NOW, demoCopy } from '../builders/demo-book.ts'
import { makeRoom } from '../builders/room.ts'
import { withApp } from './opened-app.ts'

const TYPED = 'I thought of our talk about chairs.'

test('what was typed in a draft stays when other times are offered, and when one looks elsewhere', {
  timeout: 240_000,
}, async (context) => {
  const room = makeRoom(context)
  await withApp({ book: await demoCopy(room.book), now: DEMO_NOW }, async ({ page, app, troubles }) => {
    const { people } = await app.get('/api/people?query=Greta%20Vogel')
    const [first] = Array.isArray(people) ? people : []
    await page.goto(`${app.origin}/coffee?person=${String(Reflect.get(Object(first), 'id'))}`)
    const box = page.getByRole('textbox', { name: /^Draft to / })
    const offered = page.getByRole('checkbox')
    await box.waitFor()
    const draft = await box.inputValue()
    assert.ok(!draft.endsWith('\n'), 'no empty line ends it')
    assert.equal(timesIn(draft), await offered.count())
    await box.fill(draft.replace('\n\n', `\n\n${TYPED}\n\n`))

    await offered.first().uncheck()
    await page.waitForFunction(
      (times) => document.querySelectorAll('textarea')[0]?.value.split('\n- ').length === times,
      await offered.count(),
    )
    assert.match(await box.inputValue(), new RegExp(TYPED))

    // By the app's own link: a page that is loaded anew has nothing of the former.
    await page.getByRole('link', { name: 'See somebody else' }).click()
    await page.goBack()
    await box.waitFor()
    assert.match(await box.inputValue(), new RegExp(TYPED))

    // Where the times themselves were rewritten, the words are kept and the page says so.
    await box.fill(`${TYPED} Any day will do.`)
    await offered.nth(1).uncheck()
    await page.getByRole('button', { name: 'Take the new draft instead' }).click()
    assert.doesNotMatch(await box.inputValue(), new RegExp(TYPED))
    assert.deepEqual(troubles, [])
  })
})

/** How many times a draft offers, a line each. */
function timesIn(draft: string): number {
  return draft.split('\n- ').length - 1
}
