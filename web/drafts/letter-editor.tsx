import { Copy, Download, Mail } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { PersonName } from '../../src/app/results.ts'
import type { Draft } from '../../src/domain/draft.ts'
import { Button, buttonLook } from '../parts/button.tsx'
import { useKeys } from '../shell/keys.ts'
import { notify } from '../shell/notices.ts'
import { DraftExamples } from './draft-examples.tsx'
import { DraftRemarks } from './draft-remarks.tsx'
import { mailtoWith } from './mailto.ts'
import { MarkedTextarea } from './marked-textarea.tsx'
import { saveMessage } from './save-message.ts'

type LetterEditorProps = {
  readonly draft: Draft
  /** Whom it is for. */
  readonly person: PersonName
  /** The id of the suggestion that it is for. */
  readonly suggestion?: string | null
  /** Puts the ways to take the draft along where they belong. */
  readonly children: (takeAlong: ReactNode) => ReactNode
}

/** A draft in an editor, with remarks while one writes, and the ways to take it along. Rapport sends nothing. */
export function LetterEditor({ draft, person, suggestion = null, children }: LetterEditorProps) {
  const [text, setText] = useState(draft.text)
  const copy = () => {
    void navigator.clipboard.writeText(text).then(
      () => notify({ says: 'Copied.' }),
      () => notify({ says: 'The browser did not let the text be copied: select it and copy it yourself.' }),
    )
  }
  const mailto = mailtoWith(draft, text)
  useKeys([
    { keys: 'c', says: 'Copy the draft', press: copy },
    ...(mailto === null
      ? []
      : [{ keys: 'o', says: 'Open the draft in your mail', press: () => location.assign(mailto) }]),
  ])
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
        onChange={setText}
      />
      <DraftRemarks draft={draft} person={person.id} text={text} />
      <DraftExamples examples={draft.examples} />
      {children(
        <>
          {mailto !== null && (
            <a href={mailto} className={buttonLook('go')}>
              <Mail aria-hidden size={17} /> Open in mail
            </a>
          )}
          <Button onClick={copy}>
            <Copy aria-hidden size={17} /> Copy
          </Button>
          <Button
            aria-label="Save as a message file"
            title="Save as a message file (.eml)"
            onClick={() =>
              void saveMessage({ ...draft, text, suggestion }).catch((error: Error) =>
                notify({ says: error.message }),
              )
            }
          >
            <Download aria-hidden size={17} />
          </Button>
        </>,
      )}
    </section>
  )
}
