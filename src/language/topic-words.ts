import { isFunctionWord } from './content-words.ts'

/** A topic is a few words; what goes beyond these is left out. */
const MOST = 8

/**
 * The words of a topic that say what it is, in lower case without accents, each once, in order: function words are left
 * out, unless there is nothing else. At most eight.
 */
export function topicWords(topic: string): string[] {
  const words = [...new Set(foldWords(topic.slice(0, 500)))]
  const telling = words.filter((word) => !isFunctionWord(word) && (word.length > 1 || /\p{N}/u.test(word)))
  return (telling.length > 0 ? telling : words).slice(0, MOST)
}

/** The words of a text as the full text index cuts them: runs of letters and digits, lower case, without accents. */
export function foldWords(text: string): string[] {
  const folded = text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
  return folded.match(/[\p{L}\p{N}]+/gu) ?? []
}
