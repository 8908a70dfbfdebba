import { hash } from 'node:crypto'
import type { CardRecord } from '../../domain/record.ts'

/** A card's key from what identifies it, for cards that carry no id of their own. */
export function keyFromContent(card: Pick<CardRecord, 'name' | 'identities' | 'organization'>): string {
  const values = card.identities.map(({ kind, value }) => `${kind} ${value}`).toSorted()
  return `hash:${hash('sha256', JSON.stringify([card.name.full, card.organization, ...values])).slice(0, 32)}`
}

/** Makes the keys of one file differ: the second card under a key gets `#2`, in the order of the file. */
export class KeyRing {
  readonly #times = new Map<string, number>()

  unique(key: string): string {
    const times = (this.#times.get(key) ?? 0) + 1
    this.#times.set(key, times)
    return times === 1 ? key : `${key}#${times}`
  }
}
