import type { SQLInputValue } from 'node:sqlite'
import type { ExportedTranscript } from '../domain/exported/interaction.ts'

/** Adds the row of a transcript, with the values of `transcriptRow`. */
export const ADD_TRANSCRIPT = `
  insert into transcript (interaction_id, format, title, at, day_only, corrected, length, print)
  values (?, ?, ?, ?, ?, ?, ?, ?)`

/** The values of `ADD_TRANSCRIPT`, in its order; `print` tells one version of it from another. */
export function transcriptRow(
  interaction: number,
  { format, title, at, dayOnly, corrected, length, print }: Omit<ExportedTranscript, 'turns'>,
): SQLInputValue[] {
  return [interaction, format, title, at, dayOnly ? 1 : 0, corrected ? 1 : 0, length, print]
}

/** What the row of a turn holds: who spoke, when in milliseconds from the start, and where its words stand. */
type TurnFields = Omit<ExportedTranscript['turns'][number], 'identity'> & {
  /** From 0, in the order of the transcript. */
  readonly number: number
  readonly identity: number | null
}

/** Adds the row of one turn, with the values of `turnRow`. */
export const ADD_TURN = `
  insert into turn (interaction_id, number, identity_id, speaker, start_ms, end_ms, span_start, span_end)
  values (?, ?, ?, ?, ?, ?, ?, ?)`

/** The values of `ADD_TURN`, in its order. */
export function turnRow(
  interaction: number,
  { number, identity, speaker, start, end, from, to }: TurnFields,
): SQLInputValue[] {
  return [interaction, number, identity, speaker, start, end, from, to]
}
