import { zone, type ZoneSpan } from '../language/zones.ts'
import { NotInBook } from './failures.ts'
import type { InteractionStore, PartyRow } from './ports.ts'
import { publicInteractionId } from './public-id.ts'
import { spanOfQuote } from './quote-span.ts'
import type { PersonName } from './results.ts'

/** One interaction or card whole: what a statement rests on. */
export type InteractionResult = {
  readonly id: string
  /** `message`, `meeting`, `card`, … */
  readonly kind: string
  /** `mail`, `meeting`, `chat`, …; `card` */
  readonly channel: string
  /** ISO instant; null: undated. */
  readonly at: string | null
  /** A message's subject, a meeting's title, the name on a card. */
  readonly subject: string
  readonly from: PartyResult | null
  /** Everyone else in it, by role. */
  readonly others: readonly PartyResult[]
  readonly text: string
  /** Which stretch of the text is what; they cover it. New words of the sender are `authored`. */
  readonly zones: readonly ZoneSpan[]
  /** Where the words stand that were asked for, [start, end) of the text; null where none were, or they are not in it. */
  readonly quote: { readonly start: number; readonly end: number } | null
  /** Its thread by time, itself among it. */
  readonly thread: readonly { readonly id: string; readonly at: string; readonly byOwner: boolean }[]
  readonly event: { readonly end: string; readonly allDay: boolean; readonly location: string } | null
  /** Whether there is a mirror of it. */
  readonly isHeard: boolean
  /** Where it was read: the source's path, and the place in it. */
  readonly source: { readonly path: string; readonly place: string }
}

export type PartyResult = {
  readonly role: string
  /** An address, a number, a handle or a speaker's name. */
  readonly value: string
  readonly name: string
  readonly isOwner: boolean
  readonly person: PersonName | null
}

export type InteractionWish = {
  /** The public id of an interaction (`i_…`) or a card (`c_…`). */
  readonly id: string
  /** The words to find in it; null for none. */
  readonly quote: string | null
  readonly now: number
}

/**
 * Shows what something rests on: the message, the meeting or the card, with the quoted words marked.
 * @throws NotInBook when there is none of that id by then
 */
export function showInteraction(
  store: InteractionStore,
  { id, quote, now }: InteractionWish,
): InteractionResult {
  const named = /^([ic])_(\d{1,15})$/.exec(id)
  const number = Number(named?.[2])
  if (named?.[1] === 'c') return showCard(store, number, quote)
  const row = named === null ? null : store.interaction(number, now)
  if (row === null) throw notThere(id)
  const from = row.parties.find(({ role }) => role === 'from' || role === 'organizer') ?? null
  const sender = from === null ? {} : { senderName: from.name, senderAddress: from.value }
  const isMessage = row.kind === 'message'
  return {
    id,
    kind: row.kind,
    channel: row.channel,
    at: row.at === null ? null : new Date(row.at).toISOString(),
    subject: row.subject,
    from: from === null ? null : partyResult(from),
    others: row.parties.filter((one) => one !== from).map(partyResult),
    text: row.text,
    zones: isMessage ? zone(row.text, sender).spans : whole(row.text),
    quote: quote === null ? null : spanOfQuote(row.text, quote),
    thread: row.thread.map((one) => ({
      id: publicInteractionId(one.interaction),
      at: new Date(one.at).toISOString(),
      byOwner: one.byOwner,
    })),
    event: row.event === null ? null : { ...row.event, end: new Date(row.event.end).toISOString() },
    isHeard: row.isHeard,
    source: row.source,
  }
}

function showCard(store: InteractionStore, card: number, quote: string | null): InteractionResult {
  const row = store.card(card)
  if (row === null) throw notThere(`c_${card}`)
  const { name, text } = cardText(JSON.parse(row.content))
  return {
    id: `c_${card}`,
    kind: 'card',
    channel: 'card',
    at: null,
    subject: name,
    from: null,
    others: [],
    text,
    zones: whole(text),
    quote: quote === null ? null : spanOfQuote(text, quote),
    thread: [],
    event: null,
    isHeard: false,
    source: { path: row.source, place: '' },
  }
}

/** A card's lines, one a fact. Cards are kept as they were read, so each part is looked at before it is used. */
function cardText(card: unknown): { readonly name: string; readonly text: string } {
  const [names, identities] = [partOf(card, 'name'), partOf(card, 'identities')]
  const name = textOf(partOf(names, 'full'))
  const values = Array.isArray(identities) ? identities.map((one) => textOf(partOf(one, 'value'))) : []
  const lines = [
    name,
    textOf(partOf(card, 'title')),
    textOf(partOf(card, 'organization')),
    ...values,
    dayLine('Birthday', partOf(card, 'birthday')),
    dayLine('Anniversary', partOf(card, 'anniversary')),
    textOf(partOf(card, 'notes')),
  ]
  return { name, text: lines.filter((line) => line !== '').join('\n') }
}

function dayLine(what: string, value: unknown): string {
  const [year, month, day] = ['year', 'month', 'day'].map((part) => partOf(value, part))
  if (typeof month !== 'number' || typeof day !== 'number') return ''
  const words = `${day} ${MONTHS[month - 1] ?? ''}`
  return `${what}: ${words}${typeof year === 'number' ? ` ${year}` : ''}`
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

function partOf(value: unknown, part: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === part)?.[1]
    : null
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function whole(text: string): readonly ZoneSpan[] {
  return text === '' ? [] : [{ start: 0, end: text.length, zone: 'authored' }]
}

function partyResult({ role, value, name, isOwner, person }: PartyRow): PartyResult {
  return { role, value, name: person?.name ?? name, isOwner, person }
}

function notThere(id: string): NotInBook {
  return new NotInBook(`there is no ${id} in the book`, 'Take an id from the evidence of `rapport today`.')
}
