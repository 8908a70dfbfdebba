import { type ClientResponse, hc } from 'hono/client'
import type { Api } from '../../src/doors/http/api.ts'
import { tellTimeIn } from '../parts/days.ts'
import { hearOwnChange } from './change-count.ts'
import { Refusal, refusalFrom } from './refusal.ts'

/** The book's own routes, typed by the door that serves them. */
export const api = hc<Api>('/').api

/**
 * The body of an answer.
 * @throws Refusal when the book refused, or does not run any more
 */
export async function answerOf<T>(asked: Promise<ClientResponse<T>>): Promise<T> {
  const answer = await asked.catch(() => {
    throw new Refusal({
      code: 'no_answer',
      message: 'Rapport does not answer.',
      fix: 'Start it again as you did before, then open the address that it prints. Nothing that was saved is lost.',
    })
  })
  const zone = answer.headers.get('x-rapport-zone')
  if (zone !== null) tellTimeIn(zone)
  hearOwnChange(answer.headers.get('x-rapport-change'))
  if (answer.ok) return (await answer.json()) as T
  throw refusalFrom(await answer.json().catch(() => null), answer.status)
}
