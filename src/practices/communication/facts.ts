import type { AskFact } from '../facts.ts'
import type { Mirror } from './mirror.ts'

/** One message between the owner and one person, to each other alone. */
export type WrittenMessage = {
  readonly interaction: number
  /** ISO day, where the owner is. */
  readonly day: string
  readonly byOwner: boolean
  /** Words that its author wrote anew; null where no reader has read it. */
  readonly words: number | null
  readonly questions: number
}

/** A message with what its thread tells. */
export type ThreadedMessage = WrittenMessage & {
  /** Whether it is the first of its thread. */
  readonly opensThread: boolean
  /** Whether the other side wrote in the thread after it. */
  readonly isAnswered: boolean
}

/** A meeting of which there is a transcript, in which the owner spoke. */
export type HeardMeeting = {
  readonly interaction: number
  readonly day: string
  /** '' when it has none. */
  readonly title: string
  /** Its speakers are named by who they are in the book, else as the transcript names them. */
  readonly mirror: Mirror
  /** The owner among the speakers. */
  readonly owner: string
}

/** What was written between the owner and one person of late. */
export type TieTalk = {
  readonly person: { readonly id: string; readonly name: string }
  readonly strength: number
  /** Whether anything may be suggested: not while an answer is awaited. */
  readonly maySuggest: boolean
  /** Their ask of the owner that waits: that comes first. */
  readonly waiting: AskFact | null
  /** Of the last 540 days, by time. */
  readonly messages: readonly WrittenMessage[]
}

/** A meeting to come, with one of those who are asked to it. */
export type MeetingToCome = {
  readonly interaction: number
  readonly day: string
  /** `10:00`, where the owner is. */
  readonly time: string
  readonly title: string
  readonly person: { readonly id: string; readonly name: string }
  readonly strength: number
  /** How many others are asked beside the owner. */
  readonly others: number
  /** Their ask of the owner that waits. */
  readonly waiting: AskFact | null
  /** What either said they would do, of which nothing says that it is done; the latest first. */
  readonly promises: readonly PromiseBetween[]
  /** The last meeting with them that was heard. */
  readonly last: HeardMeeting | null
}

export type PromiseBetween = {
  readonly interaction: number
  readonly byOwner: boolean
  readonly day: string
  readonly quote: string
}
