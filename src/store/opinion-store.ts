import type { DatabaseSync } from 'node:sqlite'
import type { KnownFor, OpinionStore, SaidInMeeting, Stretch, TopicTexts, TopicWish } from '../app/ports.ts'
import { BodyReader } from './body-text.ts'
import { prepare } from './statement.ts'
import { topicTexts } from './topic-texts.ts'

/** Who showed what they know, and what became of what was asked of them, on SQLite. */
export class BookOpinionStore implements OpinionStore {
  readonly #db: DatabaseSync

  constructor(db: DatabaseSync) {
    this.#db = db
  }

  topicTexts(wish: TopicWish): TopicTexts {
    return topicTexts(this.#db, wish)
  }

  saidInMeeting(interaction: number): readonly SaidInMeeting[] {
    const turns = prepare(this.#db, TURNS).all(interaction)
    if (turns.length === 0) return []
    const text = new BodyReader(this.#db).textOf(interaction)
    const said = new Map<number, string[]>()
    for (const turn of turns) {
      const person = Number(turn['person_id'])
      const words = text.slice(Number(turn['span_start']), Number(turn['span_end']))
      said.set(person, [...(said.get(person) ?? []), words])
    }
    return [...said].map(([person, words]) => ({ person, text: words.join('\n\n') }))
  }

  knownFor(beginnings: readonly string[], now: number): readonly KnownFor[] {
    const wanted = JSON.stringify(beginnings)
    const positions = prepare(this.#db, POSITIONS)
      .all(wanted, new Date(now).toISOString().slice(0, 10))
      .map(
        (row): KnownFor => ({
          person: Number(row['person_id']),
          kind: 'position',
          words: String(row['words']),
          at: null,
        }),
      )
    const endorsements = prepare(this.#db, ENDORSEMENTS)
      .all(wanted, now)
      .map(
        (row): KnownFor => ({
          person: Number(row['person_id']),
          kind: 'endorsement',
          words: String(row['words']),
          at: typeof row['at'] === 'number' ? row['at'] : null,
        }),
      )
    return [...positions, ...endorsements]
  }

  personOf(person: number): { readonly id: string; readonly name: string } | null {
    const row = prepare(this.#db, 'select public_id, name from person where id = ?').get(person)
    return row === undefined ? null : { id: String(row['public_id']), name: String(row['name']) }
  }

  timesAsked(person: number, { since, now }: Stretch): number {
    return Number(prepare(this.#db, TIMES_ASKED).get(person, since, now)?.['n'])
  }
}

const TURNS = `
  select x.person_id, t.span_start, t.span_end from turn t join identity x on x.id = t.identity_id
  where t.interaction_id = ? and x.person_id is not null and x.nature <> 'owner' order by t.number`

/** What a signature or a card says now; of two that say different things, the one that was seen last. */
const POSITIONS = `
  select x.person_id, max(coalesce(min(a.until, ?2), a.since, '')) as seen,
    trim(a.title || ' ' || coalesce(o.name, '')) as words
  from json_each(?1) w
  cross join affiliation a
  join identity x on x.id = a.identity_id
  left join organization o on o.id = a.organization_id
  where instr(lower(a.title), w.value) > 0 and x.person_id is not null and x.nature <> 'owner'
    and (a.since is null or a.since <= ?2)
  group by x.person_id
  order by x.person_id`

/** What the owner said somebody is good at. */
const ENDORSEMENTS = `
  select x.person_id, c.words, c.at from connection c join identity x on x.id = c.identity_id
  where c.direction = 'given' and c.what in ('endorsement', 'recommendation') and (c.at is null or c.at <= ?2)
    and x.person_id is not null and x.nature <> 'owner'
    and exists (select 1 from json_each(?1) w where instr(lower(c.words), w.value) > 0)
  order by c.at, c.key`

const TIMES_ASKED = `
  select count(distinct i.id) as n
  from identity x
  join participant p on p.identity_id = x.id and p.at >= ?2 and p.at <= ?3 and p.role in ('to', 'bcc')
  join interaction i on i.id = p.interaction_id
  join identity s on s.id = i.sender_id and s.nature = 'owner'
  join request r on r.interaction_id = i.id and r.main = 1 and r.author_id is null
  where x.person_id = ?1`
