import type { Generated } from 'kysely'

/** The book's tables as Kysely types them: the columns that the query side reads or writes. */
export type Tables = {
  setting: { key: string; value: string }
  source: {
    id: Generated<number>
    path: string
    format: string
    size: number
    modified: number
    done: number
    finished: number
    records: number
  }
  import_run: { id: Generated<number>; started: number; finished: number | null; report: string | null }
  set_aside: {
    id: Generated<number>
    source_path: string
    place: string
    why: string
    raw: Uint8Array | null
  }
  person: {
    id: Generated<number>
    public_id: string
    name: string
    named_by_owner: Generated<number>
    circle: string | null
    cadence_days: number | null
    muted_until: string | null
  }
  identity: { id: Generated<number>; kind: string; value: string; person_id: number | null; nature: string }
  identity_name: { identity_id: number; name: string; count: number }
  card: { id: Generated<number>; key: string; source_path: string; human: number; content: string }
  card_identity: { card_id: number; identity_id: number }
  organization: { id: Generated<number>; name: string; key: string }
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
    channel: string
    at: number | null
    sender_id: number | null
    thread_id: number | null
    message_hash: number | null
    parent_hash: number | null
    subject: string
    traffic: string
    recipients: number
    read_version: number
  }
  participant: { identity_id: number; at: number; interaction_id: number; role: string }
  body: { interaction_id: number; block_id: number; start: number; length: number }
  request: {
    id: Generated<number>
    interaction_id: number
    kind: string
    span_start: number
    span_end: number
    quote: string
    strength: number
    main: number
  }
  tie: { person_id: number; contacts: Uint8Array; first_at: number; last_at: number; contact_count: number }
  merge: {
    id: Generated<number>
    at: number
    kept: string
    absorbed: string
    absorbed_name: string
    people: string
    identities: string
    undone: Generated<number>
  }
  distinct_pair: { a: string; b: string }
  suggestion_answer: {
    id: Generated<number>
    suggestion_id: string
    person_id: string
    identity_id: number | null
    way: string
    action: string
    answer: string
    until: string | null
    at: number
    content: string
  }
  laid_out: { suggestion_id: string; day: string; content: string }
  sitting: { day: string; minutes: number; suggestions: string }
}
