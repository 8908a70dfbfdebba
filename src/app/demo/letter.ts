/** One mail of the story, before it is written out with headers, quote and signature. */
export type Letter = {
  /** Unique in the story; the Message-ID is made from it. */
  readonly id: string
  /** When it was sent, in milliseconds since 1970. */
  readonly at: number
  /** A key of the cast; `me` is the owner. */
  readonly from: string
  readonly to: readonly string[]
  readonly cc?: readonly string[]
  /** Without `Re:`, which an answer gets by itself. */
  readonly subject: string
  /** What the writer typed: greeting, words, sign-off. Neither the quote nor the signature block. */
  readonly text: string
  /** The id of the letter that this one answers. */
  readonly replyTo?: string
  /** Which of the writer's addresses it came from; the first when absent. */
  readonly address?: number
  readonly attachments?: readonly Attachment[]
  /** `html`: no plain text part. `bare`: no In-Reply-To, no References. `report`: a delivery report. */
  readonly shape?: 'html' | 'bare' | 'report'
  /** `none`: the answer quotes nothing, or quotes by hand inside its text. `phone`: typed on a phone, no signature. */
  readonly manner?: 'none' | 'phone'
  /** More header lines, such as those of a list or of an automatic answer. */
  readonly headers?: readonly (readonly [string, string])[]
}

export type Attachment = { readonly name: string; readonly type: string; readonly content: string }

/** A letter of an arc, dated in days before today and the writer's wall-clock time. */
export type Line = Omit<Letter, 'at' | 'to'> & {
  readonly ago: number
  /** `HH:MM` where the writer lives. */
  readonly time: string
  readonly to: string | readonly string[]
}
