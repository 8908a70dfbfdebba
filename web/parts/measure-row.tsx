import type { MeasureResult } from '../../src/app/results.ts'
import { samplesInWords } from '../../src/domain/samples-in-words.ts'
import { Behind } from './behind.tsx'
import { inUnit, measureName } from './measure-words.ts'

type MeasureRowProps = { readonly measure: MeasureResult; readonly color: string }

/** One measure: now and in the quarter before, as figures and as two bars; the number opens what is behind it. */
export function MeasureRow({ measure, color }: MeasureRowProps) {
  const { id, unit, value, before, sample, samples, words, evidence } = measure
  const name = measureName(id)
  const most = Math.max(value ?? 0, before.value ?? 0)
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-4 text-sm">
      <span className="text-ink-2">{name}</span>
      <span className="text-right tabular-nums">
        {value === null ? (
          <span className="text-ink-3">{words ?? 'not enough yet'}</span>
        ) : (
          <>
            <Behind title={name} evidence={evidence}>
              {inUnit(value, unit)}
            </Behind>
            <span className="text-ink-3">, before {inUnit(before.value, unit)}</span>
          </>
        )}
      </span>
      {value !== null && (
        <div className="col-span-2 mt-1 grid gap-0.5" aria-hidden>
          <Bar part={most === 0 ? 0 : value / most} color={color} />
          <Bar part={most === 0 ? 0 : (before.value ?? 0) / most} color="var(--color-line-strong)" />
        </div>
      )}
      <p className="col-span-2 text-xs text-ink-3">
        {value !== null && `Of ${samplesInWords(sample, samples)}.`}
      </p>
    </li>
  )
}

function Bar({ part, color }: { readonly part: number; readonly color: string }) {
  return (
    <div
      className="h-[3px] rounded-full"
      style={{ width: `${Math.max(0.5, part * 100)}%`, background: color }}
    />
  )
}
