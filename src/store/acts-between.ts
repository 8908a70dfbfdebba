import { isCalledOff } from './called-off.ts'

// What counts as something that the owner did with one person, in SQL: `i` is the interaction, `p` the person's part
// in it, `s` its sender and `e` its calendar entry.

/** In a meeting of at most so many people one talks with each. */
const A_FEW = 4

/** The owner wrote to them, openly or not. */
export const OWNER_WROTE_TO = "(i.kind = 'message' and s.nature = 'owner' and p.role in ('to', 'cc', 'bcc'))"

/** Both were to be at a meeting of a few, at an hour of a day, that was not called off by `now` (a parameter's name). */
export function metInFew(now: string): string {
  return `(i.kind = 'meeting' and p.role <> 'declined' and i.recipients <= ${A_FEW}
      and not ${isCalledOff('e', now)} and coalesce(e.all_day, 0) = 0)`
}
