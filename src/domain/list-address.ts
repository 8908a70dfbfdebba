/** Where lists live in a book, and what stands before the @ of each. */
export type KnownLists = {
  readonly hosts: ReadonlySet<string>
  readonly locals: ReadonlySet<string>
}

export const NO_LISTS: KnownLists = { hosts: new Set(), locals: new Set() }

/** Whether an address is formed as lists' are (`boats-users@…`, `boats@lists.…`), or lies where only lists do. */
export function isListAddress(address: string, lists: KnownLists): boolean {
  return LIST_ADDRESS.test(address) || lists.hosts.has(address.slice(address.lastIndexOf('@') + 1))
}

/** Whether an address is called after a list of this book: `boats-local@` and `boats@` elsewhere, where it knows `boats`. */
export function isNamedForList(address: string, lists: KnownLists): boolean {
  const local = address.slice(0, Math.max(0, address.lastIndexOf('@')))
  if (lists.locals.has(local)) return true
  for (let at = local.indexOf('-'); at > 0; at = local.indexOf('-', at + 1))
    if (lists.locals.has(local.slice(0, at))) return true
  return false
}

/**
 * What the lists of a book tell about addresses beside theirs: a host that has lists, and from which no human writes,
 * has nothing else.
 * @param identities every identity with the times that a list's header named it, and what it wrote by hand
 */
export function knownLists(
  identities: Iterable<{
    readonly kind: string
    readonly value: string
    readonly listPosts: number
    readonly sent: number
  }>,
): KnownLists {
  const hosts = new Set<string>()
  const writing = new Set<string>()
  const locals = new Set<string>()
  for (const { kind, value, listPosts, sent } of identities) {
    const at = value.lastIndexOf('@')
    if (kind !== 'email' || at < 1) continue
    const host = value.slice(at + 1)
    if (listPosts === 0) {
      if (sent > 0) writing.add(host)
      continue
    }
    hosts.add(host)
    if (at >= SHORTEST_NAME) locals.add(value.slice(0, at))
  }
  return { hosts: hosts.difference(writing), locals }
}

/** A list's name of fewer letters is a word that begins many an address. */
const SHORTEST_NAME = 5

/** Lists bear names such as "Boat Builders"; where they live, and how they are called, tells them. */
const LIST_ADDRESS =
  /^[^@]{1,64}(?:[-_](?:list|l|ml|users?|dev|devel|developers|announce|discuss|talk|commits?|bugs))@|@(?:lists?|listserv|listserver|listas|listes|groups|mailman|majordomo|ezmlm|vger)\.|@(?:googlegroups\.com|yahoogroups\.[a-z]{2,3}(?:\.[a-z]{2})?|groups\.io|freelists\.org|egroups\.com|onelist\.com)$/
