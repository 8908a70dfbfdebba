import type { Generated } from 'kysely'

/** The book's tables as Kysely types them: the columns that the query side reads or writes. */
export type Tables = {
  person: {
    id: Generated<number>
    public_id: string
    name: string
  }
  identity: { id: Generated<number>; kind: string; value: string; person_id: number | null; nature: string }
  identity_name: { identity_id: number; name: string; count: number }
  organization: { id: Generated<number>; name: string }
  affiliation: {
    id: Generated<number>
    identity_id: number
    organization_id: number | null
    title: string
    phone: string
    since: string | null
    until: string | null
    origin: string
    interaction_id: number | null
  }
  interaction: {
    id: Generated<number>
    kind: string
    at: number | null
    sender_id: number | null
    subject: string
  }
}
