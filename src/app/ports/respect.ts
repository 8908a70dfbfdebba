import type { PromiseWord } from '../../practices/respect/facts.ts'

/** A promise that a reader found, made by the owner to people or by a person to the owner. */
export type PromiseRow = {
  readonly interaction: number
  /** The interaction's own name, the same in every book: what its public id is made from. */
  readonly print: string
  readonly at: number
  readonly thread: number
  readonly byOwner: boolean
  /** Who made it; or to whom it was made: whom the message answers or was written to, at most three. */
  readonly people: readonly { readonly person: number; readonly publicId: string; readonly name: string }[]
  readonly company: 'alone' | 'few' | 'list' | 'meeting'
  readonly subject: string
  readonly quote: string
  readonly what: string
  readonly due: string | null
  readonly strength: number
}

/** Which promises: nothing made after `now` is ever given. */
export type PromisesWish = {
  readonly now: number
  /**
   * `made`: made since then; by the owner alone, or by both. `due`: the owner's whose day is in that stretch (ISO, both in
   * it). `with`: made since then between the owner and that person. `of`: in these interactions.
   */
  readonly which:
    | { readonly made: number; readonly by: 'owner' | 'both' }
    | { readonly due: readonly [first: string, last: string] }
    | { readonly with: number; readonly since: number }
    | { readonly of: readonly number[] }
  /** Promises of less strength are left out. */
  readonly least: number
}

/** What was written in a promise's thread or between the two since, or that the two met. */
export type LaterActRow = {
  readonly interaction: number
  readonly at: number
  readonly kind: 'message' | 'meeting'
  readonly byMaker: boolean
  readonly inThread: boolean
  readonly subject: string
  readonly attachments: readonly string[]
  /** Where its text lies: another text of the same interaction lies elsewhere. */
  readonly place: string
}

/** A word of the owner on the promise with these words in that interaction. */
export type SaidRow = {
  readonly interaction: number
  readonly words: string
  readonly at: number
  readonly what: PromiseWord['what']
  readonly value: string | null
}

/** The owner's ask of somebody, and that one's answer to it. */
export type HelpRow = {
  readonly person: number
  readonly ask: number
  readonly askQuote: string
  readonly askStrength: number
  readonly answer: number
  readonly answeredAt: number
  readonly words: number
  readonly attachments: number
}

/** How courteous a message of the owner's to one person is. */
export type CourtesyRow = { readonly interaction: number; readonly at: number; readonly courtesy: number }

/** A meeting that the owner called together. */
export type CalledRow = {
  readonly interaction: number
  readonly start: number
  readonly changedAt: number | null
  readonly sequence: number
  readonly status: string
}

/** A meeting of which there are both an entry and a transcript with its time. */
export type TimedMeetingRow = {
  readonly interaction: number
  readonly start: number
  readonly end: number
  /** When the last word ended, and when the owner's first began; null where the transcript cannot tell. */
  readonly lastWord: number | null
  readonly ownersFirstWord: number | null
}

/** The book, as promises and other people's time are looked for in it. Nothing after `now` is ever given. */
export interface RespectStore {
  promises(wish: PromisesWish): readonly PromiseRow[]
  /** Interactions with promises in the threads of these, by number. */
  promisesBeside(interactions: readonly number[], now: number): readonly number[]
  /** For each of these, what came after it: by time, at most so many as show whether it was kept. */
  laterActs(promises: readonly PromiseRow[], now: number): readonly (readonly LaterActRow[])[]
  /** What the owner said of promises up to `now`, by time. */
  said(now: number): readonly SaidRow[]
  sayOfPromise(word: SaidRow): void
  /** Takes back the last word on a promise; false when there is none. */
  unsayOfPromise(promise: Pick<SaidRow, 'interaction' | 'words'>): boolean
  /** Answers to what the owner asked of somebody by mail, that came in that stretch and have no answer of the owner's. */
  help(stretch: { readonly since: number; readonly now: number }): readonly HelpRow[]
  /** The owner's messages to that person alone, by time; or to anyone (null). */
  courtesy(
    person: number | null,
    stretch: { readonly since: number; readonly now: number },
  ): readonly CourtesyRow[]
  called(stretch: { readonly since: number; readonly now: number }): readonly CalledRow[]
  timedMeetings(stretch: { readonly since: number; readonly now: number }): readonly TimedMeetingRow[]
}
