/** Where words stand in a turn, whatever the spaces between them; null where they do not. */
export function whereSaid(
  text: string,
  words: string,
): { readonly start: number; readonly end: number } | null {
  const wanted = words.replace(/…$/, '').split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return null
  const found = new RegExp(wanted.map((word) => RegExp.escape(word)).join(String.raw`\s+`)).exec(text)
  return found === null ? null : { start: found.index, end: found.index + found[0].length }
}

/** A text in parts, from its start to its end, with the words that matter apart. */
export function saidParts(
  text: string,
  words: readonly string[],
): readonly { readonly at: number; readonly part: string; readonly isSaid: boolean }[] {
  const found = words.flatMap((one) => whereSaid(text, one) ?? []).toSorted((a, b) => a.start - b.start)
  const parts: { at: number; part: string; isSaid: boolean }[] = []
  let end = 0
  for (const said of found) {
    if (said.start < end) continue
    if (said.start > end) parts.push({ at: end, part: text.slice(end, said.start), isSaid: false })
    parts.push({ at: said.start, part: text.slice(said.start, said.end), isSaid: true })
    end = said.end
  }
  if (end < text.length) parts.push({ at: end, part: text.slice(end), isSaid: false })
  return parts
}
