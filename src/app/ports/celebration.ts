/** News that a message tells, good or hard. */
export type NewsRow = {
  readonly interaction: number
  readonly at: number
  /** The number of who wrote it. */
  readonly person: number
  readonly kind: string
  /** `writer`, `person`, `family`, `firm`. */
  readonly subject: string
  readonly subjectWords: string
  readonly strength: number
  readonly quote: string
  readonly recipients: number
  /** Told to the owner and nobody else. */
  readonly isInConfidence: boolean
  readonly thread: number
}

/** What somebody's signatures, or one card in one file, say of their work, and since when. */
export type WorkState = {
  readonly person: number
  readonly organization: string
  readonly title: string
  /** ISO days; of a card, null: what it said when it first came. */
  readonly since: string | null
  readonly until: string | null
  /** ms since 1970 when it was first seen; null as `since` is. */
  readonly at: number | null
  /** The message with the signature, or the card. */
  readonly interaction: number | null
  readonly card: number | null
}

/** A day of the year that a card names. */
export type CardDayRow = {
  readonly person: number
  readonly card: number
  readonly what: 'birthday' | 'anniversary'
  readonly month: number
  readonly day: number
  readonly year: number | null
}

/** What somebody said of the owner on LinkedIn. */
export type ReceivedRow = {
  readonly person: number
  readonly what: 'endorsement' | 'recommendation'
  readonly at: number
  readonly words: string
  /** When the owner said the like of them, the first time after; null when never. */
  readonly returnedAt: number | null
}

/** A message of the owner's to a person, or in a thread; or a meeting of the two. */
export type OwnersActRow = {
  readonly person: number
  readonly at: number
  readonly kind: 'message' | 'meeting'
  readonly interaction: number
  readonly thread: number | null
}

/** A stretch of time, ms since 1970, both in it. */
export type Stretch = { readonly since: number; readonly now: number }

/** From one ISO day to another, both in it, and the day until which the book is read. */
export type SignedDays = { readonly since: string; readonly until: string; readonly today: string }

/** The book, as what happens in people's lives and work is looked for in it. Nothing after `now` is ever given. */
export interface CelebrationStore {
  /** News of that polarity told in messages to the owner, by time: of everyone, or in one person's own messages. */
  news(polarity: 'good' | 'hard', stretch: Stretch, whose?: number): readonly NewsRow[]
  /** People of exactly that name, case aside, with whom the owner had contact by then. */
  named(name: string, now: number): readonly number[]
  nameOf(person: number): string
  /** Whom a message went to, beside the owner. */
  recipientsOf(interaction: number): readonly { readonly person: number; readonly name: string }[]
  /**
   * Everything that the signatures of those say up to today who began to sign with something new in that stretch, and
   * ever signed otherwise, by day.
   */
  signatures(stretch: SignedDays): readonly WorkState[]
  /** Everything that one person's signatures say by a day, by day. */
  signaturesOf(person: number, today: string): readonly WorkState[]
  /** The addresses that somebody, or somebody of the same name, wrote from, each with the moment of its first message (ms since 1970). */
  wroteFrom(person: number): readonly { readonly address: string; readonly since: number }[]
  /** What cards said before and what they say since, of those that an import in that stretch found changed. */
  changedCards(stretch: Stretch): readonly WorkState[]
  cardDays(days: readonly { readonly month: number; readonly day: number }[]): readonly CardDayRow[]
  received(stretch: Stretch): readonly ReceivedRow[]
  /** The owner's messages to these people, and meetings of at most four, by time. */
  ownersActs(people: readonly number[], stretch: Stretch): readonly OwnersActRow[]
  /** The owner's messages in a thread, as acts towards that person, by time. */
  ownersActsInThread(thread: number, person: number, stretch: Stretch): readonly OwnersActRow[]
  /** Of these interactions of the owner's, those that thank. */
  thanking(interactions: readonly number[]): ReadonlySet<number>
}
