import type { Ending } from './voice-ends.ts'

/** Whom a message is for, as far as known. */
export type Recipient = {
  /** Anything that stands for the person, the same each time. */
  readonly id?: string
  /** A kind of recipient: `client`, `colleague`, `group`, `first contact`. */
  readonly kind?: string
  /** The name to greet by, to fill a form with. */
  readonly name?: string
}

/** How often each form was used, in all and by recipient and kind; the last words written in each form. */
export type Choices = {
  readonly all: Map<string, number>
  readonly byId: Map<string, Map<string, number>>
  readonly byKind: Map<string, Map<string, number>>
  readonly examples: Map<string, string>
}

export function emptyChoices(): Choices {
  return { all: new Map(), byId: new Map(), byKind: new Map(), examples: new Map() }
}

export function addChoice(choices: Choices, { form, words }: Ending, { id, kind }: Recipient): void {
  count(choices.all, form)
  if (id !== undefined) count(within(choices.byId, id), form)
  if (kind !== undefined) count(within(choices.byKind, kind), form)
  choices.examples.set(form, words)
}

/**
 * The form that this person usually gets: by their own messages (two at least), else by their kind (three at least),
 * else by all. '' means that there is usually none; null that nothing is known.
 */
export function usualForm(choices: Choices, { id, kind }: Recipient): string | null {
  const own = choices.byId.get(id ?? '')
  if (own !== undefined && total(own) >= 2) return commonest(own)
  const same = choices.byKind.get(kind ?? '')
  if (same !== undefined && total(same) >= 3) return commonest(same)
  return choices.all.size === 0 ? null : commonest(choices.all)
}

/** The usual greeting for someone, in words: their name filled in where the form has one. null when nothing is known. */
export function greetingFor(greetings: Choices, to: Recipient): string | null {
  const form = usualForm(greetings, to)
  if (form === null || form === '') return form
  if (to.name === undefined || !form.includes('{name}')) return greetings.examples.get(form) ?? form
  return form.replace('{name}', to.name)
}

/** The usual sign-off for someone, as last written, lines joined by a line end. null when nothing is known. */
export function signOffFor(signOffs: Choices, to: Recipient): string | null {
  const form = usualForm(signOffs, to)
  return form === null || form === '' ? form : (signOffs.examples.get(form) ?? form)
}

export function total(counts: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const count of counts.values()) sum += count
  return sum
}

/** Two forms that differ in their marks or case only are the same habit. */
export function sameForm(one: string, other: string): boolean {
  return bare(one) === bare(other)
}

/** How often a form or one like it was used. */
export function timesUsed(counts: ReadonlyMap<string, number>, form: string): number {
  let sum = 0
  for (const [other, times] of counts) if (sameForm(other, form)) sum += times
  return sum
}

/**
 * The most frequent habit in its most frequent form; among equals the first in the alphabet, so that the answer is
 * always the same. None at all counts as the habit only when it is four of five times so.
 */
function commonest(counts: ReadonlyMap<string, number>): string {
  const ranked = [...counts].toSorted(([one], [other]) => (one < other ? -1 : 1))
  const none = counts.get('') ?? 0
  if (none >= total(counts) * 0.8) return ''
  let [best, most, own] = ['', 0, 0]
  for (const [form, times] of ranked) {
    const alike = form === '' ? 0 : timesUsed(counts, form)
    if (alike > most || (alike === most && times > own)) [best, most, own] = [form, alike, times]
  }
  return best
}

function bare(form: string): string {
  return form
    .replace(/[^\p{L}{}]+/gu, ' ')
    .trim()
    .toLowerCase()
}

function count(counts: Map<string, number>, form: string): void {
  counts.set(form, (counts.get(form) ?? 0) + 1)
}

function within(groups: Map<string, Map<string, number>>, name: string): Map<string, number> {
  const known = groups.get(name)
  if (known !== undefined) return known
  const made = new Map<string, number>()
  groups.set(name, made)
  return made
}
