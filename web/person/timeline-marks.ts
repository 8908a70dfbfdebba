import type { MilestoneResult, PersonResult, PromiseResult, TimelineEntry } from '../../src/app/results.ts'

/** An entry of the timeline with the promises and milestones that its words tell of. */
export type MarkedEntry = {
  readonly entry: TimelineEntry
  readonly promises: readonly PromiseResult[]
  readonly milestones: readonly MilestoneResult[]
  /** The words to show: those that a promise or a milestone rests on, or else the telling ones; '' for none. */
  readonly quote: string
}

/** Sets promises and milestones beside the entries that they rest on. */
export function markEntries(
  entries: readonly TimelineEntry[],
  { promises, milestones }: Pick<PersonResult, 'promises' | 'milestones'>,
): readonly MarkedEntry[] {
  return entries.map((entry) => {
    const here = <T extends PromiseResult | MilestoneResult>(all: readonly T[]) =>
      all.filter(({ evidence }) => evidence.id === entry.interaction)
    const made = here(promises)
    const told = here(milestones)
    const quote = [...made, ...told].map(({ evidence }) => evidence.quote).find((words) => words !== '')
    return { entry, promises: made, milestones: told, quote: quote ?? entry.quote }
  })
}

/** Who did what, before the subject: `You wrote`, `Ann Lee wrote`, `Met`. */
export function deedOf({ channel, direction }: TimelineEntry, name: string): string {
  const theirs = direction === 'in' ? name : 'You'
  if (channel === 'meeting') return 'Met'
  if (channel === 'coffee') return 'Coffee'
  if (channel === 'call') return 'Spoke'
  if (channel === 'note') return 'You noted'
  return `${theirs} wrote${channel === 'mail' ? '' : (ON[channel] ?? '')}`
}

const ON: Readonly<Record<string, string>> = { chat: ' in the chat', linkedin: ' on LinkedIn' }
