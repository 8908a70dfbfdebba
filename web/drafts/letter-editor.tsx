import type { ReactNode } from 'react'
import type { PersonName } from '../../src/app/results.ts'
import type { Draft } from '../../src/domain/draft.ts'
import { DraftExamples } from './draft-examples.tsx'
import { DraftRemarks } from './draft-remarks.tsx'
import { broken } from './line-ends.ts'
import { MarkedTextarea } from './marked-textarea.tsx'
import { TakeAlong } from './take-along.tsx'
import { useLetter } from './use-letter.ts'

type LetterEditorProps = {
  readonly draft: Draft
  /** Whom it is for. */
  readonly person: PersonName
  /** Tells this letter from others: what is typed in it is kept under this name while the page is open. */
  readonly keptAs: string
  /** The id of the suggestion that it is for. */
  readonly suggestion?: string | null
  /** Puts the ways to take the draft along where they belong. */
  readonly children: (takeAlong: ReactNode) => ReactNode
}

/** A draft in an editor, with remarks while one writes, and the ways to take it along. Rapport sends nothing. */
export function LetterEditor({ draft, person, keptAs, suggestion = null, children }: LetterEditorProps) {
  const { text, isBehind, write, takeDraft } = useLetter(draft, keptAs)
  return (
    <section aria-label="Draft">
      <p className="mb-1.5 text-xs text-ink-3">
        {draft.to.length > 0 && <>To {draft.to.join(', ')}. </>}
        {draft.cc.length > 0 && <>Copy to {draft.cc.join(', ')}. </>}
        {draft.subject !== '' && <>Subject: {draft.subject}</>}
      </p>
      <MarkedTextarea
        label={`Draft to ${person.name}`}
        text={text}
        own={draft.voice.map(({ words }) => words)}
        onChange={write}
      />
      <div role="status">
        {isBehind && (
          <p className="px-0.5 pt-2 text-sm text-due">
            Your words are kept as you wrote them, so they do not say what you chose since.{' '}
            <button type="button" className="link" onClick={takeDraft}>
              Take the new draft instead
            </button>
          </p>
        )}
      </div>
      <DraftRemarks draft={draft} person={person.id} text={text} />
      <DraftExamples examples={draft.examples} />
      {children(<TakeAlong letter={{ ...draft, text: broken(text) }} suggestion={suggestion} />)}
    </section>
  )
}
