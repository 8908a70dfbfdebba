import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { makeRoom } from '../../../test/builders/room.ts'
import { serveBook, worldAt } from '../../../test/builders/served-app.ts'
import { makeApi } from './api.ts'
import { doorOf } from './door.ts'
import { routesIn } from './openapi.ts'
import { ROUTE_NOTES } from './route-notes.ts'
import { Shelf } from './shelf.ts'

const NOW = '2026-11-23T08:00:00Z'

const OPERATION = z.object({
  operationId: z.string(),
  summary: z.string().min(1),
  parameters: z.array(
    z.object({
      name: z.string(),
      in: z.enum(['path', 'query']),
      required: z.boolean(),
      schema: z.looseObject({ type: z.string() }),
    }),
  ),
  requestBody: z
    .object({ content: z.record(z.string(), z.object({ schema: z.looseObject({}) })) })
    .optional(),
  responses: z.record(z.string(), z.object({ description: z.string().min(1), content: z.looseObject({}) })),
})

const DESCRIPTION = z.object({
  openapi: z.literal('3.1.0'),
  info: z.object({ title: z.string(), version: z.string() }),
  paths: z.record(z.string(), z.record(z.string(), OPERATION)),
  components: z.object({ schemas: z.record(z.string(), z.looseObject({})) }),
})

test('every route of the router is described, and nothing else', async (t) => {
  const room = makeRoom(t)
  const world = worldAt(NOW)
  const shelf = await Shelf.open(world, room.book)
  const routes = [...routesIn(makeApi(doorOf(world, shelf)).routes).keys()]
  await shelf.close()
  assert.deepEqual(Object.keys(ROUTE_NOTES).toSorted(), routes.toSorted())
  const app = await serveBook(room.book, { now: NOW })
  t.after(() => app.serving.close())
  const { paths } = DESCRIPTION.parse(await app.get('/api/openapi.json'))
  const described = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`),
  )
  assert.deepEqual(described.toSorted(), routes.toSorted())
  const ids = Object.values(paths).flatMap((methods) =>
    Object.values(methods).map(({ operationId }) => operationId),
  )
  assert.equal(new Set(ids).size, ids.length)
})

test('what a route answers is described by a JSON schema, and all that it points to is there', async (t) => {
  const app = await serveBook(makeRoom(t).book, { now: NOW })
  t.after(() => app.serving.close())
  const { paths, components } = DESCRIPTION.parse(await app.get('/api/openapi.json'))
  const today = paths['/api/today']?.['get']?.responses['200']?.content['application/json']
  assert.deepEqual(today, { schema: { $ref: '#/components/schemas/Today' } })
  const pointed = [...JSON.stringify({ paths, components }).matchAll(/"\$ref":"([^"]+)"/g)]
  assert.ok(pointed.length > 50)
  const missing = pointed.filter(
    ([, place = '']) => components.schemas[place.replace('#/components/schemas/', '')] === undefined,
  )
  assert.deepEqual(missing, [])
})

test('what a route takes is described by a JSON schema that takes the same', async (t) => {
  const room = makeRoom(t)
  const app = await serveBook(room.book, { now: NOW })
  t.after(() => app.serving.close())
  const { paths } = DESCRIPTION.parse(await app.get('/api/openapi.json'))
  const answer = paths['/api/suggestions/{id}/answer']?.['post']?.requestBody?.content['application/json']
  const schema = z.fromJSONSchema(answer?.schema as Parameters<typeof z.fromJSONSchema>[0])
  for (const taken of [{ answer: 'done' }, { answer: 'later', until: '2026-12-01' }])
    assert.ok(schema.safeParse(taken).success)
  for (const refused of [{ answer: 'never' }, { answer: 'later' }, { answer: 'done', more: 1 }, {}])
    assert.ok(!schema.safeParse(refused).success)
  const all = Object.values(paths).flatMap((methods) =>
    Object.values(methods).flatMap(({ requestBody }) =>
      Object.values(requestBody?.content ?? {}).map((content) => content.schema),
    ),
  )
  assert.ok(all.length > 15)
  for (const one of all) z.fromJSONSchema(one)
})
