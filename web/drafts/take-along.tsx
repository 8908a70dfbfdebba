import { Copy, Download, Mail } from 'lucide-react'
import type { Draft } from '../../src/domain/draft.ts'
import { Button, buttonLook } from '../parts/button.tsx'
import { useKeys } from '../shell/keys.ts'
import { notify } from '../shell/notices.ts'
import { mailtoWith } from './mailto.ts'
import { saveMessage } from './save-message.ts'

type TakeAlongProps = {
  /** Whom it goes to, and its text as it is to be sent. */
  readonly letter: Draft
  /** The id of the suggestion that it is for; null where it is for none. */
  readonly suggestion: string | null
}

/** The ways of a letter out of Rapport: into the mail program, the clipboard or a file. */
export function TakeAlong({ letter, suggestion }: TakeAlongProps) {
  const copy = () => {
    void navigator.clipboard.writeText(letter.text).then(
      () => notify({ says: 'Copied.' }),
      () => notify({ says: 'The browser did not let the text be copied: select it and copy it yourself.' }),
    )
  }
  const mailto = mailtoWith(letter, letter.text)
  useKeys([
    { keys: 'c', says: 'Copy the draft', press: copy },
    ...(mailto === null
      ? []
      : [{ keys: 'o', says: 'Open the draft in your mail', press: () => location.assign(mailto) }]),
  ])
  return (
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
          void saveMessage({ ...letter, suggestion }).catch((error: Error) => notify({ says: error.message }))
        }
      >
        <Download aria-hidden size={17} />
      </Button>
    </>
  )
}
