import { z } from 'zod'
import { ACTIONS, WAYS } from '../../../domain/suggestion.ts'

// What answers are made of. A schema here says nothing of its own: `route-answers.test.ts` holds each to the type that
// its route answers, and to what the made-up book answers.

/** The schemas that have a name in the description of the API. */
export const NAMED = z.registry<{ readonly id: string }>()

/** Gives a schema its name in the description of the API. */
export function named<S extends z.ZodType>(id: string, schema: S): S {
  NAMED.add(schema, { id })
  return schema
}

/** An ISO day. */
export const day = z.iso.date()

/** An ISO instant. */
export const moment = z.iso.datetime({ offset: true })

/** In [0, 1]. */
export const part = z.number().min(0).max(1)

/** How many there are of something. */
export const count = z.int().min(0)

export const personName = named('PersonName', z.object({ id: z.string(), name: z.string() }))

export const evidence = named(
  'Evidence',
  z.object({
    kind: z.enum(['message', 'meeting', 'card', 'silence']),
    id: z.string(),
    at: z.string(),
    quote: z.string(),
    by: z.string().optional(),
  }),
)

export const draft = named(
  'Draft',
  z.object({
    subject: z.string(),
    to: z.array(z.string()),
    cc: z.array(z.string()),
    text: z.string(),
    gaps: z.array(z.string()),
    voice: z.array(
      z.object({
        habit: z.enum(['greeting', 'sign-off']),
        words: z.string(),
        times: count,
        of: count,
        whom: z.string(),
      }),
    ),
    notes: z.array(z.string()),
    examples: z.array(z.object({ interaction: z.string(), at: moment, to: z.string(), quote: z.string() })),
  }),
)

export const suggestion = named(
  'Suggestion',
  z.object({
    id: z.string(),
    person: personName,
    way: z.enum(WAYS),
    action: z.enum(ACTIONS),
    minutes: z.number(),
    reason: z.string(),
    evidence: z.array(evidence),
    value: part,
    parts: z.record(z.string(), z.number()),
    expires: day.nullable(),
    alsoNoted: z.array(z.string()).optional(),
    occasion: z.string().optional(),
    other: personName.optional(),
    draft: draft.optional(),
  }),
)

const period = z.object({ first: day, last: day })

export const measure = named(
  'Measure',
  z.object({
    id: z.string(),
    unit: z.string(),
    value: z.number().nullable(),
    sample: count,
    samples: z.string(),
    minimum: count,
    period,
    before: z.object({ value: z.number().nullable(), sample: count, period }),
    words: z.string().nullable(),
    evidence: z.array(z.string()),
  }),
)

const promise = {
  id: z.string(),
  by: z.enum(['owner', 'person']),
  what: z.string(),
  due: day.nullable(),
  state: z.enum(['open', 'kept', 'late', 'released']),
  settledBy: z.enum(['owner', 'age']).nullable(),
  confirmed: z.boolean(),
  evidence,
  proof: evidence.nullable(),
  letGo: day.nullable(),
}

/** A promise on a person's page. */
export const promiseBetween = named('Promise', z.object(promise))

/** A promise in the ledger, with its parties. */
export const ledgerRow = named(
  'LedgerRow',
  z.object({ ...promise, person: personName, others: z.array(personName) }),
)

export const tie = named(
  'Tie',
  z.object({
    strength: part,
    rhythmDays: z.number().nullable(),
    silenceDays: z.number(),
    alive: part.nullable(),
    standing: z.string(),
    reasons: z.array(z.string()),
  }),
)

export const notUnderstood = named(
  'NotUnderstood',
  z.object({
    undated: count,
    languages: z.array(z.object({ language: z.string(), messages: count })),
  }),
)
