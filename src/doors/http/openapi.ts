import { z } from 'zod'
import { NAMED } from './answers/parts.ts'
import { ROUTE_ANSWERS } from './route-answers.ts'
import { type RouteNote, ROUTE_NOTES } from './route-notes.ts'
import { type Taken, takenBy } from './takes.ts'

/** A route as the router has it: one entry for each of its handlers. */
export type RouterEntry = { readonly method: string; readonly path: string; readonly handler: object }

/** A JSON Schema, draft 2020-12. */
type Schema = Readonly<Record<string, unknown>>

/** The description of the API, OpenAPI 3.1.0: every route that the router has, and what it takes. */
export type ApiDescription = {
  readonly openapi: '3.1.0'
  readonly info: { readonly title: string; readonly version: string; readonly description: string }
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

type Operation = {
  readonly operationId: string
  readonly summary: string
  readonly parameters: readonly Parameter[]
  readonly requestBody?: { readonly required: true; readonly content: Content }
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content: Content }>>
}

type Parameter = {
  readonly name: string
  readonly in: 'path' | 'query'
  readonly required: boolean
  readonly schema: Schema
}

type Content = Readonly<Record<string, { readonly schema: Schema }>>

/** Describes the routes of a router. @param version Rapport's own */
export function describeApi(entries: readonly RouterEntry[], version: string): ApiDescription {
  const paths: Record<string, Record<string, Operation>> = {}
  for (const [key, handlers] of routesIn(entries)) {
    const [method = '', path = ''] = key.split(' ')
    const taken = handlers.flatMap((handler) => takenBy(handler) ?? [])
    const named = path.replace(/:(\w+)/g, '{$1}')
    paths[named] = { ...paths[named], [method.toLowerCase()]: operation({ method, path }, taken) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Rapport',
      version,
      description:
        'The use cases of the command line, for the app in the browser of this machine. A cookie lets in.',
    },
    paths,
    components: { schemas: { Error: ERROR, ...namedSchemas() } },
  }
}

/** The handlers of each route, by `GET /api/today`, in the router's order. */
export function routesIn(entries: readonly RouterEntry[]): ReadonlyMap<string, readonly object[]> {
  const routes = new Map<string, object[]>()
  for (const { method, path, handler } of entries) {
    if (method === 'ALL') continue
    const key = `${method} ${path}`
    routes.set(key, [...(routes.get(key) ?? []), handler])
  }
  return routes
}

const ERROR: Schema = {
  type: 'object',
  required: ['error'],
  properties: {
    error: {
      type: 'object',
      required: ['code', 'message', 'fix'],
      properties: { code: { type: 'string' }, message: { type: 'string' }, fix: { type: 'string' } },
    },
  },
}

function operation(
  { method, path }: { readonly method: string; readonly path: string },
  taken: readonly Taken[],
): Operation {
  const note = ROUTE_NOTES[`${method} ${path}`] ?? { summary: '', answer: '' }
  const body = bodyOf(note, taken)
  return {
    operationId: `${method} ${path}`.toLowerCase().replace(/[^a-z]+/g, '-'),
    summary: note.summary,
    parameters: [
      ...[...path.matchAll(/:(\w+)/g)].map(
        ([, name = '']): Parameter => ({ name, in: 'path', required: true, schema: { type: 'string' } }),
      ),
      ...taken.filter(({ place }) => place === 'query').flatMap(({ schema }) => queryParameters(schema)),
    ],
    ...(body === null ? {} : { requestBody: { required: true as const, content: body } }),
    responses: {
      200: {
        description: note.answer,
        content: { [note.type ?? 'application/json']: { schema: answerOf(`${method} ${path}`, note) } },
      },
      default: {
        description: 'What went wrong, and what can be done about it.',
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
      },
    },
  }
}

function bodyOf(note: RouteNote, taken: readonly Taken[]): Content | null {
  if (note.takes !== undefined) return { [note.takes]: { schema: { type: 'string', format: 'binary' } } }
  const json = taken.find(({ place }) => place === 'json')
  return json === undefined ? null : { 'application/json': { schema: schemaOf(json.schema) } }
}

/** Files and streams are no JSON. */
function answerOf(route: string, { type }: RouteNote): Schema {
  if (type !== undefined) return { type: 'string' }
  const schema = ANSWERS[route]
  if (schema === undefined) return { type: 'object' }
  const name = NAMED.get(schema)?.id
  return name === undefined ? withoutDialect(z.toJSONSchema(schema)) : { $ref: placeOf(name) }
}

const ANSWERS: Readonly<Record<string, z.ZodType>> = ROUTE_ANSWERS

/** What answers are made of, by name; they point to each other where the description keeps them. */
function namedSchemas(): Record<string, Schema> {
  const { schemas } = z.toJSONSchema(NAMED, { uri: placeOf })
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $id: _place, ...schema }]) => [name, withoutDialect(schema)]),
  )
}

function placeOf(name: string): string {
  return `#/components/schemas/${name}`
}

function queryParameters(schema: z.ZodType): Parameter[] {
  const { properties, required } = schemaOf(schema)
  const needed = new Set(Array.isArray(required) ? required : [])
  return Object.entries(isSchema(properties) ? properties : {}).map(([name, one]) => ({
    name,
    in: 'query',
    required: needed.has(name),
    schema: isSchema(one) ? one : {},
  }))
}

function schemaOf(schema: z.ZodType): Schema {
  return withoutDialect(z.toJSONSchema(schema, { io: 'input' }))
}

/** OpenAPI 3.1 names the dialect of all its schemas itself. */
function withoutDialect({ $schema: _dialect, ...schema }: Schema): Schema {
  return schema
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null
}
