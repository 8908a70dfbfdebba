import type { NotUnderstood } from '../../app/ports.ts'
import { figures } from './words-of-time.ts'

/** What could not be made sense of, in sentences; none when all could. */
export function notUnderstoodText({ undated, languages }: NotUnderstood): string[] {
  return [
    ...languages.map(
      ({ language, messages }) =>
        `${messageWords(messages)} in ${languageName(language)} ${messages === 1 ? 'was' : 'were'} not analysed: what is asked or promised there is not seen.`,
    ),
    ...(undated === 0
      ? []
      : [
          `${messageWords(undated)} without a day ${undated === 1 ? 'is' : 'are'} found by search, and count${undated === 1 ? 's' : ''} for no tie.`,
        ]),
  ]
}

function messageWords(count: number): string {
  return count === 1 ? 'One message' : `${figures(count)} messages`
}

function languageName(code: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code
  } catch {
    return code
  }
}
