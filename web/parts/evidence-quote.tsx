import type { Evidence } from '../../src/domain/evidence.ts'
import { EvidenceLink } from './evidence-link.tsx'
import { moment } from './days.ts'

/** The words that something rests on, with their day; a click opens them in their place. */
export function EvidenceQuote({
  evidence,
  today,
  color,
}: {
  readonly evidence: Evidence
  readonly today?: string
  readonly color?: string
}) {
  return (
    <blockquote
      className="mb-4 border-l-2 py-px pl-4 font-serif text-[1.04rem] leading-normal text-ink-2"
      style={{ borderColor: color ?? 'var(--color-line-strong)' }}
    >
      {evidence.quote !== '' && <p className="italic">{evidence.quote}</p>}
      <cite className="mt-0.5 block font-sans text-xs text-ink-3 not-italic">
        <EvidenceLink id={evidence.id} quote={evidence.quote}>
          {KINDS[evidence.kind]}, {moment(evidence.at, today)}
        </EvidenceLink>
      </cite>
    </blockquote>
  )
}

const KINDS: Readonly<Record<Evidence['kind'], string>> = {
  message: 'Message',
  meeting: 'Meeting',
  card: 'Card',
  silence: 'The last contact',
}
