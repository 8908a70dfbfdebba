import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

type EvidenceLinkProps = {
  /** Public id of an interaction (`i_…`) or card (`c_…`). */
  readonly id: string
  /** The words to mark in it. */
  readonly quote?: string
  readonly children: ReactNode
}

/** Opens the message, meeting or card that something rests on, over the page. */
export function EvidenceLink({ id, quote, children }: EvidenceLinkProps) {
  if (!/^[ic]_/.test(id)) return <span>{children}</span>
  return (
    <Link
      to="."
      search={(now) => ({ ...now, open: id, said: quote?.slice(0, 300) })}
      className="link"
      resetScroll={false}
    >
      {children}
    </Link>
  )
}
