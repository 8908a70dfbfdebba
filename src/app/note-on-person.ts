import { NotInBook } from './failures.ts'
import { findPerson } from './find-person.ts'
import type { PeopleStore } from './ports.ts'
import { interactionNumber, publicInteractionId } from './public-id.ts'
import type { PersonName } from './results.ts'

export type NoteWish = {
  /** An id, a name or an address. */
  readonly name: string
  readonly text: string
  readonly now: number
}

/** A note that was kept: whom it is on, and its public id. */
export type NoteResult = { readonly person: PersonName; readonly note: string }

/**
 * Keeps what the owner notes on a person. It stands in the timeline and is found by its words; it is no contact.
 * @throws NotInBook when nobody fits the name, or several do
 */
export async function noteOnPerson(people: PeopleStore, { name, text, now }: NoteWish): Promise<NoteResult> {
  const { person, publicId, name: called } = await findPerson(people, name)
  const note = people.keepNote(person, { text, at: now })
  return { person: { id: publicId, name: called }, note: publicInteractionId(note) }
}

/**
 * Takes a note out of the book again.
 * @param id its public id
 * @throws NotInBook when there is no such note
 */
export function dropNote(people: PeopleStore, id: string): { readonly note: string } {
  const number = interactionNumber(id)
  if (number === null || !people.dropNote(number))
    throw new NotInBook(`there is no note ${id}`, 'Take its id from the timeline of the person.')
  return { note: id }
}
