import { columnName } from './contact-columns.ts'

// Columns that tell the files of a LinkedIn export, lower-cased.

/** The AI coach's chats have the same and go by their file names. */
export const MESSAGE_COLUMNS = ['conversation id', 'from', 'to', 'date', 'content']

/** What others and the owner asked and said of one another. */
export const INVITATION_COLUMNS = ['from', 'to', 'sent at', 'direction']
export const ENDORSEMENT_COLUMNS = ['endorsement date', 'skill name', 'endorsement status']
export const RECOMMENDATION_COLUMNS = ['first name', 'last name', 'text', 'creation date', 'status']

/** What the owner says of themselves. */
export const PROFILE_COLUMNS = ['first name', 'last name', 'headline', 'summary', 'industry']
export const POSITION_COLUMNS = ['company name', 'title', 'started on', 'finished on']
export const EMAIL_COLUMNS = ['email address', 'confirmed', 'primary']

/** Whether a row of cells names all of some columns. */
export function hasColumns(cells: readonly string[], required: readonly string[]): boolean {
  const names = new Set(cells.map(columnName))
  return required.every((name) => names.has(name))
}
