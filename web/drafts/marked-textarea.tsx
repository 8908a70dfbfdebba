import { GAP } from '../../src/domain/draft.ts'

type MarkedTextareaProps = {
  readonly label: string
  readonly text: string
  /** The owner's own words in it: greeting and sign-off. */
  readonly own: readonly string[]
  readonly onChange: (text: string) => void
}

/** A text to write in, where the owner's own words and the gaps to fill are marked. It grows with what is written. */
export function MarkedTextarea({ label, text, own, onChange }: MarkedTextareaProps) {
  const shape =
    'col-start-1 row-start-1 min-w-0 px-4 py-3.5 text-[0.95rem] leading-relaxed whitespace-pre-wrap wrap-break-word'
  return (
    <div className="grid rounded-md border border-line bg-paper focus-within:border-line-strong">
      <div aria-hidden className={`${shape} text-transparent`}>
        {partsOf(text, own).map(({ words, kind, at }) =>
          kind === 'plain' ? (
            words
          ) : (
            <mark
              key={at}
              className={`rounded-sm text-transparent ${kind === 'own' ? 'bg-act-soft' : 'bg-due-soft'}`}
            >
              {words}
            </mark>
          ),
        )}{' '}
      </div>
      <textarea
        aria-label={label}
        value={text}
        spellCheck
        rows={1}
        onChange={(event) => onChange(event.target.value)}
        className={`${shape} resize-none overflow-hidden bg-transparent`}
      />
    </div>
  )
}

type Part = { readonly kind: 'plain' | 'own' | 'gap'; readonly words: string; readonly at: number }

/** A text in parts, from its start to its end, that together are the text. */
export function partsOf(text: string, own: readonly string[]): readonly Part[] {
  const marks = [
    ...own.flatMap((words) => {
      const at = words === '' ? -1 : text.indexOf(words)
      return at < 0 ? [] : [{ kind: 'own' as const, words, at }]
    }),
    ...[...text.matchAll(new RegExp(GAP, 'g'))].map(({ index }) => ({
      kind: 'gap' as const,
      words: GAP,
      at: index,
    })),
  ].toSorted((a, b) => a.at - b.at)
  const parts: Part[] = []
  let end = 0
  for (const mark of marks) {
    if (mark.at < end) continue
    if (mark.at > end) parts.push({ kind: 'plain', words: text.slice(end, mark.at), at: end })
    parts.push(mark)
    end = mark.at + mark.words.length
  }
  if (end < text.length) parts.push({ kind: 'plain', words: text.slice(end), at: end })
  return parts
}
