import type { Skipped } from '../../domain/record.ts'
import type { Turn } from '../../domain/turn.ts'
import type { MeetingTime } from './meeting-time.ts'

/** What the text of a transcript says, whatever its format. */
export type TranscriptContent = {
  readonly turns: readonly Turn[]
  readonly skipped: readonly Skipped[]
  /** '' and null where the text does not say. */
  readonly title: string
  readonly time: MeetingTime | null
}
