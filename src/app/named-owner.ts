import { parseEmail } from '../domain/identity.ts'
import { readSpeakerName } from '../domain/speaker-name.ts'

/**
 * What the owner named as their own: an address; or a whole name as it stands in meetings and chats, or one with its series
 * as the report gives it. null when the text is none of these.
 */
export function namedOwner(text: string): string | null {
  if (text.includes(' @ ')) return text
  const name = text.includes('@') ? null : readSpeakerName(text)
  if (name?.kind === 'human' && name.isFull) return name.bare
  return parseEmail(text)
}
