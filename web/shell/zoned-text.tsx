import type { InteractionResult } from '../../src/app/show-interaction.ts'

type ZonedTextProps = Pick<InteractionResult, 'text' | 'zones' | 'quote'>

/** A text as it was written: what others wrote is paler, and the words that matter are marked where they stand. */
export function ZonedText({ text, zones, quote }: ZonedTextProps) {
  return (
    <div className="font-serif text-[1.06rem] leading-relaxed whitespace-pre-wrap wrap-break-word">
      {zones.map(({ zone, start, end }) => (
        <span key={start} className={zone === 'authored' ? '' : 'text-ink-3'}>
          {quote === null || quote.start >= end || quote.end <= start ? (
            text.slice(start, end)
          ) : (
            <>
              {text.slice(start, Math.max(start, quote.start))}
              <mark
                ref={(mark) => mark?.scrollIntoView({ block: 'center' })}
                className="rounded-sm bg-due-soft text-ink"
              >
                {text.slice(Math.max(start, quote.start), Math.min(end, quote.end))}
              </mark>
              {text.slice(Math.min(end, quote.end), end)}
            </>
          )}
        </span>
      ))}
    </div>
  )
}
