import type { Party } from '../../domain/identity.ts'
import type {
  CardRecord,
  ConnectionRecord,
  EventRecord,
  MessageRecord,
  Skipped,
  TranscriptRecord,
} from '../../domain/record.ts'

/** A message as a reading thread hands it to the book: parsed, fingerprinted, its text compressed. */
export type PreparedMessage = Omit<MessageRecord, 'inReplyTo' | 'references' | 'text' | 'labels'> & {
  /** What to name the spot in its source with. */
  readonly place: string
  /** Fingerprints (16 bytes each, in hexadecimal): of the message under its own Message-ID, and of the same words to the same people. */
  readonly keyHash: string
  readonly twinHash: string
  /** 52-bit hashes of the Message-ID, of the one it answers, and of every id it names (itself included). */
  readonly messageHash: number | null
  readonly parentHash: number | null
  readonly referenceHashes: readonly number[]
  readonly sentLabelled: boolean
  /** The text without quoted lines: what is searched. */
  readonly words: string
  /** Where the whole text lies in the batch's blocks, in UTF-8 bytes. */
  readonly body: TextPlace
}

/** A text's place among the blocks of its batch. */
export type TextPlace = { readonly block: number; readonly start: number; readonly length: number }

/** A transcript as a reading thread hands it to the book: laid out as one text, its speakers told from machines. */
export type PreparedTranscript = Omit<TranscriptRecord, 'turns'> & {
  readonly place: string
  /** The smallest fingerprints (16 bytes each) of its turns' moments: another version of it shares most of them. */
  readonly prints: readonly Uint8Array[]
  readonly turns: readonly PreparedTurn[]
  /** The turns as one text. */
  readonly words: string
  /** Hash of that text. */
  readonly textHash: string
  readonly body: TextPlace
}

export type PreparedTurn = {
  /** As the transcript names the speaker. */
  readonly speaker: string | null
  /** null: nobody is named, or it is a machine. */
  readonly party: Party | null
  readonly start: number | null
  readonly end: number | null
  /** [spanStart, spanEnd) of the text. */
  readonly spanStart: number
  readonly spanEnd: number
}

export type PreparedRecord =
  | PreparedMessage
  | CardRecord
  | EventRecord
  | ConnectionRecord
  | PreparedTranscript

/** How far a file has been read, and what tells whether it is still the same file. */
export type Cursor = {
  readonly size: number
  readonly modified: number
  /** Hash of the first bytes: a file whose beginning changed is another file. */
  readonly print: string
  /** Bytes of the decompressed stream whose records are in the book. */
  readonly done: number
  readonly finished: boolean
  /** How many records it gave so far. */
  readonly records: number
}

/** Some records of one source, in order, and where the source stands once they are in the book. */
export type Batch = {
  readonly path: string
  readonly format: string
  readonly records: readonly PreparedRecord[]
  /** The texts of the records, many to a block, each block zstd-compressed. */
  readonly blocks: readonly Uint8Array[]
  readonly skipped: readonly SkippedRecord[]
  /** Names of files of a folder that this batch has read. */
  readonly entries: readonly string[]
  readonly cursor: Cursor
  /** Records passed over because the book has them from an earlier run. */
  readonly passedOver: number
  /** Addresses that this source says are its owner's (calendar's name, LinkedIn profile). */
  readonly owners: readonly {
    readonly kind: 'email' | 'profile' | 'handle'
    readonly value: string
    readonly name: string
  }[]
  /** Bytes of input that this batch stands for, for the progress line. */
  readonly bytes: number
}

/** A record that could not be read; `raw` is kept when it is a whole message, so that it can be tried again. */
export type SkippedRecord = Skipped & { readonly raw?: Uint8Array }
