import { NotInBook } from './failures.ts'
import type { PeopleStore, PersonRow } from './ports.ts'

/**
 * The person whom the owner means by an id, a name or an address. A whole name or address wins over a part.
 * @throws NotInBook when nobody fits, or several do
 */
export async function findPerson(people: PeopleStore, words: string): Promise<PersonRow> {
  const byId = await people.byId(words)
  if (byId !== null) return byId
  const found = await people.matching(words)
  const folded = words.trim().toLowerCase()
  const exact = found.filter((one) => one.name.toLowerCase() === folded)
  const identities = await people.identities(found.map((one) => one.person))
  const byAddress = found.filter((one) =>
    identities.get(one.person)?.some((identity) => identity.value === folded),
  )
  const [only, second] = byAddress.length > 0 ? byAddress : exact.length > 0 ? exact : found
  if (only === undefined)
    throw new NotInBook(
      `nobody in the book is called "${words}"`,
      'Look with `rapport people PART-OF-A-NAME`.',
    )
  if (second === undefined) return only
  const names = found.slice(0, 6).map((one) => {
    const address = identities.get(one.person)?.find((identity) => identity.kind === 'email')?.value
    return `${one.publicId} (${one.name}${address === undefined ? '' : `, ${address}`})`
  })
  const more = found.length > names.length ? `, or one of ${found.length - names.length} more` : ''
  throw new NotInBook(`${found.length} people fit "${words}"`, `Name one by id: ${names.join(', ')}${more}.`)
}
