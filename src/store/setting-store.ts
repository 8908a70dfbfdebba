import type { DatabaseSync } from 'node:sqlite'
import type { SettingStore } from '../app/ports.ts'
import { prepare } from './statement.ts'

/** The owner's settings, on SQLite, beside what the book keeps of its own under other names. */
export class BookSettingStore implements SettingStore {
  readonly #db: DatabaseSync

  constructor(db: DatabaseSync) {
    this.#db = db
  }

  setting(name: string): string | null {
    const value = prepare(this.#db, 'select value from setting where key = ?').get(keyOf(name))?.['value']
    return typeof value === 'string' ? value : null
  }

  keepSetting(name: string, value: string | null): void {
    if (value === null) prepare(this.#db, 'delete from setting where key = ?').run(keyOf(name))
    else
      prepare(this.#db, 'insert or replace into setting (key, value) values (?, ?)').run(keyOf(name), value)
  }
}

function keyOf(name: string): string {
  return `set_${name}`
}
