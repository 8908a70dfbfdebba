import { dayIn } from '../domain/day-in-zone.ts'
import type { Draft } from '../domain/draft.ts'
import type { MeetingOffer } from '../practices/voice/occasion.ts'
import type { CoffeeResult } from './arrange-coffee.ts'
import { type DraftRooms, type DraftWish, Drafting } from './draft-suggestion.ts'
import type { PersonName } from './results.ts'

export type CoffeeDraftWish = {
  /** Which of the slots to offer, from 1. */
  readonly slots: readonly number[]
  /** Which of the places to name, from 1; null to ask them where. */
  readonly place: number | null
  readonly now: number
  /** The owner's time zone, IANA. */
  readonly zone: string
}

/** A message to one person; or why there is none, as a whole sentence. */
export type LetterResult = { readonly draft: Draft | null; readonly why: string | null }

/** The message that offers somebody some of the times and one of the places, as the owner writes. */
export async function draftCoffee(
  rooms: DraftRooms,
  { person, offer, places }: CoffeeResult,
  { slots, place, now, zone }: CoffeeDraftWish,
): Promise<LetterResult> {
  const options = offer?.options.filter((_, index) => slots.includes(index + 1)) ?? []
  if (offer === null || options.length === 0) return { draft: null, why: 'Choose a time to offer.' }
  const chosen = place === null || offer.how === 'call' ? null : (places[place - 1]?.name ?? null)
  return coffeeLetter(rooms, { person, offer: { ...offer, options, place: chosen } }, { now, zone })
}

/** The message that offers somebody all of an offer. */
export async function coffeeLetter(
  rooms: DraftRooms,
  { person, offer }: { readonly person: PersonName; readonly offer: MeetingOffer },
  wish: DraftWish,
): Promise<LetterResult> {
  const id = `${person.id} ${dayIn(wish.zone, wish.now)}`
  const drafted = await new Drafting(rooms, wish).draftFor(
    { id, person, action: 'meet', evidence: [] },
    { meeting: offer },
  )
  return drafted.kind === 'draft' ? { draft: drafted.draft, why: null } : { draft: null, why: drafted.why }
}
