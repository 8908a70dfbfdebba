import type { Evidence } from '../domain/evidence.ts'
import type { Suggestion } from '../domain/suggestion.ts'
import { bareSubject } from '../domain/thread-subject.ts'
import { tellingSentence } from '../language/telling-sentence.ts'
import { zone } from '../language/zones.ts'
import type { Unquoted } from './plan-today.ts'
import type { PlanningStore, Quotable } from './ports.ts'
import { publicInteractionId } from './public-id.ts'

/** Puts the words behind each suggestion: the ask itself, or the telling sentence of the message it rests on. */
export async function quoteEvidence(
  planning: PlanningStore,
  suggestions: readonly Unquoted[],
): Promise<Suggestion[]> {
  const wanted = suggestions.flatMap((one) => one.evidence.map((evidence) => evidence.interaction))
  const quotables = await planning.quotables(wanted)
  return suggestions.map((suggestion) => ({
    ...suggestion,
    evidence: suggestion.evidence.flatMap((evidence): Evidence[] => {
      const quotable = quotables.get(evidence.interaction)
      if (quotable === undefined) return []
      const quote = evidence.quote ?? quoteOf(quotable)
      return [
        {
          kind: evidence.kind,
          id: publicInteractionId(evidence.interaction),
          at: new Date(quotable.at).toISOString(),
          quote: quote === '' ? bareSubject(quotable.subject) : quote,
        },
      ]
    }),
  }))
}

function quoteOf(quotable: Quotable): string {
  return quotable.kind === 'meeting' ? quotable.subject : tellingSentence(zone(quotable.text))
}
