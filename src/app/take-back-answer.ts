import { NotInBook } from './failures.ts'
import type { PlanningStore } from './ports.ts'

/**
 * Takes back the last answer to a suggestion, as if it had not been given: with it what was kept by it, a promise that was
 * kept, a repair that was taken up.
 * @throws NotInBook when it was not answered
 */
export async function takeBackAnswer(
  { planning }: { readonly planning: PlanningStore },
  { id }: { readonly id: string },
): Promise<{ readonly id: string; readonly answer: 'done' | 'later' | 'not this' }> {
  const answer = await planning.takeBackAnswer(id)
  if (answer === null) throw new NotInBook(`${id} was not answered`, 'Look at `rapport today` again.')
  return { id, answer }
}
