import type { MeasureResult } from '../../src/app/results.ts'
import { AsideSection } from '../parts/aside-section.tsx'
import { Behind } from '../parts/behind.tsx'
import { type BalanceLine, balanceLines, notEnoughYet } from './balance-words.ts'

/** Who writes, begins, asks, answers, talks and helps, each beside the ninety days before; you are the left side. */
export function Balance({ measures }: { readonly measures: readonly MeasureResult[] }) {
  const lines = balanceLines(measures)
  const missing = notEnoughYet(measures)
  if (lines.length === 0) return null
  return (
    <AsideSection title="Balance, last 90 days: you / they">
      <ul className="grid gap-3 text-sm">
        {lines.map((line) => (
          <Line key={line.measure.id} line={line} />
        ))}
      </ul>
      {missing.length > 0 && (
        <p className="mt-3 text-xs text-ink-3">Not enough yet for: {missing.join(', ')}.</p>
      )}
    </AsideSection>
  )
}

function Line({ line: { measure, name, now, before, part } }: { readonly line: BalanceLine }) {
  return (
    <li>
      <p className="flex items-baseline justify-between gap-4">
        <span className="text-ink-3">{name}</span>
        <span className="text-right tabular-nums">
          <Behind title={`${name}: ${now}`} evidence={measure.evidence}>
            {now}
          </Behind>
        </span>
      </p>
      {part !== null && <Share now={part.now} before={part.before} />}
      <p className="text-xs text-ink-3 tabular-nums">
        {before === null ? `of ${measure.sample} ${measure.samples}` : `before: ${before}`}
      </p>
    </li>
  )
}

/** The owner's share as a bar, with a stroke where it was before. */
function Share({ now, before }: { readonly now: number; readonly before: number | null }) {
  return (
    <svg aria-hidden viewBox="0 0 100 8" preserveAspectRatio="none" className="mt-1 block h-2 w-full">
      <rect x="0" y="2" width="100" height="4" className="fill-line" />
      <rect x="0" y="2" width={now * 100} height="4" className="fill-housekeeping" opacity="0.75" />
      {before !== null && (
        <line
          x1={before * 100}
          x2={before * 100}
          y1="0"
          y2="8"
          className="stroke-ink-2"
          strokeWidth="1.5"
          vectorEffect="non-scaling-stroke"
        />
      )}
    </svg>
  )
}
