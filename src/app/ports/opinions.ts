import type { Stretch } from './celebration.ts'

/** What to look for: each word of a topic in all its forms. */
export type TopicWish = {
  readonly words: readonly (readonly string[])[]
  readonly now: number
  /** So many of the matches that came in last are looked at. */
  readonly most: number
}

/** Texts that have words of a topic. */
export type TopicTexts = {
  /** How many texts the book has. */
  readonly texts: number
  /** By word of the topic: how many texts have it, as far as was looked. */
  readonly having: readonly number[]
  /** Whether more texts match than were looked at. */
  readonly capped: boolean
  readonly found: readonly TopicText[]
}

export type TopicText = {
  readonly interaction: number
  readonly kind: 'message' | 'meeting'
  /** Who wrote it, by number; null for the owner, for meetings, and for what no person wrote. */
  readonly person: number | null
  readonly at: number
  /** Whether it answers somebody else. */
  readonly isAnswer: boolean
  /** The message with which its writer began the thread; null for that one, and where somebody else began it. */
  readonly opener: number | null
  /** Whether its subject says that it brings a patch: most of its words are code then. */
  readonly isPatch: boolean
  /** Words, quotations left out. */
  readonly length: number
  /** By word of the topic: where it stands. A subject taken over (`Re:`) is not its writer's. */
  readonly places: readonly (readonly number[])[]
}

/** What one person, other than the owner, said in one meeting. */
export type SaidInMeeting = { readonly person: number; readonly text: string }

/** A line that says of someone what they do or know. */
export type KnownFor = {
  readonly person: number
  readonly kind: 'position' | 'endorsement'
  readonly words: string
  /** The message whose signature says it, and a card of theirs; null where there is none. */
  readonly interaction: number | null
  readonly card: number | null
  /** ms since 1970; null where it has no day. */
  readonly at: number | null
}

/** An ask of the owner's that was put to one person, or to few; or one of theirs to the owner. */
export type AskedRow = {
  readonly interaction: number
  readonly at: number
  readonly thread: number
  readonly subject: string
  readonly quote: string
  /** The other one, by number. */
  readonly person: number
  /** The first message in which the asked one answered; null when there is none. */
  readonly answer: { readonly interaction: number; readonly at: number } | null
}

/** A message in a thread. */
export type ThreadStep = {
  readonly interaction: number
  readonly at: number
  /** null for the owner. */
  readonly person: number | null
}

/** The book, as one looks in it for whom to ask, and for what became of what was asked. */
export interface OpinionStore {
  /** Texts with any of the words, those with all of them first. Nothing after `now`. */
  topicTexts(wish: TopicWish): TopicTexts
  /** What each person other than the owner said in a meeting. */
  saidInMeeting(interaction: number): readonly SaidInMeeting[]
  /** Positions and given endorsements whose words hold one of these beginnings. Nothing learnt after `now`. */
  knownFor(beginnings: readonly string[], now: number): readonly KnownFor[]
  /** The person behind a number. */
  personOf(person: number): { readonly id: string; readonly name: string } | null
  /** Where to write to them: by the rule of `addressOf` of the voice. */
  addressOf(person: number, now: number): string | null
  /** How many messages of the owner asked this person something in a stretch of time. */
  timesAsked(person: number, stretch: Stretch): number
  /** What the owner asked of people, by name and of three at most, in a stretch of time, by time. */
  asked(stretch: Stretch): readonly AskedRow[]
  /** As `asked`, of one person. */
  askedOf(person: number, stretch: Stretch): readonly AskedRow[]
  /** What one person asked of the owner in a stretch of time, by time. */
  askedOfOwner(person: number, stretch: Stretch): readonly AskedRow[]
  /** The messages of a thread in a stretch of time, by time. */
  inThread(thread: number, stretch: Stretch): readonly ThreadStep[]
  /** The latest good news of one person's own in a stretch of time; null when there is none. */
  latestNews(
    person: number,
    stretch: Stretch,
  ): { readonly interaction: number; readonly at: number; readonly quote: string } | null
}
