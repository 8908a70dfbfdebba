import { CalendarPlus } from 'lucide-react'
import type { CoffeeResult } from '../../src/app/arrange-coffee.ts'
import { Button } from '../parts/button.tsx'
import { capital } from '../parts/days.ts'
import { notify } from '../shell/notices.ts'
import { type Invitation, saveInvitation } from './save-invitation.ts'
import { clockInWords, slotForThem, slotInWords } from './slot-in-words.ts'

type SlotChoiceProps = {
  readonly result: CoffeeResult
  /** Slots that are offered, from 1. */
  readonly chosen: readonly number[]
  readonly onToggle: (slot: number) => void
  readonly invitation: Omit<Invitation, 'slot'>
}

/** Two or three times by both clocks, with why each: those to offer are chosen, and each can be saved as an invitation. */
export function SlotChoice({ result, chosen, onToggle, invitation }: SlotChoiceProps) {
  const { slots, zones } = result
  const clock = clockInWords(zones)
  const save = (slot: number) =>
    void saveInvitation({ ...invitation, slot }).catch((error: Error) => notify({ says: error.message }))
  return (
    <fieldset className="mt-8">
      <legend className="mb-1 font-serif text-lg font-medium">When</legend>
      {clock !== null && <p className="text-sm text-ink-3">{clock}</p>}
      <ul className="list-none">
        {slots.map((slot, index) => {
          const words = slotInWords(slot, zones)
          const forThem = slotForThem(slot, zones)
          return (
            <li key={slot.start} className="flex items-center gap-3 border-b border-line py-3.5">
              <label className="flex min-w-0 flex-1 cursor-pointer items-start gap-3.5">
                <input
                  type="checkbox"
                  checked={chosen.includes(index + 1)}
                  onChange={() => onToggle(index + 1)}
                  className="mt-1 size-4 shrink-0 accent-act"
                />
                <span className="min-w-0">
                  <span className="tabular-nums">{words}</span>
                  {forThem !== null && (
                    <span className="block text-sm text-ink-2 tabular-nums">{forThem}</span>
                  )}
                  <span className="block text-sm text-ink-3">{capital(slot.why)}.</span>
                </span>
              </label>
              <Button
                look="quiet"
                aria-label={`Save an invitation to ${words}`}
                title="Save an invitation (.ics)"
                onClick={() => save(index + 1)}
              >
                <CalendarPlus aria-hidden size={17} strokeWidth={1.75} />
              </Button>
            </li>
          )
        })}
      </ul>
    </fieldset>
  )
}
