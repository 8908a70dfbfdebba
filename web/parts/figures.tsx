import type { ReactNode } from 'react'

/** Figures with their names, one a line. */
export function Figures({
  rows,
}: {
  readonly rows: readonly { readonly name: string; readonly value: ReactNode }[]
}) {
  return (
    <dl className="grid gap-1 text-sm">
      {rows.map(({ name, value }) => (
        <div key={name} className="flex justify-between gap-4">
          <dt className="text-ink-3">{name}</dt>
          <dd className="text-right tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
