import { queryOptions } from '@tanstack/react-query'
import { answerOf, api } from '../api/client.ts'

/** Pairs of people who may be one, surest first. In a large book it takes a second: it is kept until one is decided. */
export const duplicatesQuery = queryOptions({
  queryKey: ['duplicates'],
  queryFn: () => answerOf(api.duplicates.$get()),
  staleTime: Infinity,
})
