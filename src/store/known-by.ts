/**
 * Whether anything is known of an identity by a moment: it took part in something by then, or in something undated, or
 * an address book has it, which says no day.
 * @param identity the column with its number
 * @param now the parameter with the moment, ms since 1970
 */
export function identityKnownBy(identity: string, now: string): string {
  return `(
    exists (select 1 from participant p where p.identity_id = ${identity} and p.at <= ${now})
    or exists (select 1 from card_identity c where c.identity_id = ${identity})
    or exists (select 1 from connection n where n.identity_id = ${identity} and (n.at is null or n.at <= ${now})))`
}
