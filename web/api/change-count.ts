/** How often the book had changed when this page last heard of it; null before the first word. */
let heard: number | null = null

/** What an answer says: the page that asked for a change knows of it. */
export function hearOwnChange(header: string | null): void {
  if (header !== null) heard = Math.max(heard ?? 0, Number(header))
}

/** Whether the book has changed since, by another page or program; it is known of from now on. */
export function isNewChange(count: number): boolean {
  const isNew = heard !== null && count > heard
  heard = Math.max(heard ?? 0, count)
  return isNew
}
