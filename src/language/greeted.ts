import { isNoName } from './request-cues.ts'
import { greetingOf } from './voice-ends.ts'

/** Whom the new text of a message greets at its head, as written (`Ana`, `Ana and Bo`, `all`); null when no one. */
export function greetedIn(authored: string): string | null {
  const { words } = greetingOf(authored.slice(0, HEAD).trimStart())
  const names = words
    .replace(HELLO, '')
    .replace(/[\s,:;!.–—-]+$/u, '')
    .trim()
  return names === '' || isNoName(names) ? null : names
}

/** A greeting stands within so many characters, blank lines before it included. */
const HEAD = 400

const HELLO =
  /^["'*]?(?:hi there|hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings|morning|afternoon|hiya|howdy)\b\W*/i
