import { queryOptions } from '@tanstack/react-query'
import { answerOf, api } from './client.ts'

/** Today's plan. It stays as it was laid out while one sits at it; an import lays it out anew. */
export const planQuery = queryOptions({
  queryKey: ['today'],
  queryFn: () => answerOf(api.today.$get({ query: {} })),
  staleTime: Infinity,
})

/** Which book is open, and how much is in it. */
export const statusQuery = queryOptions({
  queryKey: ['status'],
  queryFn: () => answerOf(api.status.$get()),
})

/** What the owner has set: the minutes a day, the hours, the language model's address. */
export const settingsQuery = queryOptions({
  queryKey: ['settings'],
  queryFn: () => answerOf(api.settings.$get()),
})

/** How the owner practises the nine ways. */
export const practiceQuery = queryOptions({
  queryKey: ['practice'],
  queryFn: () => answerOf(api.practice.$get()),
})
