/** A text as it was written, with the words that matter marked where they stand. */
export function MarkedText({ text, marked }: { readonly text: string; readonly marked: string }) {
  const at = whereIs(text, marked)
  return (
    <div className="font-serif text-[1.06rem] leading-relaxed whitespace-pre-wrap wrap-break-word">
      {at === null ? (
        text
      ) : (
        <>
          {text.slice(0, at.start)}
          <mark
            ref={(mark) => mark?.scrollIntoView({ block: 'center' })}
            className="rounded-sm bg-due-soft text-ink"
          >
            {text.slice(at.start, at.end)}
          </mark>
          {text.slice(at.end)}
        </>
      )}
    </div>
  )
}

/** Where words stand in a text, whatever the line ends and spaces between them; null where they do not. */
export function whereIs(
  text: string,
  words: string,
): { readonly start: number; readonly end: number } | null {
  const wanted = words.replace(/…$/, '').split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return null
  const found = new RegExp(wanted.map((word) => RegExp.escape(word)).join(String.raw`[\s>]+`)).exec(text)
  return found === null ? null : { start: found.index, end: found.index + found[0].length }
}
