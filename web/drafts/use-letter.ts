import { useState } from 'react'
import type { Draft } from '../../src/domain/draft.ts'
import { carriedOver } from './carried-over.ts'
import { runningOn } from './line-ends.ts'

type Letter = {
  readonly text: string
  /** The draft that it was last brought in line with. */
  readonly draft: string
  /** Whether that draft says something that the letter, as it was rewritten, has no place for. */
  readonly isBehind: boolean
}

/** Letters that were written in, until the page is closed: one may look elsewhere and come back. */
const written = new Map<string, Letter>()

/**
 * A letter as it is written: it begins as its draft, and keeps what was typed when the draft is made anew, for another
 * time or place. `keptAs` tells it from other letters.
 */
export function useLetter({ text }: Draft, keptAs: string) {
  const draft = runningOn(text)
  const [held, setHeld] = useState<Letter>(
    () => written.get(keptAs) ?? { text: draft, draft, isBehind: false },
  )
  const letter = held.draft === draft ? held : broughtInLine(held, draft)
  if (letter !== held) setHeld(letter)
  const write = (words: string) => keep({ ...letter, text: words })
  const keep = (now: Letter) => {
    written.set(keptAs, now)
    setHeld(now)
  }
  return {
    text: letter.text,
    isBehind: letter.isBehind,
    write,
    /** Begins again with the draft as it is now. */
    takeDraft: () => keep({ text: draft, draft, isBehind: false }),
  }
}

function broughtInLine(letter: Letter, draft: string): Letter {
  const carried = carriedOver(letter.text, letter.draft, draft)
  return { text: carried ?? letter.text, draft, isBehind: carried === null }
}
