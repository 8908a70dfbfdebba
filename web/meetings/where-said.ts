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
