import type { UnderstoodResult } from '../../src/app/show-understood.ts'
import { capital, counted } from './days.ts'

/** What could not be made sense of, in sentences. */
export function NotUnderstood({
  notUnderstood: { undated, languages },
}: Pick<UnderstoodResult, 'notUnderstood'>) {
  const names = new Intl.DisplayNames(['en'], { type: 'language' })
  return (
    <>
      {languages.map(({ language, messages }) => (
        <p key={language} className="mt-1 text-sm text-ink-3">
          {capital(counted(messages, 'message', 'messages'))} in {names.of(language) ?? language} not
          analysed: what is asked or promised there is not seen.
        </p>
      ))}
      {undated > 0 && (
        <p className="mt-1 text-sm text-ink-3">
          {capital(counted(undated, 'message', 'messages'))} without a day: found by search, counted for no
          tie.
        </p>
      )}
    </>
  )
}
