import type { ReactNode } from 'react'

const TONES = {
  plain: 'bg-sunk text-ink-2',
  well: 'bg-act-soft text-act',
  due: 'bg-due-soft text-due',
  mend: 'bg-mend-soft text-mend',
}

/** A word or two about a state. */
export function Pill({
  tone = 'plain',
  children,
}: {
  readonly tone?: keyof typeof TONES
  readonly children: ReactNode
}) {
  return (
    <span className={`inline-flex items-center gap-1.5 rounded-full px-2.5 py-0.5 text-xs ${TONES[tone]}`}>
      {children}
    </span>
  )
}
