import { DAY } from '../domain/milliseconds.ts'
import { dayOf, isoOf } from '../domain/tie/day.ts'
import { type DeliveryReading, deedKind, readDelivery } from '../language/delivering.ts'
import { zone } from '../language/zones.ts'
import type { LaterAct, LedgerEntry, PromiseFact, PromiseWord } from '../practices/respect/facts.ts'
import { LET_GO_DAYS, ledgerOf } from '../practices/respect/ledger.ts'
import { isPlainEnough, lastUndatedDay, UNDATED_DAYS } from '../practices/respect/undated.ts'
import { OVERDUE_DAYS, SOON_DAYS } from '../practices/respect/keeping.ts'
import type { LaterActRow, PlanningStore, PromiseRow, PromisesWish, RespectStore, SaidRow } from './ports.ts'
import { publicPromiseId } from './public-id.ts'
import { textsInParts } from './texts-in-parts.ts'
import type { TiesAt } from './ties-at.ts'

/** What a reader is less sure of is no entry of a ledger. */
const LEAST_STRENGTH = 0.6

/** As far back as the ledger goes unless more is asked for. */
export const LEDGER_DAYS = 180

/** A promise as its ledger has it, with the numbers that the book knows it by. */
export type KnownPromise = LedgerEntry & { readonly words: string }

/** The promises of a book as they stood at one moment; nothing dated or said later counts. */
export class PromisesAt {
  readonly #respect: RespectStore
  readonly #planning: Pick<PlanningStore, 'quotables'>
  readonly #ties: TiesAt
  readonly #day: string
  readonly #readings: Map<string, DeliveryReading>
  #said: ReadonlyMap<string, readonly SaidRow[]> | undefined
  #forPlan: Promise<readonly KnownPromise[]> | undefined

  /** @param day the ISO day of `ties.now`, where the owner is */
  constructor(
    {
      respect,
      planning,
    }: { readonly respect: RespectStore; readonly planning: Pick<PlanningStore, 'quotables'> },
    ties: TiesAt,
    day: string,
  ) {
    this.#respect = respect
    this.#planning = planning
    this.#ties = ties
    this.#day = day
    this.#readings = readingsOf(respect)
  }

  /** The owner's that a plan may speak of: due soon or overdue, made a while ago without a day, or confirmed. */
  forPlan(): Promise<readonly KnownPromise[]> {
    return (this.#forPlan ??= this.#readForPlan())
  }

  /** Both ways, made in the last so many days, and all that the owner said something of. */
  async both(days: number): Promise<readonly KnownPromise[]> {
    const said = this.#rows({ of: [...new Set(this.#respect.said(this.#now).map((one) => one.interaction))] })
    return this.#ledger([...this.#rows({ made: this.#now - days * DAY, by: 'both' }), ...said])
  }

  /** Between the owner and one person (by number), either way. */
  async between(person: number, days: number): Promise<readonly KnownPromise[]> {
    const rows = this.#rows({ with: person, since: this.#now - days * DAY })
    return this.#ledger(rows.filter(({ people }) => people.some((one) => one.person === person)))
  }

  /** Those in these interactions, and what was promised beside them in their threads. */
  of(interactions: readonly number[]): Promise<readonly KnownPromise[]> {
    const beside = this.#respect.promisesBeside(interactions, this.#now)
    return this.#ledger(this.#rows({ of: [...interactions, ...beside] }))
  }

  /** The promise with that public id, and where it stands; null when there is none, or the owner said that it is none. */
  async named(id: string): Promise<{ readonly row: PromiseRow; readonly entry: KnownPromise | null } | null> {
    const isNamed = (row: PromiseRow) => publicPromiseId(row.print, wordsOf(row.quote)) === id
    const row =
      this.#rows({ made: this.#now - LEDGER_DAYS * DAY, by: 'both' }).find(isNamed) ??
      this.#rows({ made: 0, by: 'both' }).find(isNamed)
    if (row === undefined) return null
    const entries = await this.of([row.interaction])
    return { row, entry: entries.find((entry) => entry.id === id) ?? null }
  }

  get #now(): number {
    return this.#ties.now
  }

  #rows(which: PromisesWish['which']): readonly PromiseRow[] {
    return this.#respect.promises({ now: this.#now, which, least: LEAST_STRENGTH })
  }

  async #readForPlan(): Promise<readonly KnownPromise[]> {
    const plus = (days: number) => Temporal.PlainDate.from(this.#day).add({ days }).toString()
    const confirmed = this.#respect
      .said(this.#now)
      .filter(({ at }) => at >= this.#now - LET_GO_DAYS * DAY)
      .map(({ interaction }) => interaction)
    const undated = this.#rows({ made: this.#now - (UNDATED_DAYS.last + 1) * DAY, by: 'owner' }).filter(
      (row) =>
        row.due === null &&
        row.at <= this.#now - (UNDATED_DAYS.first - 1) * DAY &&
        row.at >= this.#now - (lastUndatedDay(row) + 1) * DAY &&
        isPlainEnough(row),
    )
    const seeds = [
      ...this.#rows({ due: [plus(-OVERDUE_DAYS), plus(SOON_DAYS)] }),
      ...undated,
      ...this.#rows({ of: confirmed }),
    ].filter(({ byOwner }) => byOwner)
    // The same may have been promised before in the thread: then that is the one.
    const beside = this.#respect.promisesBeside(
      [...new Set(seeds.map(({ interaction }) => interaction))],
      this.#now,
    )
    return this.#ledger([...seeds, ...this.#rows({ of: beside }).filter(({ byOwner }) => byOwner)])
  }

  async #ledger(rows: readonly PromiseRow[]): Promise<readonly KnownPromise[]> {
    const once = [
      ...new Map(rows.map((row) => [`${row.interaction} ${wordsOf(row.quote)} ${row.what}`, row])).values(),
    ]
    const acts = this.#respect.laterActs(once, this.#now)
    // Whether the two talked, no text tells.
    await this.#read(acts.flatMap((of, at) => (deedKind(once[at]?.what ?? '') === 'talk' ? [] : of)))
    const people = once.flatMap((row) => row.people.map(({ person }) => person))
    const strengths = new Map(
      (await this.#ties.of(people)).map((one) => [one.tie.person, one.strength.value]),
    )
    const facts = once.map((row, at) => this.#fact(row, acts[at] ?? [], strengths))
    return ledgerOf(facts, this.#day).map((entry) => ({ ...entry, words: wordsOf(entry.quote) }))
  }

  /** Reads what was written later, each text once for as long as the book is open. */
  async #read(acts: readonly LaterActRow[]): Promise<void> {
    const wanted = new Map<number, string>()
    for (const { kind, interaction, place } of acts) if (kind === 'message') wanted.set(interaction, place)
    const isUnread = ([interaction, place]: readonly [number, string]) =>
      !this.#readings.has(keyOf(interaction, place))
    // What is wanted now goes all together, or stays.
    if (this.#readings.size + [...wanted].filter(isUnread).length > MOST_READINGS) this.#readings.clear()
    const unread = new Map([...wanted].filter(isUnread))
    for await (const texts of textsInParts(this.#planning, unread.keys()))
      for (const [interaction, { text }] of texts)
        this.#readings.set(keyOf(interaction, unread.get(interaction) ?? ''), readDelivery(zone(text)))
  }

  #fact(row: PromiseRow, acts: readonly LaterActRow[], strengths: ReadonlyMap<number, number>): PromiseFact {
    const [first, ...others] = row.people
    const { interaction, thread, at, due, company, strength, subject, quote, what } = row
    return {
      id: publicPromiseId(row.print, wordsOf(quote)),
      by: row.byOwner ? 'owner' : 'person',
      person: { id: first?.publicId ?? '', name: first?.name ?? '' },
      others: others.map(({ publicId, name }) => ({ id: publicId, name })),
      closeness: strengths.get(first?.person ?? 0) ?? 0,
      what,
      quote,
      deed: deedKind(what),
      interaction,
      thread,
      at,
      day: this.#isoDay(at),
      due,
      company,
      strength,
      subject,
      said: this.#saidOf(row),
      later: acts.map(
        (act): LaterAct => ({
          ...act,
          day: this.#isoDay(act.at),
          reading: this.#readings.get(keyOf(act.interaction, act.place)) ?? NOTHING_READ,
        }),
      ),
    }
  }

  #saidOf({ interaction, quote }: PromiseRow): PromiseWord[] {
    this.#said ??= Map.groupBy(this.#respect.said(this.#now), (one) => `${one.interaction} ${one.words}`)
    const said = this.#said.get(`${interaction} ${wordsOf(quote)}`) ?? []
    return said.map(({ what, at, value }) => ({ what, at, day: this.#isoDay(at), value }))
  }

  #isoDay(at: number): string {
    return isoOf(dayOf(at, this.#ties.offsetMinutes))
  }
}

/** So many readings are kept at hand; a plan needs some hundred, a ledger of half a year thousands, much the same ones day by day. */
const MOST_READINGS = 10_000

const readings = new WeakMap<RespectStore, Map<string, DeliveryReading>>()

function readingsOf(respect: RespectStore): Map<string, DeliveryReading> {
  const known = readings.get(respect) ?? new Map<string, DeliveryReading>()
  readings.set(respect, known)
  return known
}

function keyOf(interaction: number, place: string): string {
  return `${interaction} ${place}`
}

/** The letters and digits of a sentence, in lower case: what tells one promise of a message from another. */
export function wordsOf(quote: string): string {
  return quote.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

const NOTHING_READ: DeliveryReading = { delivering: [], receipt: null, hasLink: false, topics: new Set() }
