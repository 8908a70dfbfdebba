/** One meeting's mirror. Seconds, shares in [0, 1], words a minute; null for what is named in `notMeasured`. */
export type ListenResult = {
  /** The largest share of the talk first. */
  readonly speakers: readonly SpeakerResult[]
  /** How evenly the talk is spread, in [0, 1]; null with a single speaker. */
  readonly turnEntropy: number | null
  readonly switchesPerMinute: number | null
  readonly overlapShare: number | null
  readonly notMeasured: readonly { readonly measure: string; readonly why: string }[]
}

export type SpeakerResult = {
  readonly name: string
  readonly talkSeconds: number | null
  readonly talkShare: number
  readonly words: number
  readonly wpm: number | null
  readonly questions: number
  readonly followUps: number | null
  readonly longestMonologueSeconds: number | null
  readonly patienceSeconds: number | null
  readonly spokeOver: number | null
}
