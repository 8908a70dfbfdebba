import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Fingerprint } from 'lucide-react'
import { useEffect, useState } from 'react'
import { type Draft, GAP } from '../../src/domain/draft.ts'
import { answerOf, api } from '../api/client.ts'
import { counted } from '../parts/days.ts'

type DraftRemarksProps = {
  readonly draft: Draft
  /** The public id of the one it is for. */
  readonly person: string
  readonly text: string
}

/** What there is to say of a draft as it stands: whose words it is made of, what it promises, one thing to try. */
export function DraftRemarks({ draft, person, text }: DraftRemarksProps) {
  const settled = useSettled(text)
  const check = useQuery({
    queryKey: ['check', settled, person],
    queryFn: () => answerOf(api.check.$post({ json: { text: settled.replaceAll(GAP, ''), to: [person] } })),
    placeholderData: keepPreviousData,
    enabled: settled.trim() !== '',
  })
  const remarks = [
    ...(check.data?.promises ?? []).map(
      ({ what, due }) => `You promise: ${what}${due === null ? '' : `, by ${due}`}.`,
    ),
    ...(check.data?.voice?.notes ?? []),
    ...(check.data?.courtesy.notes ?? []).map(({ remark }) => remark),
    ...(check.data?.notes ?? []),
    ...[check.data?.suggestion ?? []].flat(),
  ]
  return (
    <div className="grid gap-1 px-0.5 pt-2 text-xs text-ink-3">
      {voiceNote(draft) !== null && (
        <p className="flex gap-2">
          <Fingerprint aria-hidden size={16} strokeWidth={1.75} className="shrink-0" />
          {voiceNote(draft)}
        </p>
      )}
      {draft.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {draft.gaps.length > 0 && text.includes(GAP) && <p>Yours to fill in: {draft.gaps.join('; ')}.</p>}
      <div aria-live="polite" className="grid gap-1 text-ink-2">
        {[...new Set(remarks)].map((remark) => (
          <p key={remark}>{remark}</p>
        ))}
      </div>
    </div>
  )
}

function voiceNote({ voice }: Draft): string | null {
  const [first] = voice.filter(({ words }) => words !== '')
  if (first === undefined) return null
  const letters = counted(first.of, 'message', 'messages')
  return `Marked: your own words, from ${letters}${first.whom === 'all' ? ' of yours' : ` ${first.whom}`}.`
}

/** A text once it has stayed the same for a moment: a check at each key would only flicker. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), 350)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}
