import { LIST_PEOPLE, MACHINES } from './machines.ts'
import { PEOPLE } from './people.ts'
import { type Client, OWNER, type Person } from './person.ts'
import { HOME_ZONE } from './when.ts'

/** Whoever can stand in a From or To line: the owner, a person, a machine, a list. */
export type Actor = {
  readonly name: string
  readonly mail: readonly [string, ...string[]]
  readonly zone: string
  readonly client: Client
  readonly person: Person | null
}

const ACTORS: ReadonlyMap<string, Actor> = new Map<string, Actor>([
  [OWNER.key, { name: OWNER.name, mail: [OWNER.mail], zone: HOME_ZONE, client: 'gmail', person: null }],
  ...PEOPLE.map((person): [string, Actor] => [person.key, { ...person, person }]),
  ...[...MACHINES, ...LIST_PEOPLE].map((each): [string, Actor] => [
    each.key,
    { name: each.name, mail: [each.mail], zone: each.zone, client: each.client, person: null },
  ]),
])

/** @throws RangeError when the cast has nobody of that key. */
export function actor(key: string): Actor {
  const found = ACTORS.get(key)
  if (found === undefined) throw new RangeError(`The cast has no ${key}.`)
  return found
}
