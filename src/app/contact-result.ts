/** How the owner and one person have been in touch of late. */
export type ContactResult = {
  /** ISO days in the last eighteen months, each once, by time. */
  readonly days: readonly string[]
  /** How many messages each sent the other in the last 90 days, and how often they met. */
  readonly wrote: { readonly owner: number; readonly person: number }
  readonly met: number
  /** Public ids of these messages and meetings, the latest first. */
  readonly evidence: { readonly wrote: readonly string[]; readonly met: readonly string[] }
  /** How long each takes as a rule to be in touch after a word of the other's, in the last year; null when too few. */
  readonly answers: { readonly owner: AnswerTime | null; readonly person: AnswerTime | null }
}

/** The middle of the times, in hours, of so many answers; the latest of them, by public id. */
export type AnswerTime = {
  readonly hours: number
  readonly sample: number
  readonly evidence: readonly string[]
}

export type NextMeeting = { readonly interaction: string; readonly at: string; readonly title: string }
