import { DAY } from '../domain/milliseconds.ts'
import { measureMeetings } from '../practices/communication/measure.ts'
import { type Measure, PERIOD_DAYS } from '../practices/measure.ts'
import type { BookAt } from './book-at.ts'
import { heardMeeting } from './heard-meetings.ts'

/** How the owner talks in meetings, as of the moment of the book. */
export async function meetingMeasures({ communication, ties, day }: BookAt): Promise<Measure[]> {
  const since = ties.now - (2 * PERIOD_DAYS + 1) * DAY
  const heard = await communication.heard({ person: null, since, now: ties.now })
  return measureMeetings(
    heard.map((row) => heardMeeting(row, ties.offsetMinutes)),
    day,
  )
}
