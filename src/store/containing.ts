/** The pattern for a text that holds these words, whatever signs are in them; for `like … escape '\\'`. */
export function containing(words: string): string {
  return `%${words.replace(/[%_\\]/g, '\\$&')}%`
}
