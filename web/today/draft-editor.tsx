import type { Draft } from '../../src/domain/draft.ts'
import type { Suggestion } from '../../src/domain/suggestion.ts'
import { LetterEditor } from '../drafts/letter-editor.tsx'
import { AnswerBar } from './answer-bar.tsx'
import type { Said } from './what-is-left.ts'

type DraftEditorProps = {
  readonly suggestion: Suggestion
  readonly draft: Draft
  readonly today: string
  readonly onAnswer: (said: Said) => void
}

/** The draft of a suggestion, and what can be said of it. */
export function DraftEditor({ suggestion, draft, today, onAnswer }: DraftEditorProps) {
  return (
    <LetterEditor draft={draft} person={suggestion.person} keptAs={suggestion.id} suggestion={suggestion.id}>
      {(takeAlong) => (
        <AnswerBar today={today} suggestion={suggestion} onAnswer={onAnswer}>
          {takeAlong}
        </AnswerBar>
      )}
    </LetterEditor>
  )
}
