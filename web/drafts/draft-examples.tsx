import type { DraftExample } from '../../src/domain/draft.ts'
import { moment } from '../parts/days.ts'
import { EvidenceLink } from '../parts/evidence-link.tsx'

/** What the owner wrote before for the same purpose. */
export function DraftExamples({ examples }: { readonly examples: readonly DraftExample[] }) {
  if (examples.length === 0) return null
  return (
    <details className="mt-2">
      <summary className="rounded-sm text-xs text-ink-3">How you put it before</summary>
      <div className="mt-2 grid gap-2">
        {examples.map(({ interaction, at, to, quote }) => (
          <blockquote
            key={`${interaction}${quote}`}
            className="border-l border-line-strong pl-3 text-sm text-ink-2"
          >
            <p className="font-serif italic">{quote}</p>
            <cite className="text-xs text-ink-3 not-italic">
              <EvidenceLink id={interaction} quote={quote}>
                To {to}, {moment(at)}
              </EvidenceLink>
            </cite>
          </blockquote>
        ))}
      </div>
    </details>
  )
}
