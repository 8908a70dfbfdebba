import type { PersonResult } from '../../src/app/results.ts'
import DaySheet from '../parts/day-sheet.tsx'
import { longDay } from '../parts/days.ts'
import { quietStretches } from '../parts/quiet-stretches.ts'
import type { useSay } from './use-say.ts'

type MuteSheetProps = {
  readonly person: PersonResult
  readonly onSay: ReturnType<typeof useSay>
  readonly onClose: () => void
}

/** The day on which the owner wants to hear of somebody again. */
export default function MuteSheet({ person: { name, day, mutedUntil }, onSay, onClose }: MuteSheetProps) {
  return (
    <DaySheet
      title={`Hear nothing of ${name} until`}
      today={day}
      choices={quietStretches(day)}
      onClose={onClose}
      onPick={(until) => {
        onClose()
        onSay({
          word: { what: 'mute', value: until },
          says: `You hear of ${name} again on ${longDay(until, day)}.`,
          before: { what: 'mute', value: mutedUntil },
        })
      }}
    />
  )
}
