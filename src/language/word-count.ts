/** How many words a text has: what stands between blanks and holds a letter, a digit, or a sign that is said (@ & %). */
export function wordCount(text: string): number {
  let count = 0
  for (const piece of text.split(/\s+/)) if (/[\p{L}\p{N}@&%]/u.test(piece)) count += 1
  return count
}
