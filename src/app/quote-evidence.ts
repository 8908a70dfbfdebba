import type { Evidence } from '../domain/evidence.ts'
import type { Suggestion } from '../domain/suggestion.ts'
import { bareSubject } from '../domain/thread-subject.ts'
import { askInContext } from '../language/ask-in-context.ts'
import { firstSentence, mostTelling } from '../language/telling-sentence.ts'
import type { PlanningStore, Quotable } from './ports.ts'
import { publicInteractionId } from './public-id.ts'
import { lastWords } from './last-words.ts'
import type { Unquoted } from './unquoted-suggestion.ts'
import { zonesOf } from './zones-of.ts'

/** Puts the words behind each suggestion: the ask itself, or the telling sentence of the message it rests on. */
export async function quoteEvidence(
  planning: PlanningStore,
  suggestions: readonly Unquoted[],
): Promise<Suggestion[]> {
  const wanted = suggestions.flatMap((one) => one.evidence.flatMap(candidatesOf))
  const quotables = await planning.quotables(wanted)
  const ofTheTwo = suggestions.flatMap((one) => one.evidence.filter((evidence) => evidence.ofTheTwo))
  const besides = await planning.besidesOwner(ofTheTwo.flatMap(candidatesOf))
  return suggestions.map(({ stated, ...suggestion }) => ({
    ...suggestion,
    evidence: [
      ...suggestion.evidence.flatMap((evidence): Evidence[] => {
        const chosen = quoted(evidence, quotables, besides)
        if (chosen === null) return []
        const { source, quote } = chosen
        return [
          {
            kind: evidence.kind,
            id: publicInteractionId(source.interaction),
            at: new Date(source.at).toISOString(),
            quote: quote === '' ? bareSubject(source.subject) : quote,
            ...saidBy(source, suggestion.person.id),
          },
        ]
      }),
      ...stated,
    ],
  }))
}

/** Whose words a message's are, beside the person (public id) that it is shown for; a meeting's title is nobody's. */
export function saidBy({ kind, byOwner, sender }: Quotable, person: string): Pick<Evidence, 'by'> {
  if (kind === 'meeting') return {}
  if (byOwner) return { by: 'owner' }
  if (sender === null) return {}
  return { by: sender.id === person ? 'person' : sender.name }
}

function candidatesOf({ interaction, orElse = [] }: Unquoted['evidence'][number]): readonly number[] {
  return [interaction, ...orElse]
}

type Quoted = { readonly source: Quotable; readonly quote: string }

function quoted(
  { interaction, quote, orElse = [], ofTheTwo }: Unquoted['evidence'][number],
  quotables: ReadonlyMap<number, Quotable>,
  besides: ReadonlyMap<number, 'copy' | 'answer'>,
): Quoted | null {
  const source = quotables.get(interaction)
  if (source === undefined) return null
  if (quote !== null) return { source, quote: askInContext(zonesOf(source), quote) }
  if (source.kind === 'meeting') return { source, quote: source.subject }
  const others = orElse.flatMap((other) => quotables.get(other) ?? [])
  const candidates = ofTheTwo === true ? lastWords([source, ...others], besides) : [source, ...others]
  const [last = source] = candidates
  const best = mostTellingOf(candidates)
  if (best !== null && best.worth >= PLAIN) return best
  if (isTelling(bareSubject(last.subject))) return { source: last, quote: '' }
  return best ?? { source: last, quote: firstSentence(zonesOf(last)) }
}

/** Sentences worth less tell less than a subject does. */
const PLAIN = 0.7

/** A subject of some words, not a number, a file, a command or a machine's. */
function isTelling(subject: string): boolean {
  const letters = subject.replace(/[^\p{L}\s]/gu, '').length
  return (
    (subject.match(/\p{L}{3,}/gu) ?? []).length >= 3 &&
    !subject.includes('@') &&
    letters / subject.length > 0.8
  )
}

/** An older message is quoted only where it tells that much more. */
const OLDER = 0.15

function mostTellingOf(sources: readonly Quotable[]): (Quoted & { readonly worth: number }) | null {
  let best: (Quoted & { readonly worth: number }) | null = null
  for (const [age, source] of sources.entries()) {
    if (source.kind === 'meeting') continue
    const telling = mostTelling(zonesOf(source), bareSubject(source.subject))
    if (telling === null || telling.worth - OLDER * age <= (best?.worth ?? 0)) continue
    best = { source, quote: telling.quote, worth: telling.worth - OLDER * age }
  }
  return best
}
