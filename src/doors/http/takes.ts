import type { Context, MiddlewareHandler } from 'hono'
import { z } from 'zod'
import { notJson, notTaken } from './refusals.ts'

/** Where a route's input is: in the path, after the `?`, or in the body. */
export type InputPlace = 'param' | 'query' | 'json'

/** What a route takes, as it was declared: read by the description of the door. */
export type Taken = { readonly place: InputPlace; readonly schema: z.ZodType }

type Input<P extends InputPlace, S extends z.ZodType> = {
  in: { [K in P]: z.input<S> }
  out: { [K in P]: z.output<S> }
}

const TAKEN = new WeakMap<object, Taken>()

/** Lets a request through when its input at `place` is of this shape. @throws Refusal otherwise */
export function takes<P extends InputPlace, S extends z.ZodType>(
  place: P,
  schema: S,
): MiddlewareHandler<object, string, Input<P, S>> {
  const check: MiddlewareHandler<object, string, Input<P, S>> = async (c, next) => {
    const result = schema.safeParse(await inputAt(c, place))
    if (!result.success) {
      const [issue] = result.error.issues
      throw notTaken([place, ...(issue?.path ?? [])].join('.'), issue?.message ?? 'is not taken')
    }
    // What a schema gives out is what `Input` says; Hono keeps it untyped until `valid` gives it back.
    c.req.addValidatedData(place, result.data as object)
    await next()
  }
  TAKEN.set(check, { place, schema })
  return check
}

/** What a handler was declared to take; null for one that takes nothing. */
export function takenBy(handler: object): Taken | null {
  return TAKEN.get(handler) ?? null
}

async function inputAt(c: Context, place: InputPlace): Promise<unknown> {
  if (place === 'param') return c.req.param()
  if (place === 'query') return c.req.query()
  try {
    return await c.req.json()
  } catch {
    throw notJson()
  }
}
