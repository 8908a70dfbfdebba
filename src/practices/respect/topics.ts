import { contentWords } from '../../language/content-words.ts'

/** The words that tell what a promise is about, without those that any two messages at work share, and without when and how. */
export function topicsOf(words: string): ReadonlySet<string> {
  return new Set([...contentWords(words)].filter((word) => !ANYWHERE.has(word)))
}

const ANYWHERE: ReadonlySet<string> = new Set(
  `patch fix bug code file kernel version change mail email message thread list update send meeting call question
  problem issue matter work week day today tonight tomorrow new please soon later asap shortly immediately finally
  deeper closer right test check apply commit thing`.split(/\s+/),
)
