import { sep } from 'node:path'
import { demoPath } from './demo-book.ts'
import { landingFolder } from './received-files.ts'

/** A place in a source; none where it is the source itself, which is named already. */
export function shownPlace(ownPath: string, source: string, place: string): string {
  return place === source ? '' : shownSource(ownPath, place)
}

/** A source as the owner knows it: what was dropped, and the made-up records, by their names alone. */
export function shownSource(ownPath: string, path: string): string {
  const dropped = `${landingFolder(ownPath)}${sep}`
  if (path.startsWith(dropped)) return path.slice(dropped.length)
  const madeUp = `${demoPath(ownPath)}.records-`
  if (!path.startsWith(madeUp)) return path
  // The folder's random letters, and `records` in it.
  return path.slice(madeUp.length).split(sep).slice(2).join(sep)
}
