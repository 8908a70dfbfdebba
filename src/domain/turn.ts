/** One stretch of speech by one speaker in a meeting. Times are milliseconds from the beginning of the recording. */
export type Turn = {
  /** The display name as the transcript gives it, trimmed; null where it names nobody. */
  readonly speaker: string | null
  /** null where the format has no times. */
  readonly start: number | null
  /** null where the format says only when a turn begins. */
  readonly end: number | null
  readonly text: string
}
