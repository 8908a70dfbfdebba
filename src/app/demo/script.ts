import type { Prng } from './prng.ts'

/** Who speaks in a script: the owner, the other, or one of two more who are copied in. */
export type Role = 'M' | 'T' | 'C' | 'D'

export type Turn = {
  readonly role: Role
  /** Days that pass before this turn, beyond the usual time to answer. */
  readonly after: number
  readonly paragraphs: readonly string[]
}

/** A short conversation with open places, which many pairs of people could have had. */
export type Script = {
  readonly subject: string
  /** The months (1–12) in which it can happen; null: in any. */
  readonly months: readonly number[] | null
  readonly turns: readonly Turn[]
}

/**
 * Reads a table of scripts. A script begins with `# subject`, or with `# @11,12 subject` when it
 * belongs to those months; each turn with `T:`, `M:`, `C:` or `D:`, or with
 * `T+2:` when two more days pass; the lines below a turn are its further paragraphs. In the words, `{a|b}` is a
 * choice, `[…]` may be left out, and `<thing>` is an open place.
 */
export function parseScripts(table: string): Script[] {
  return table
    .split(/^# /m)
    .slice(1)
    .map((block) => {
      const [title = '', ...lines] = block.split('\n')
      const [, months, subject = title] = /^@([\d,]+) (.*)$/.exec(title) ?? []
      return { subject, months: months?.split(',').map(Number) ?? null, turns: readTurns(lines) }
    })
}

function readTurns(lines: readonly string[]): Turn[] {
  const turns: { role: Role; after: number; paragraphs: string[] }[] = []
  for (const line of lines) {
    const start = /^([MTCD])(?:\+(\d+))?: ?(.*)$/.exec(line)
    if (start !== null)
      turns.push({ role: toRole(start[1]), after: Number(start[2] ?? 0), paragraphs: [start[3] ?? ''] })
    else if (line !== '') turns.at(-1)?.paragraphs.push(line)
  }
  return turns
}

const toRole = (letter: string | undefined): Role =>
  letter === 'M' || letter === 'C' || letter === 'D' ? letter : 'T'

/**
 * Settles the choices and fills the open places of one paragraph.
 * @param places what stands for each open place; a capital (`<Thing>`) asks for the same words with a capital.
 * @param keep how likely an optional part stays, in [0, 1].
 * @throws RangeError when a place has nothing to stand for it.
 */
export function fill(text: string, places: ReadonlyMap<string, string>, keep: number, prng: Prng): string {
  return text
    .replaceAll(/ ?\[([^\]]*)\]/g, (_, words: string) => (prng.chance(keep) ? ` ${words.trim()}` : ''))
    .replaceAll(/\{([^}]*)\}/g, (_, options: string) => prng.pick(options.split('|')))
    .replaceAll(/<(\w+)>/g, (_, place: string) => standIn(place, places))
    .replaceAll(/ {2,}/g, ' ')
    .trim()
}

function standIn(place: string, places: ReadonlyMap<string, string>): string {
  const words = places.get(place.charAt(0).toLowerCase() + place.slice(1))
  if (words === undefined) throw new RangeError(`Nothing stands for <${place}>.`)
  return place.charAt(0) === place.charAt(0).toUpperCase()
    ? words.charAt(0).toUpperCase() + words.slice(1)
    : words
}
