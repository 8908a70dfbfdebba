import { Link } from '@tanstack/react-router'
import type { Suggestion } from '../../src/domain/suggestion.ts'
import { EvidenceQuote } from '../parts/evidence-quote.tsx'
import { WAY_LOOKS } from '../parts/ways.ts'
import { ACTION_WORDS } from './action-words.ts'
import { AnswerBar } from './answer-bar.tsx'
import { DraftEditor } from './draft-editor.tsx'
import type { Said } from './what-is-left.ts'

type OpenSuggestionProps = {
  readonly suggestion: Suggestion
  readonly today: string
  readonly onAnswer: (said: Said) => void
}

/** The suggestion that lies open: person, reason, evidence, draft, and what can be said of it. */
export function OpenSuggestion({ suggestion, today, onAnswer }: OpenSuggestionProps) {
  const { person, way, action, minutes, reason, evidence, alsoNoted = [] } = suggestion
  const { icon: Icon, color, name } = WAY_LOOKS[way]
  return (
    <article
      aria-labelledby={`${suggestion.id}-person`}
      className="my-2 rounded-lg border border-line bg-sheet px-4 pt-5 pb-4 desk:px-7 desk:pt-6 desk:pb-5"
    >
      <div className="flex items-start justify-between gap-4">
        <span className="inline-flex items-center gap-2 text-sm font-medium" style={{ color }}>
          <Icon aria-hidden size={17} strokeWidth={1.75} />
          {name}: {ACTION_WORDS[action]}
        </span>
        <span className="shrink-0 text-sm text-ink-3 tabular-nums">{minutes} min</span>
      </div>
      <h2 id={`${suggestion.id}-person`} className="mt-3.5">
        <Link to="/people/$id" params={{ id: person.id }} className="hover:underline">
          {person.name}
        </Link>
      </h2>
      <p className="prose-reason mt-2.5 mb-4">{reason}</p>
      {evidence.map((one) => (
        <EvidenceQuote key={`${one.id}${one.quote}`} evidence={one} today={today} color={color} />
      ))}
      {alsoNoted.map((note) => (
        <p key={note} className="mb-4 max-w-[70ch] text-sm text-ink-3">
          {note}
        </p>
      ))}
      {suggestion.draft === undefined ? (
        <AnswerBar today={today} suggestion={suggestion} onAnswer={onAnswer} />
      ) : (
        <DraftEditor today={today} suggestion={suggestion} draft={suggestion.draft} onAnswer={onAnswer} />
      )}
    </article>
  )
}
