import type { CoffeeResult } from './arrange-coffee.ts'
import { CannotInvite } from './failures.ts'
import { findPerson } from './find-person.ts'
import { invitationFile } from './icalendar/invitation.ts'
import type { OpenBook } from './ports.ts'

export type InviteWish = {
  /** Which of the slots, from 1. */
  readonly slot: number
  /** Which of the places, from 1; the first when not given. */
  readonly place?: number
  /** ms since 1970 */
  readonly now: number
}

/**
 * The calendar file that asks the person to one of the slots.
 * @throws CannotInvite while a message waits for an answer, when there is no such slot, or without both addresses
 */
export async function inviteToCoffee(
  { people, coffee }: Pick<OpenBook, 'people' | 'coffee'>,
  result: CoffeeResult,
  { slot: number, place = 1, now }: InviteWish,
): Promise<string> {
  const slot = result.slots[number - 1]
  if (slot === undefined) throw cannotMeet(result, number)
  const { person } = await findPerson(people, result.person.id)
  const [organizer, guest] = [coffee.mailAddress(null, now), coffee.mailAddress(person, now)]
  if (organizer === null || guest === null)
    throw new CannotInvite(
      `the book has no mail address ${guest === null ? `of ${result.person.name}` : 'of yours'}`,
      guest === null ? 'Import a card with it, or ask without an invitation.' : 'Import your mail first.',
    )
  const isCall = result.how === 'call'
  const both = organizer.name === '' ? result.person.name : `${organizer.name} and ${result.person.name}`
  return invitationFile({
    organizer,
    guest: { ...guest, name: result.person.name },
    start: Date.parse(slot.start),
    end: Date.parse(slot.end),
    zone: result.zones.yours,
    title: `${isCall ? 'A call with coffee' : 'Coffee'}: ${both}`,
    location: isCall ? '' : (result.places[place - 1]?.address ?? ''),
    description: '',
    now,
  })
}

function cannotMeet({ slots, waiting, person }: CoffeeResult, number: number): CannotInvite {
  if (slots.length > 0)
    return new CannotInvite(
      `there is no slot ${number}`,
      slots.length === 1 ? 'There is one: --slot 1.' : `Give --slot 1 to ${slots.length}.`,
    )
  return waiting === null
    ? new CannotInvite(
        `there is no time for both of you in four weeks`,
        'Ask for a shorter one: --minutes 30.',
      )
    : new CannotInvite(
        `a message of yours to ${person.name} waits for an answer`,
        'Give it time; or invite all the same with --anyway.',
      )
}
