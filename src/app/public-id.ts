import { hash } from 'node:crypto'

/** The public id of a new person: made from the first of its identities, so that the same records give the same id. */
export function publicPersonId(
  identities: readonly { readonly kind: string; readonly value: string }[],
): string {
  const [first = ''] = identities.map((one) => `${one.kind}:${one.value}`).toSorted()
  return `p_${shortHash(first)}`
}

/** The public id of a suggestion: the same for the same person, action and occasion. */
export function publicSuggestionId(person: string, action: string, occasion: string): string {
  return `s_${shortHash(`${person}\n${action}\n${occasion}`)}`
}

/**
 * The public id of a promise: the same for the same words in the same message.
 * @param print the interaction's own name
 */
export function publicPromiseId(print: string, words: string): string {
  return `pr_${shortHash(`${print}\n${words}`)}`
}

/** Ten characters of base 36, from 48 bits. */
function shortHash(text: string): string {
  return hash('sha256', text, 'buffer').readUIntBE(0, 6).toString(36).padStart(10, '0').slice(-10)
}

/** The public id of an interaction. */
export function publicInteractionId(interaction: number): string {
  return `i_${interaction}`
}

/** The number of an interaction by its public id; null for what is none. */
export function interactionNumber(publicId: string): number | null {
  const [, digits] = /^i_(\d{1,15})$/.exec(publicId) ?? []
  return digits === undefined ? null : Number(digits)
}

/** The public id of a card of an address book. */
export function publicCardId(card: number): string {
  return `c_${card}`
}
