import { Copy, Download, Mail } from 'lucide-react'
import { useState } from 'react'
import type { Draft } from '../../src/domain/draft.ts'
import type { Suggestion } from '../../src/domain/suggestion.ts'
import { Button, buttonLook } from '../parts/button.tsx'
import { useKeys } from '../shell/keys.ts'
import { notify } from '../shell/notices.ts'
import { AnswerBar } from './answer-bar.tsx'
import { DraftExamples } from './draft-examples.tsx'
import { DraftRemarks } from './draft-remarks.tsx'
import { MarkedTextarea } from './marked-textarea.tsx'
import { saveMessage } from './save-message.ts'
import type { Said } from './use-sitting.ts'

type DraftEditorProps = {
  readonly suggestion: Suggestion
  readonly draft: Draft
  readonly today: string
  readonly onAnswer: (said: Said) => void
}

/** The draft in an editor, with remarks while one writes, and the ways to take it along. Rapport sends nothing. */
export function DraftEditor({ suggestion, draft, today, onAnswer }: DraftEditorProps) {
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
        {draft.subject !== '' && <>Subject: {draft.subject}</>}
      </p>
      <MarkedTextarea
        label={`Draft to ${suggestion.person.name}`}
        text={text}
        own={draft.voice.map(({ words }) => words)}
        onChange={setText}
      />
      <DraftRemarks draft={draft} text={text} />
      <DraftExamples examples={draft.examples} />
      <AnswerBar today={today} suggestion={suggestion} onAnswer={onAnswer}>
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
            void saveMessage(draft, text).catch((error: Error) => notify({ says: error.message }))
          }
        >
          <Download aria-hidden size={17} />
        </Button>
      </AnswerBar>
    </section>
  )
}

/** RFC 6068: opens the owner's mail program with the text as it stands now; null where no address is known. */
function mailtoWith({ to, cc, subject }: Draft, text: string): string | null {
  const addresses = to.map(addressIn).filter((one) => one !== null)
  if (addresses.length === 0) return null
  const copies = cc.map(addressIn).filter((one) => one !== null)
  const fields = [
    ...(copies.length > 0 ? [`cc=${copies.map(encodeURIComponent).join(',')}`] : []),
    `subject=${encodeURIComponent(subject)}`,
    `body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`,
  ]
  return `mailto:${addresses.map(encodeURIComponent).join(',')}?${fields.join('&')}`
}

function addressIn(line: string): string | null {
  return /<([^<>\s]+@[^<>\s]+)>$/.exec(line)?.[1] ?? (/^\S+@\S+$/.test(line) ? line : null)
}
