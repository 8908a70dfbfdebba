import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ExtractSchema } from 'hono/types'
import type { z } from 'zod'
import { makeRoom } from '../../../test/builders/room.ts'
import { serveBook } from '../../../test/builders/served-app.ts'
import type { Api } from './api.ts'
import { ROUTE_ANSWERS } from './route-answers.ts'

type Described = typeof ROUTE_ANSWERS
type Routes = ExtractSchema<Api>

/** What a route answers, as its handler is typed. */
type Answer<Route> = Route extends `${infer Method} ${infer Path extends keyof Routes}`
  ? Routes[Path] extends Readonly<Record<`$${Lowercase<Method>}`, { output: infer Output }>>
    ? Output
    : 'no such method'
  : 'no such path'

/** Without what a description has no word for: what may not be written. */
type Plain<T> = T extends readonly (infer One)[]
  ? Plain<One>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Plain<Exclude<T[Key], undefined>> }
    : T

type Same<A, B> = Asked<A> extends Asked<B> ? true : false

/** Only types that are the same to the letter are assignable to each other in here. */
type Asked<A> = <T>() => T extends A ? 1 : 2

type Drifted = {
  [Route in keyof Described]: Same<Plain<z.output<Described[Route]>>, Plain<Answer<Route>>> extends true
    ? never
    : Route
}[keyof Described]

/** A type error here names the routes whose description and answer are no longer the same. */
const isNoneDrifted: [Drifted] extends [never] ? true : Drifted = true

const NOW = '2026-11-23T08:00:00Z'

test('the made-up book answers as the description of the API says', async (t) => {
  const app = await serveBook(makeRoom(t).book, { now: NOW })
  t.after(() => app.serving.close())
  await app.post('/api/demo', {})
  const who = PEOPLE.parse(await app.get('/api/people')).people[0]?.id ?? ''
  const meeting = MEETINGS.parse(await app.get('/api/meetings')).meetings[0]?.id ?? ''
  const asked: Readonly<Record<string, string>> = {
    'GET /api/people/:id': `/api/people/${who}`,
    'GET /api/meetings/:id/beside': `/api/meetings/${meeting}/beside`,
    'GET /api/ask': '/api/ask?topic=pricing',
    'GET /api/search': '/api/search?q=pricing',
    'GET /api/coffee': `/api/coffee?person=${who}`,
  }
  const read = Object.entries(ROUTE_ANSWERS).filter(
    ([route]) => route.startsWith('GET ') && !NOT_ASKED.has(route),
  )
  assert.ok(isNoneDrifted && read.length > 12)
  for (const [route, schema] of read) {
    const answer = await app.get(asked[route] ?? route.replace('GET ', ''))
    assert.deepEqual(schema.safeParse(answer).error?.issues ?? [], [], route)
  }
})

/** Whom a draft is for is known only after asking. */
const NOT_ASKED: ReadonlySet<string> = new Set(['GET /api/ask/draft'])

const PEOPLE = ROUTE_ANSWERS['GET /api/people']
const MEETINGS = ROUTE_ANSWERS['GET /api/meetings']
