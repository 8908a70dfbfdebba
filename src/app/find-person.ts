import { NotInBook } from './failures.ts'
import type { PeopleStore, PersonRow } from './ports.ts'

/**
 * The person whom the owner means by an id, a name or an address. A whole name or address wins over a part.
 * @param now leaves out those of whom nothing was known by then
 * @throws NotInBook when nobody fits, or several do
 */
export async function findPerson(people: PeopleStore, words: string, now?: number): Promise<PersonRow> {
  const found = await fitting(people, words, now)
  const folded = words.trim().toLowerCase()
  const exact = found.filter((one) => one.name.toLowerCase() === folded)
  const identities = await people.identities(found.map((one) => one.person))
  const byAddress = found.filter((one) =>
    identities.get(one.person)?.some((identity) => identity.value === folded),
  )
  const meant = byAddress.length > 0 ? byAddress : exact.length > 0 ? exact : found
  const [only, second] = meant
  if (only === undefined)
    throw new NotInBook(
      `nobody in the book is called "${words}"`,
      'Look with `rapport people PART-OF-A-NAME`.',
    )
  if (second === undefined) return only
  const names = meant.slice(0, 6).map((one) => {
    const address = identities.get(one.person)?.find((identity) => identity.kind === 'email')?.value
    return `${one.publicId} (${one.name}${address === undefined ? '' : `, ${address}`})`
  })
  const more = meant.length > names.length ? `, or one of ${meant.length - names.length} more` : ''
  throw new NotInBook(`${meant.length} people fit "${words}"`, `Name one by id: ${names.join(', ')}${more}.`)
}

async function fitting(
  people: PeopleStore,
  words: string,
  now: number | undefined,
): Promise<readonly PersonRow[]> {
  const byId = await people.byId(words)
  if (byId === null) return people.matching(words, now)
  const isKnown = now === undefined || (await people.identities([byId.person], now)).size > 0
  return isKnown ? [byId] : []
}
