import type { DraftExample } from '../domain/draft.ts'
import { LEAST_LETTERS, type WritingHabits } from '../practices/voice/habits.ts'
import type { Letterhead } from './ports.ts'

/** What the owner should know of a draft, in whole sentences: how little is known, who else is concerned. */
export function notesOn(
  { letters }: WritingHabits,
  {
    answers,
    person,
    name,
    examples,
  }: {
    readonly answers: Letterhead | null
    readonly person: number
    readonly name: string
    readonly examples: readonly DraftExample[]
  },
): string[] {
  const notes: string[] = []
  if (letters < LEAST_LETTERS)
    notes.push(
      `The book has ${letters === 0 ? 'no message' : letters === 1 ? 'one message' : `${letters} messages`} of yours, too few to know how you write: this is plain and short.`,
    )
  const others = answers?.people.filter((one) => one !== person).length ?? 0
  if (others > 0 && answers?.traffic !== 'list')
    notes.push(
      `${others === 1 ? 'One other' : `${others} others`} had that message too; this goes to ${name} alone.`,
    )
  if (examples.length === 0 && letters >= LEAST_LETTERS)
    notes.push('The book has no earlier message of yours for this.')
  return notes
}
