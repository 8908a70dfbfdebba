import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { DuplicatesResult } from '../../src/app/results.ts'
import { answerOf, api } from '../api/client.ts'
import { notify } from '../shell/notices.ts'
import { type Decision, keyOf, stillOpen } from './merging-queue.ts'

/** The queue of pairs, what was decided in it, and how each decision is taken back. */
export function useMerging(duplicates: DuplicatesResult) {
  const [decisions, setDecisions] = useState<readonly Decision[]>([])
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set())
  const queries = useQueryClient()
  const refresh = async () => {
    // The queue goes on with the pairs that it has; they are looked for anew when it is opened the next time.
    await queries.invalidateQueries({ queryKey: ['duplicates'], refetchType: 'none' })
    await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'duplicates' })
  }
  const takeBack = useMutation({
    mutationFn: undo,
    onSuccess: (_, decision) => {
      setDecisions((all) => all.filter((one) => one !== decision))
      return refresh()
    },
    onError,
  })
  const give = useMutation({
    mutationFn: ({ decision }: { readonly decision: Decision; readonly says: string }) => keep(decision),
    onSuccess: (_, { decision, says }) => {
      setDecisions((all) => [...all, decision])
      notify({ says, undo: () => takeBack.mutate(decision) })
      return refresh()
    },
    onError,
  })
  const open = stillOpen(duplicates.proposals, decisions, skipped)
  const [next] = open
  const beyond = duplicates.total - duplicates.proposals.length
  return {
    next,
    left: open.length + beyond,
    /** Whether there are pairs left that were skipped, or have not been shown yet. */
    isMore: skipped.size > 0 || beyond > 0,
    decide: (decision: Decision, says: string) => {
      if (!give.isPending) give.mutate({ decision, says })
    },
    skip: () => {
      if (next !== undefined) setSkipped((all) => new Set([...all, keyOf(next)]))
    },
    again: () => {
      setSkipped(new Set())
      void queries.invalidateQueries({ queryKey: ['duplicates'] })
    },
  }
}

function onError(error: Error): void {
  notify({ says: error.message })
}

async function keep(decision: Decision): Promise<void> {
  if (decision.said === 'two') {
    const [a, b] = decision.pair
    await answerOf(api.apart.$post({ json: { a, b } }))
  } else await answerOf(api.merge.$post({ json: { a: decision.kept, b: decision.absorbed } }))
}

/** A split says that the two are two: that is taken back too, so that the pair is as open as it was. */
async function undo(decision: Decision): Promise<void> {
  const [a, b] = decision.said === 'two' ? decision.pair : ([decision.kept, decision.absorbed] as const)
  if (decision.said === 'one') await answerOf(api.split.$post({ json: { person: a } }))
  await answerOf(api.apart.$delete({ json: { a, b } }))
}
