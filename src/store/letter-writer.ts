import type { DatabaseSync } from 'node:sqlite'
import type { LetterFound } from '../app/ports.ts'
import { type Statement, prepare } from './statement.ts'

/** Writes how a letter of the owner's looks, and what its sentences are for. */
export class LetterWriter {
  readonly #letter: Statement
  readonly #phrase: Statement

  constructor(db: DatabaseSync) {
    this.#letter = prepare(
      db,
      `insert into letter (interaction_id, at, greeting, greeting_form, after_greeting, sign_off, sign_off_form,
         before_sign_off, opening, words, sentences, lower, short_forms, full_forms, exclamations, emoji, quotes)
       select id, coalesce(at, 0), ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16
       from interaction where id = ?1`,
    )
    this.#phrase = prepare(
      db,
      `insert into phrase (interaction_id, at, purpose, span_start, span_end, quote, formula)
       select id, coalesce(at, 0), ?2, ?3, ?4, ?5, ?6 from interaction where id = ?1`,
    )
  }

  write(interaction: number, { look, purposes }: LetterFound): void {
    this.#letter.run(
      interaction,
      look.greeting.words,
      look.greeting.form,
      look.afterGreeting,
      look.signOff.words,
      look.signOff.form,
      look.beforeSignOff,
      look.opening,
      look.words,
      look.sentences,
      look.isLower ? 1 : 0,
      look.short,
      look.full,
      look.exclamations,
      look.emoji,
      look.quotes,
    )
    for (const { purpose, start, end, quote, isFormula } of purposes)
      this.#phrase.run(interaction, purpose, start, end, quote, isFormula ? 1 : 0)
  }
}
