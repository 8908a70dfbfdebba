import { type Shape, either, finite, holds, listOf, oneOf, orNull, text } from '../domain/exported/shape.ts'
import type { Evidence } from '../domain/evidence.ts'
import { ACTIONS, type Suggestion, WAYS } from '../domain/suggestion.ts'
import { NotInBook } from './failures.ts'
import type { LaidOut } from './ports.ts'

/**
 * The suggestion as a plan laid it out; its draft is made anew where one is wanted. What was laid out may have come with
 * an export from elsewhere, so it is looked at before it is believed.
 * @throws NotInBook when it is none
 */
export function laidOutSuggestion({ id, content }: LaidOut): Suggestion {
  const value: unknown = JSON.parse(content)
  if (!isSuggestion(value) || value.id !== id)
    throw new NotInBook(
      `what was laid out as ${id} is no suggestion`,
      'Plan the day again with `rapport today`, and take an id from there.',
    )
  const { draft: _made, ...suggestion } = value
  return suggestion
}

const isMissing: Shape<undefined> = (value): value is undefined => value === undefined
const textOrNone = either(isMissing, text)

const neededOfEvidence = holds({
  kind: oneOf('message', 'meeting', 'card', 'silence'),
  id: text,
  at: text,
  quote: text,
})

const isEvidence: Shape<Evidence> = (value): value is Evidence =>
  neededOfEvidence(value) && textOrNone(new Map<string, unknown>(Object.entries(value)).get('by'))

const needed = holds({
  id: text,
  person: holds({ id: text, name: text }),
  way: oneOf(...WAYS),
  action: oneOf(...ACTIONS),
  minutes: finite,
  reason: text,
  evidence: listOf(isEvidence),
  value: finite,
  parts: (value): value is Readonly<Record<string, number>> =>
    typeof value === 'object' && value !== null && Object.values(value).every((part) => finite(part)),
  expires: orNull(text),
})

const furtherNotes = either(isMissing, listOf(text))
const someoneElse = either(isMissing, holds({ id: text, name: text }))

function isSuggestion(value: unknown): value is Suggestion {
  if (!needed(value)) return false
  const further = new Map<string, unknown>(Object.entries(value))
  return (
    furtherNotes(further.get('alsoNoted')) &&
    textOrNone(further.get('occasion')) &&
    someoneElse(further.get('other'))
  )
}
