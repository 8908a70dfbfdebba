import { Refusal } from '../api/refusal.ts'
import { Button } from './button.tsx'
import { capital } from './days.ts'

/** What was wrong, and the fix. */
export function RefusalNote({ error, onAgain }: { readonly error: Error; readonly onAgain?: () => void }) {
  const fix = error instanceof Refusal ? error.fix : 'Reload the page.'
  return (
    <div role="alert" className="max-w-[60ch] rounded-lg border border-line bg-sheet p-6">
      <p className="font-serif text-lg">{sentence(error.message)}</p>
      <p className="mt-1 text-ink-2">{sentence(fix)}</p>
      {onAgain !== undefined && (
        <div className="mt-4">
          <Button onClick={onAgain}>Try again</Button>
        </div>
      )}
    </div>
  )
}

function sentence(words: string): string {
  const whole = capital(words.replaceAll('`', ''))
  return /[.?!]$/.test(whole) ? whole : `${whole}.`
}
