import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { LedgerRow } from '../../src/app/results.ts'
import { answerOf, api } from '../api/client.ts'
import { longDay } from './days.ts'
import { notify } from '../shell/notices.ts'

/** What the owner says of a promise; `day` only with due. */
export type Saying =
  | { readonly say: 'kept' | 'confirm' | 'late' | 'release' | 'no' }
  | { readonly say: 'due'; readonly day: string }

type Said = { readonly row: LedgerRow; readonly said: Saying }

/** Keeps what the owner says of a promise, with an undo. */
export function useSayings(): (row: LedgerRow, said: Saying) => void {
  const queries = useQueryClient()
  const refresh = () => queries.invalidateQueries()
  const takeBack = useMutation({
    mutationFn: ({ row }: Said) => answerOf(api.promises[':id'].$delete({ param: { id: row.id } })),
    onSuccess: refresh,
    onError: (error) => notify({ says: error.message }),
  })
  const give = useMutation({
    mutationFn: ({ row, said }: Said) =>
      answerOf(api.promises[':id'].$post({ param: { id: row.id }, json: said })),
    onSuccess: (_, one) => {
      notify({ says: inWords(one), undo: () => takeBack.mutate(one) })
      return refresh()
    },
    onError: (error) => notify({ says: error.message }),
  })
  return (row, said) => give.mutate({ row, said })
}

function inWords({ row: { by, person }, said }: Said): string {
  const whose = by === 'owner' ? `Your promise to ${person.name}` : `The promise of ${person.name}`
  if (said.say === 'due') return `${whose} is due on ${longDay(said.day)}.`
  return `${whose} ${SAID[said.say]}.`
}

const SAID = {
  kept: 'is kept',
  confirm: 'stands',
  late: 'is still open',
  release: 'is released',
  no: 'was none',
} as const
