import { DAY } from '../domain/milliseconds.ts'
import { dayOf, isoOf } from '../domain/tie/day.ts'
import { measureBalance } from '../practices/communication/measure.ts'
import { type Measure, PERIOD_DAYS } from '../practices/measure.ts'
import { heardMeeting } from './heard-meetings.ts'
import { messagesSince, written } from './load-communication-facts.ts'
import type { CommunicationStore } from './ports.ts'
import type { TiesAt, WorkedTie } from './ties-at.ts'

/** Who writes, begins, asks and answers, and who talks in meetings, of one tie: the last 90 days beside those before. */
export async function tieBalance(
  communication: CommunicationStore,
  { tie, history }: Pick<WorkedTie, 'tie' | 'history'>,
  { now, offsetMinutes }: Pick<TiesAt, 'now' | 'offsetMinutes'>,
): Promise<Measure[]> {
  const since = now - (2 * PERIOD_DAYS + 1) * DAY
  const messages = messagesSince(history, since, now)
  const numbers = messages.map(({ interaction }) => interaction)
  const [words, threads, heard] = await Promise.all([
    communication.words(numbers),
    communication.threads(numbers, now),
    communication.heard({ person: tie.person, since, now }),
  ])
  return measureBalance(
    {
      person: tie.publicId,
      messages: messages.map((message) => {
        const thread = threads.get(message.interaction)
        return {
          ...written(message, words.get(message.interaction), offsetMinutes),
          opensThread: thread?.opensThread ?? false,
          isAnswered: (message.byOwner ? thread?.othersLater : thread?.ownerLater) ?? false,
        }
      }),
      meetings: heard.map((row) => heardMeeting(row, offsetMinutes)),
    },
    isoOf(dayOf(now, offsetMinutes)),
  )
}
