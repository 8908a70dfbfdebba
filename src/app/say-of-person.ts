import { findPerson } from './find-person.ts'
import type { PeopleStore, SaidOfPerson, WordOnPerson } from './ports.ts'
import type { PersonName } from './results.ts'

export type SayWish = {
  /** An id, a name or an address. */
  readonly name: string
  readonly words: readonly Omit<WordOnPerson, 'at'>[]
  readonly now: number
}

/** What the owner has said of a person, this time and before. */
export type SaidResult = PersonName & SaidOfPerson

/**
 * Keeps what the owner says of a person: a name, a circle, a cadence, to leave them out for a while.
 * @throws NotInBook when nobody fits the name, or several do
 */
export async function sayOfPerson(people: PeopleStore, wish: SayWish): Promise<SaidResult> {
  const { person, publicId } = await findPerson(people, wish.name)
  for (const word of wish.words) people.say(person, { ...word, at: wish.now })
  const name = (await people.byId(publicId))?.name ?? ''
  return { id: publicId, name, ...people.saidOf(person, wish.now) }
}
