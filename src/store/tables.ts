import type { Generated } from 'kysely'

/** The tables as Kysely types them: the columns that typed queries read. */
export type Tables = {
  person: { id: Generated<number>; public_id: string; name: string }
  identity: { id: Generated<number>; value: string; person_id: number | null }
  organization: { id: Generated<number>; name: string }
  affiliation: { id: Generated<number>; identity_id: number; organization_id: number | null }
}
