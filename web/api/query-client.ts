import { QueryClient } from '@tanstack/react-query'
import { Refusal } from './refusal.ts'

/** Answers are kept while the app is open; what the owner does drops those that it changes. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      refetchOnWindowFocus: false,
      // A refusal is an answer: asking again gives the same one.
      retry: (count, error) => !(error instanceof Refusal) && count < 2,
    },
  },
})
