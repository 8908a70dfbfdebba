import type { PersonResult } from '../../src/app/results.ts'
import DaySheet from '../parts/day-sheet.tsx'
import { daysAfter, longDay } from '../parts/days.ts'
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
      choices={[
        { name: 'For two weeks', on: daysAfter(day, 14) },
        { name: 'For a month', on: daysAfter(day, 30) },
        { name: 'For three months', on: daysAfter(day, 91) },
        { name: 'For a year', on: daysAfter(day, 365) },
      ]}
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
