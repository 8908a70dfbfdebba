import type { ReactNode } from 'react'

/** A part of what stands beside a page, under a small heading. */
export function AsideSection({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="border-b border-line py-4 last:border-b-0">
      <h3 className="mb-2 font-sans text-xs font-normal tracking-normal text-ink-3">{title}</h3>
      {children}
    </section>
  )
}
