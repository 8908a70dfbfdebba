import type { DatabaseSync } from 'node:sqlite'
import type { Party } from '../domain/identity.ts'
import type { CardRecord } from '../domain/record.ts'
import { CardFactsWriter } from './card-facts-writer.ts'
import type { IdentityWriter } from './identity-writer.ts'
import { type Statement, prepare } from './statement.ts'

/** Writes cards: a new one is added; one that was corrected says what it says now, and nothing of what it said before. */
export class CardWriter {
  readonly #identities: IdentityWriter
  readonly #facts: CardFactsWriter
  readonly #cardOf: Statement
  readonly #add: Statement
  readonly #addIdentity: Statement
  readonly #dropIdentities: Statement
  readonly #touch: Statement

  constructor(db: DatabaseSync, identities: IdentityWriter) {
    this.#identities = identities
    this.#facts = new CardFactsWriter(db)
    this.#cardOf = prepare(db, 'select id, content from card where key = ?')
    this.#add = prepare(
      db,
      `insert into card (key, source_path, human, content) values (?, ?, ?, ?)
       on conflict (key) do update set source_path = excluded.source_path, human = excluded.human, content = excluded.content
       returning id`,
    )
    this.#addIdentity = prepare(
      db,
      'insert or ignore into card_identity (card_id, identity_id) values (?, ?)',
    )
    this.#dropIdentities = prepare(db, 'delete from card_identity where card_id = ?')
    this.#touch = prepare(db, 'insert or ignore into touched_identity (identity_id) values (?)')
  }

  /** @param source the path it was read from, and when it was imported (ms since 1970) */
  write(
    card: CardRecord,
    source: { readonly path: string; readonly at: number },
  ): 'added' | 'changed' | 'unchanged' {
    const content = JSON.stringify(card)
    const known = this.#cardOf.get(card.key)
    if (known?.['content'] === content) return 'unchanged'
    // The book's own writing of a card, so it is one.
    if (known !== undefined)
      this.#takeBack(Number(known['id']), JSON.parse(String(known['content'])) as CardRecord)
    const id = Number(this.#add.get(card.key, source.path, card.human ? 1 : 0, content)?.['id'])
    for (const party of partiesOf(card)) this.#addIdentity.run(id, this.#identities.onCard(party))
    this.#facts.write(id, card, source)
    return known === undefined ? 'added' : 'changed'
  }

  #takeBack(id: number, before: CardRecord): void {
    for (const party of partiesOf(before)) this.#touch.run(this.#identities.offCard(party))
    this.#dropIdentities.run(id)
  }
}

/** Who stands on a card, under its name; a card with a name alone stands for itself. */
function partiesOf(card: CardRecord): Party[] {
  const parties =
    card.identities.length > 0
      ? card.identities
      : [{ kind: 'handle' as const, value: `card:${card.key}`, name: '' }]
  return parties.map((party) => ({ ...party, name: card.name.full || party.name }))
}
