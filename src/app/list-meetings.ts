import type { InteractionStore } from './ports.ts'
import { publicInteractionId } from './public-id.ts'
import type { PersonName } from './results.ts'

/** Meetings that were heard, the latest first. */
export type MeetingsResult = { readonly meetings: readonly MeetingEntry[] }

export type MeetingEntry = {
  readonly id: string
  readonly at: string
  readonly title: string
  /** null where no times are known. */
  readonly seconds: number | null
  /** Who had part in it beside the owner. */
  readonly people: readonly PersonName[]
  /** Whether the owner said anything in it: else there is nothing to look at in a mirror. */
  readonly ownerSpoke: boolean
}

/** The meetings of which there is a transcript, as of `now`. */
export function listMeetings(
  interactions: InteractionStore,
  { now }: { readonly now: number },
): MeetingsResult {
  return {
    meetings: interactions.heardMeetings(now).map(({ interaction, at, length, ...one }) => ({
      id: publicInteractionId(interaction),
      at: new Date(at).toISOString(),
      title: one.title,
      seconds: length === null ? null : Math.round(length / 1000),
      people: one.people,
      ownerSpoke: one.ownerSpoke,
    })),
  }
}
