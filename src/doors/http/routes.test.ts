import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { DEMO_NOW, demoCopy } from '../../../test/builders/demo-book.ts'
import { type ServedApp, serveBook } from '../../../test/builders/served-app.ts'
import { openBook } from '../../store/book.ts'
import { readZip } from '../../sources/archive/zip.ts'

/** One app over one made-up book for all tests of this file; each leaves it as it found it. */
let app: ServedApp
let folder = ''
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rapport-test-'))
  app = await serveBook(await demoCopy(join(folder, 'book.db')), { now: DEMO_NOW })
})
after(async () => {
  await app.serving.close()
  rmSync(folder, { recursive: true, force: true })
})

const PERSON = z.looseObject({ id: z.string().startsWith('p_'), name: z.string().min(1) })
const PLAN = z.looseObject({
  day: z.literal('2026-11-23'),
  suggestions: z
    .array(
      z.looseObject({
        id: z.string().startsWith('s_'),
        person: PERSON,
        action: z.string(),
        reason: z.string(),
        evidence: z.array(z.looseObject({ id: z.string(), quote: z.string() })),
      }),
    )
    .min(1),
  leftOut: z.array(z.looseObject({ id: z.string(), action: z.string(), why: z.string() })),
})

async function plan() {
  return PLAN.parse(await app.get('/api/today'))
}

async function someone(name: string): Promise<string> {
  const { people } = z
    .looseObject({ people: z.array(PERSON).min(1) })
    .parse(await app.get(`/api/people?query=${encodeURIComponent(name)}`))
  return people[0]?.id ?? ''
}

/** What each of these gives on the made-up book. */
const READS: readonly (readonly [string, z.ZodType])[] = [
  [
    '/api/status',
    z.looseObject({ hasOwner: z.literal(true), isDemo: z.literal(false), zone: z.literal('UTC') }),
  ],
  ['/api/today?minutes=5', PLAN.extend({ minutes: z.number().max(10), suggestions: z.array(z.unknown()) })],
  ['/api/people', z.looseObject({ people: z.array(PERSON).min(60), total: z.number() })],
  ['/api/duplicates', z.looseObject({ proposals: z.array(z.looseObject({ a: PERSON, b: PERSON })).min(1) })],
  ['/api/promises', z.looseObject({ mine: z.array(z.unknown()).min(1), theirs: z.array(z.unknown()) })],
  ['/api/promises?side=theirs&all=true', z.looseObject({ mine: z.array(z.unknown()).length(0) })],
  ['/api/celebrations', z.looseObject({ debts: z.array(z.looseObject({ person: PERSON })).min(1) })],
  ['/api/repairs', z.looseObject({ occasions: z.array(z.looseObject({ person: PERSON })).min(1) })],
  ['/api/ask?topic=pricing', z.looseObject({ people: z.array(z.looseObject({ person: PERSON })).min(1) })],
  [
    '/api/network',
    z.looseObject({ communities: z.array(z.unknown()).min(2), bridges: z.array(z.unknown()) }),
  ],
  ['/api/practice', z.looseObject({ ways: z.array(z.looseObject({ way: z.string() })).min(9) })],
  ['/api/week', z.looseObject({ happened: z.looseObject({ people: z.number().min(5) }) })],
  [
    '/api/search?q=prototype',
    z.looseObject({ hits: z.array(z.looseObject({ interaction: z.string() })).min(1) }),
  ],
  [
    '/api/sources',
    z.looseObject({ sources: z.array(z.unknown()).min(5), imports: z.array(z.unknown()).length(1) }),
  ],
  ['/api/understood', z.looseObject({ closest: z.array(z.looseObject({ person: PERSON })).length(10) })],
  ['/api/settings', z.looseObject({ minutes: z.literal(15), workdays: z.array(z.number()) })],
  ['/api/meetings', z.looseObject({ meetings: z.array(z.looseObject({ id: z.string() })).min(3) })],
  ['/api/imports/current', z.strictObject({ import: z.null() })],
]
for (const [path, shape] of READS)
  test(`${path} answers from the book`, async () => {
    const answer = shape.safeParse(await app.get(path))
    assert.ok(answer.success, answer.error === undefined ? '' : z.prettifyError(answer.error))
  })

test('a person has a page, and a timeline that goes on where the page before ended', async () => {
  const id = await someone('Lena Brandt')
  const { timeline, timelineTotal } = z
    .looseObject({ timeline: z.array(z.looseObject({ interaction: z.string() })), timelineTotal: z.number() })
    .parse(await app.get(`/api/people/${id}`))
  const PAGE = z.object({
    entries: z.array(z.looseObject({ interaction: z.string(), at: z.string(), channel: z.string() })).min(1),
    hasMore: z.boolean(),
  })
  const seen: string[] = []
  for (let before = ''; ; ) {
    const page = PAGE.parse(await app.get(`/api/people/${id}/timeline${before}`))
    seen.push(...page.entries.map(({ interaction }) => interaction))
    if (!page.hasMore) break
    before = `?before=${page.entries.at(-1)?.at ?? ''}`
  }
  assert.equal(seen.length, timelineTotal)
  assert.equal(new Set(seen).size, seen.length)
  assert.deepEqual(
    seen.slice(0, timeline.length),
    timeline.map(({ interaction }) => interaction),
  )
  const meetings = PAGE.parse(await app.get(`/api/people/${id}/timeline?channel=meeting`))
  assert.ok(meetings.entries.every(({ channel }) => channel === 'meeting'))
})

test('what a suggestion rests on is shown whole, with the quoted words marked', async () => {
  const { suggestions } = await plan()
  let marked = 0
  for (const { id, quote } of suggestions.flatMap(({ evidence }) => evidence)) {
    const shown = z
      .looseObject({ text: z.string(), quote: z.object({ start: z.number(), end: z.number() }).nullable() })
      .parse(await app.get(`/api/interactions/${id}?quote=${encodeURIComponent(quote)}`))
    if (shown.quote === null) continue
    marked += 1
    const [words] = quote.split('…').filter((part) => letters(part) !== '')
    assert.ok(letters(shown.text.slice(shown.quote.start, shown.quote.end)).startsWith(letters(words ?? '')))
  }
  assert.ok(marked >= 2, `${marked} quotes were found in their messages`)
})

test('a meeting of the book has its mirror, with its turns', async () => {
  const { meetings } = z
    .object({ meetings: z.array(z.looseObject({ id: z.string() })).min(1) })
    .parse(await app.get('/api/meetings'))
  const { owner, mirror } = z
    .looseObject({
      owner: z.string(),
      mirror: z.looseObject({
        speakers: z.array(z.looseObject({ name: z.string(), talkShare: z.number() })).min(2),
        turns: z.array(z.looseObject({ speaker: z.string() })).min(2),
      }),
    })
    .parse(await app.get(`/api/meetings/${meetings[0]?.id ?? ''}`))
  assert.ok(mirror.speakers.some(({ name }) => name === owner))
  const all = mirror.speakers.reduce((sum, { talkShare }) => sum + talkShare, 0)
  assert.ok(Math.abs(all - 1) < 1e-9)
})

test('an answer takes a suggestion off the plan, and taking it back puts it there again', async () => {
  for (const answer of [
    { answer: 'done' },
    { answer: 'later', until: '2026-12-24' },
    { answer: 'not this' },
  ] as const) {
    const earlier = await plan()
    const id = earlier.suggestions[0]?.id ?? ''
    assert.equal((await app.post(`/api/suggestions/${id}/answer`, answer)).status, 200)
    assert.ok((await plan()).suggestions.every((one) => one.id !== id))
    const back = await app.ask({ method: 'DELETE', path: `/api/suggestions/${id}/answer` })
    assert.deepEqual(back.json(), { id, answer: answer.answer })
    assert.deepEqual(await plan(), earlier)
    const again = await app.ask({ method: 'DELETE', path: `/api/suggestions/${id}/answer` })
    assert.equal(again.status, 404)
  }
})

test('with an answer goes what was kept by it: a promise that was kept, a repair that was opened', async () => {
  const { suggestions, leftOut } = await plan()
  const all = [...suggestions, ...leftOut].map(({ id, action }) => ({ id, action }))
  for (const kind of ['keep promise', 'repair']) {
    const id = all.find(({ action }) => action === kind)?.id
    assert.ok(id !== undefined, `the plan knows a ${kind}`)
    const ledgers = () => Promise.all([app.get('/api/promises?all=true'), app.get('/api/repairs')])
    const before = await ledgers()
    await app.post(`/api/suggestions/${id}/answer`, { answer: 'done' })
    assert.notDeepEqual(await ledgers(), before)
    await app.ask({ method: 'DELETE', path: `/api/suggestions/${id}/answer` })
    assert.deepEqual(await ledgers(), before)
  }
})

test('a draft is given with its words and as a message that was not sent', async () => {
  const { suggestions } = await plan()
  const drafted = suggestions.find((one) => one['draft'] !== undefined)
  const { draft } = z
    .looseObject({ draft: z.looseObject({ text: z.string().min(20) }) })
    .parse(await app.get(`/api/suggestions/${drafted?.id ?? ''}/draft`))
  assert.ok(draft.text.length > 0)
  const file = await app.ask({ path: `/api/suggestions/${drafted?.id ?? ''}/draft.eml` })
  assert.equal(file.headers['content-disposition'], 'attachment; filename="draft.eml"')
  assert.match(file.text, /^X-Unsent: 1\r\n/)
})

test('a letter of the owner’s is remarked on, and saved without another header in it', async () => {
  const check = await app.post('/api/check', { text: 'I will send you the notes tomorrow.' })
  assert.equal(
    z.looseObject({ promises: z.array(z.unknown()).length(1) }).safeParse(check.json()).success,
    true,
  )
  const { text } = await app.post('/api/eml', {
    to: ['ann@lee.example'],
    subject: 'Notes\r\nBcc: eve@evil.example',
    text: 'Here they are.',
  })
  assert.doesNotMatch(text, /^Bcc:/m)
})

test('a letter that is saved goes to all whom its draft goes to, in the same thread', async () => {
  const plan = z.looseObject({ suggestions: z.array(z.looseObject({ id: z.string() })) })
  const drafts = await Promise.all(
    plan.parse(await app.get('/api/today')).suggestions.map(async ({ id: suggestion }) => ({
      suggestion,
      file: (await app.ask({ path: `/api/suggestions/${suggestion}/draft.eml` })).text,
    })),
  )
  const answer = drafts.find(({ file }) => /^In-Reply-To:/m.test(file))
  assert.ok(answer !== undefined, 'the made-up plan has an answer')
  const { text } = await app.post('/api/eml', {
    to: ['ann@lee.example'],
    cc: ['ben@lee.example'],
    subject: 'Re: Notes',
    text: 'Here they are.',
    suggestion: answer.suggestion,
  })
  assert.match(text, /^Cc: ben@lee\.example\r$/m)
  for (const header of [/^In-Reply-To:.*$/m, /^References:(?:.*\r\n .*)*.*$/m])
    assert.equal(header.exec(text)?.[0], header.exec(answer.file)?.[0])
})

test('what is said of a person is kept, and taken back', async () => {
  const id = await someone('Lena Brandt')
  const said = async (what: string, body: unknown) =>
    (await app.post(`/api/people/${id}/${what}`, body)).json()
  assert.equal((await said('circle', { circle: '5' }))['circle'], '5')
  assert.equal((await said('cadence', { days: 30 }))['cadenceDays'], 30)
  assert.equal((await said('mute', { until: '2026-12-01' }))['mutedUntil'], '2026-12-01')
  assert.equal((await said('rename', { name: 'Lena B.' }))['name'], 'Lena B.')
  assert.equal((await said('rename', { name: 'Lena Brandt' }))['name'], 'Lena Brandt')
  assert.equal((await said('circle', { circle: null }))['circle'], null)
  assert.equal((await said('cadence', { days: null }))['cadenceDays'], null)
  assert.equal((await said('mute', { until: null }))['mutedUntil'], null)
})

test('two who may be one are merged and split again, and kept apart and not', async () => {
  const { proposals } = z
    .looseObject({ proposals: z.array(z.looseObject({ a: PERSON, b: PERSON })) })
    .parse(await app.get('/api/duplicates'))
  const pair = { a: proposals[0]?.a.id, b: proposals[0]?.b.id }
  assert.equal((await app.post('/api/apart', pair)).status, 200)
  assert.ok(!JSON.stringify(await app.get('/api/duplicates')).includes(`"${pair.b ?? ''}"`))
  assert.equal((await app.post('/api/apart', pair, 'DELETE')).status, 200)
  const { kept } = z
    .object({ kept: PERSON, absorbed: PERSON })
    .parse((await app.post('/api/merge', pair)).json())
  const { people } = z
    .object({ people: z.array(PERSON).length(2) })
    .parse((await app.post('/api/split', { person: kept.id })).json())
  assert.deepEqual(new Set(people.map(({ id }) => id)), new Set([pair.a, pair.b]))
})

test('a promise takes the owner’s word, and a repair its steps', async () => {
  const { mine } = z
    .looseObject({ mine: z.array(z.looseObject({ id: z.string(), state: z.string() })).min(1) })
    .parse(await app.get('/api/promises'))
  const id = mine[0]?.id ?? ''
  const said = (await app.post(`/api/promises/${id}`, { say: 'due', day: '2026-12-24' })).json()
  assert.equal(z.looseObject({ due: z.string() }).parse(said['promise']).due, '2026-12-24')
  const person = await someone('Ingrid Petersen')
  const stepped = await app.post(`/api/repairs/${person}/step`, { step: 'did', words: 'I was late with it.' })
  assert.equal(stepped.json()['next'], 'felt')
  const closed = await app.post(`/api/repairs/${person}/close`, { outcome: 'We talked.' })
  assert.match(closed.text, /We talked\./)
  assert.equal(
    z.looseObject({ repairs: z.array(z.unknown()).length(1) }).safeParse(await app.get('/api/repairs'))
      .success,
    true,
  )
})

test('a coffee is proposed, and an invitation to it written', async () => {
  const person = await someone('Samir Haddad')
  const { slots } = z
    .looseObject({ slots: z.array(z.looseObject({ start: z.string() })).min(1) })
    .parse(await app.get(`/api/coffee?person=${person}&minutes=30&anyway=true`))
  const file = await app.post('/api/coffee/invite', { person, slot: 1, minutes: 30, anyway: true })
  assert.equal(file.headers['content-type'], 'text/calendar; charset=utf-8')
  assert.match(file.text, /^BEGIN:VCALENDAR\r\n/)
  assert.ok(file.text.includes((slots[0]?.start ?? '').slice(0, 10).replaceAll('-', '')))
})

test('settings are set as they are typed, one wrong one is refused, and null takes back', async () => {
  const set = await app.post('/api/settings', { minutes: '20', workdays: 'mon-fri' }, 'PATCH')
  assert.deepEqual([set.json()['minutes'], set.json()['workdays']], [20, [1, 2, 3, 4, 5]])
  assert.equal((await app.post('/api/settings', { minutes: 'long' }, 'PATCH')).status, 400)
  assert.equal((await app.post('/api/settings', { colour: 'red' }, 'PATCH')).status, 400)
  const back = await app.post('/api/settings', { minutes: null, workdays: null }, 'PATCH')
  assert.deepEqual([back.json()['minutes'], back.json()['workdays']], [15, []])
})

test('the daily sitting is a calendar file', async () => {
  const { headers, text } = await app.ask({ path: '/api/calendar.ics' })
  assert.equal(headers['content-type'], 'text/calendar; charset=utf-8')
  assert.match(text, /\r\nRRULE:/)
})

test('the export is a zip of all its files, and the backup is a book', async () => {
  const zip = await fileFrom('GET', '/api/export')
  const names: string[] = []
  for await (const entry of readZip(zip)) names.push(entry.name)
  assert.ok(
    ['rapport.json', 'people.vcf', 'mail.mbox', 'interactions.jsonl'].every((one) => names.includes(one)),
  )
  const copy = openBook(await fileFrom('POST', '/api/backup'))
  assert.equal(copy.imports.counts().interactions, (await app.get('/api/status'))['interactions'])
  copy.close()
})

const refused: readonly (readonly [string, string, unknown, number])[] = [
  ['GET', '/api/today?minutes=0', undefined, 400],
  ['GET', '/api/search', undefined, 400],
  ['GET', '/api/ask?topic=%20', undefined, 400],
  ['GET', '/api/people/p_nobody', undefined, 404],
  ['GET', '/api/interactions/i_999999999', undefined, 404],
  ['GET', '/api/meetings/i_1', undefined, 404],
  ['GET', '/api/nowhere', undefined, 404],
  ['POST', '/api/suggestions/s_0000000000/answer', { answer: 'done' }, 404],
  ['POST', '/api/suggestions/s_0000000000/answer', { answer: 'later', until: '2026-11-23' }, 400],
  ['POST', '/api/suggestions/s_0000000000/answer', { answer: 'later', until: '2026-02-30' }, 400],
  ['POST', '/api/suggestions/s_0000000000/answer', { answer: 'done', until: '2026-12-24' }, 400],
  ['POST', '/api/promises/pr_0000000000', { say: 'kept' }, 404],
  ['POST', '/api/promises/pr_0000000000', { say: 'due' }, 400],
  ['POST', '/api/people/p_nobody/circle', { circle: '7' }, 400],
  ['POST', '/api/people/p_nobody/rename', { name: ' ' }, 400],
  ['POST', '/api/people/p_nobody/cadence', { days: 1.5 }, 400],
  ['POST', '/api/merge', { a: 'x' }, 400],
  ['POST', '/api/check', { text: 'a\u0000b' }, 400],
  ['POST', '/api/merge', JSON.parse('{"a":"x","b":"y","__proto__":{"c":1}}'), 400],
]
for (const [method, path, body, expected] of refused)
  test(`${method} ${path} with ${JSON.stringify(body)} is refused with ${expected} and says why`, async () => {
    const { status, json } = await app.ask({
      method,
      path,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    assert.equal(status, expected)
    const { error } = z
      .strictObject({
        error: z.strictObject({ code: z.string(), message: z.string().min(1), fix: z.string().min(1) }),
      })
      .parse(json())
    assert.match(error.code, /^[a-z_]+$/)
  })

function letters(text: string): string {
  return text.replace(/[^\p{L}]/gu, '')
}

async function fileFrom(method: string, path: string): Promise<string> {
  const answer = await fetch(`${app.origin}${path}`, {
    method,
    headers: { cookie: app.cookie, origin: app.origin },
  })
  assert.equal(answer.status, 200)
  const file = join(folder, `${path.replaceAll('/', '-')}.made`)
  writeFileSync(file, await answer.bytes())
  return file
}
