import { bareSubject } from '../domain/thread-subject.ts'
import { tellingSentence } from '../language/telling-sentence.ts'
import type { PlanningStore, Quotable, TimelineRow } from './ports.ts'
import { publicInteractionId } from './public-id.ts'
import type { TimelineEntry } from './results.ts'
import { zonesOf } from './zones-of.ts'

/** Entries of a timeline, each with its telling words. */
export async function timelineEntries(
  planning: PlanningStore,
  timeline: readonly TimelineRow[],
): Promise<TimelineEntry[]> {
  const quotables = await planning.quotables(timeline.map((row) => row.interaction))
  return timeline.map((row) => ({
    interaction: publicInteractionId(row.interaction),
    at: new Date(row.at).toISOString(),
    channel: row.channel,
    direction: row.kind === 'meeting' ? 'both' : row.byOwner || row.kind === 'note' ? 'out' : 'in',
    subject: row.subject,
    isHeard: row.isHeard,
    quote: quoteOf(row, quotables.get(row.interaction)),
  }))
}

/** So much of a note is shown in the timeline, in characters. */
const SHOWN_OF_NOTE = 1000

function quoteOf({ kind, subject }: TimelineRow, source: Quotable | undefined): string {
  if (kind === 'meeting' || source === undefined) return ''
  const { text } = source
  if (kind === 'note') return text.length <= SHOWN_OF_NOTE ? text : `${text.slice(0, SHOWN_OF_NOTE)}…`
  return tellingSentence(zonesOf(source), bareSubject(subject))
}
