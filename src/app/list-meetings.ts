import { speechTime } from '../domain/meeting/speech-time.ts'
import { OWNER } from './heard-meetings.ts'
import type { InteractionStore, SpeechRow } from './ports.ts'
import { publicInteractionId } from './public-id.ts'
import type { PersonName } from './results.ts'

/** Meetings that were heard, the latest first. */
export type MeetingsResult = { readonly meetings: readonly MeetingEntry[] }

export type MeetingEntry = {
  readonly id: string
  /** null where the transcript says no day: those come last. */
  readonly at: string | null
  readonly title: string
  /** null where no times are known. */
  readonly seconds: number | null
  /** Who had part in it beside the owner. */
  readonly people: readonly PersonName[]
  /** Whether the owner said anything in it: else there is nothing to look at in a mirror. */
  readonly ownerSpoke: boolean
  /** How many spoke, as far as they are named. */
  readonly speakers: number | null
  /** The owner's part of all speakers' time, in [0, 1]; both are null where the times are not known. */
  readonly ownerShare: number | null
}

/** The meetings of which there is a transcript, as of `now`. */
export function listMeetings(
  interactions: InteractionStore,
  { now }: { readonly now: number },
): MeetingsResult {
  const speech = interactions.speech(now)
  return {
    meetings: interactions.heardMeetings(now).map(({ interaction, at, length, ...one }) => ({
      id: publicInteractionId(interaction),
      at: at === null ? null : new Date(at).toISOString(),
      title: one.title,
      seconds: length === null ? null : Math.round(length / 1000),
      people: one.people,
      ownerSpoke: one.ownerSpoke,
      ...sharesIn(speech.get(interaction), one.ownerSpoke),
    })),
  }
}

function sharesIn(
  rows: readonly SpeechRow[] | undefined,
  ownerSpoke: boolean,
): Pick<MeetingEntry, 'speakers' | 'ownerShare'> {
  if (rows === undefined) return { speakers: null, ownerShare: null }
  const turns = rows.map(({ speaker, isOwner, start, end }) => ({
    speaker: isOwner ? OWNER : speaker,
    start,
    end,
    text: '',
  }))
  const { bySpeaker } = speechTime(turns)
  const all = bySpeaker.values().reduce((sum, time) => sum + time, 0)
  return {
    speakers: bySpeaker.size,
    ownerShare: ownerSpoke && all > 0 ? (bySpeaker.get(OWNER) ?? 0) / all : null,
  }
}
