import { type Expression, type SqlBool, sql } from 'kysely'

/**
 * Whether anything is known of an identity by a moment: it took part in something by then, or in something undated, or
 * an address book has it, which says no day.
 */
export function identityKnownBy(identity: Expression<number>, now: number): Expression<SqlBool> {
  return sql<SqlBool>`(
    exists (select 1 from participant p where p.identity_id = ${identity} and p.at <= ${now})
    or exists (select 1 from card_identity c where c.identity_id = ${identity})
    or exists (select 1 from connection n where n.identity_id = ${identity} and (n.at is null or n.at <= ${now})))`
}

/** Whether anything is known of a person, by whichever identity, by a moment (ms since 1970). */
export function personKnownBy(now: number): Expression<SqlBool> {
  return sql<SqlBool>`exists (select 1 from identity x where x.person_id = person.id
    and ${identityKnownBy(sql<number>`x.id`, now)})`
}

/** The day on which someone was last seen in a role, where that was by `today`; else it was not known yet. */
export function lastSeenBy(today: string) {
  return sql<string | null>`case when until <= ${today} then until end`
}
