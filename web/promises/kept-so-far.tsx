import type { KeptResult, PromisesResult } from '../../src/app/results.ts'
import { capital, counted, inWords, longDay } from '../parts/days.ts'

/** How many promises were kept of those that fell due, either way, and how many are settled. */
export function KeptSoFar({ promises: { kept, settled, since } }: { readonly promises: PromisesResult }) {
  const says = [
    keptInWords(kept.mine, 'of yours', 'you'),
    keptInWords(kept.theirs, 'of theirs', 'they'),
    settled === 0 ? '' : `${capital(counted(settled, 'is', 'are'))} settled: kept, released or let go.`,
    since === null ? '' : `The ledger goes back to ${longDay(since, '')}.`,
  ].filter(Boolean)
  return <p className="mt-10 max-w-[70ch] text-sm text-ink-3">{says.join(' ')}</p>
}

function keptInWords({ made, kept, seeming }: KeptResult, whose: string, who: string): string {
  if (made === 0) return ''
  const seen =
    seeming === 0
      ? ''
      : seeming === kept
        ? ', as far as the records show'
        : `, ${inWords(seeming)} of them as far as the records show`
  return `Of ${counted(made, 'promise', 'promises')} ${whose} that fell due ${who} kept ${kept === 0 ? 'none' : inWords(kept)}${seen}.`
}
