import { DAY, HOUR } from '../../domain/milliseconds.ts'
import { speak, speakAsOwner, firstName, roleAt, talkativeness } from './voice.ts'
import type { Letter } from './letter.ts'
import type { Person } from './person.ts'
import { placesFor } from './open-places.ts'
import type { Prng } from './prng.ts'
import { fill, type Role, type Script, type Turn } from './script.ts'
import { HOME_ZONE, isFree, type When } from './when.ts'

/** Who plays which part; `others` are copied in on everything. */
export type Roles = {
  readonly T: Person
  readonly C?: Person | undefined
  readonly D?: Person | undefined
  readonly others: readonly Person[]
}

export type Talk = {
  readonly id: string
  readonly script: Script
  /** The day before today on which it begins; it moves to a working day where that is the custom. */
  readonly ago: number
  readonly roles: Roles
  /** Whose product is talked about: a key of the projects. */
  readonly project: string
  /** A remark to drop under the first letter. */
  readonly aside?: string | undefined
  /** More open places, beside those of the tie. */
  readonly more?: ReadonlyMap<string, string>
}

const LEISURE = new Set(['Friends', 'Boulder Thursday', 'Far and wide', 'Mentor'])

/** Plays a script between people: one letter a turn, in each one's voice, at hours at which they write. */
export function converse(talk: Talk, when: When, prng: Prng): Letter[] {
  const { script, roles } = talk
  const leisure = roles.T.groups.some((group) => LEISURE.has(group))
  const places = placesFor(talk, when, prng)
  const subject = capital(fill(script.subject, places, 0.5, prng))
  const letters: Letter[] = []
  let clock =
    when.at(leisure ? talk.ago : when.work(talk.ago), '08:20', zoneOf(roles, script.turns[0]?.role)) +
    prng.next() * 9 * HOUR
  for (const [index, turn] of script.turns.entries()) {
    const before = clock
    if (index > 0) clock += turn.after * DAY + patience(roles, turn.role, leisure, prng)
    clock = nextOpen(clock, zoneOf(roles, turn.role), leisure, prng)
    const moment = {
      first: index === 0,
      quick: index > 0 && clock - before < 3 * HOUR,
      group: roles.others.length > 1,
    }
    const last = letters.at(-1)
    letters.push({
      id: `${talk.id}-${index}`,
      at: clock,
      ...envelope(roles, turn.role),
      subject,
      text: words({ talk, turn, places, moment, aside: index === 0 ? talk.aside : undefined }, prng),
      ...(last === undefined ? {} : { replyTo: last.id }),
      ...(turn.role === 'T' ? { address: roleAt(roles.T, talk.ago).address } : {}),
      ...attached(turn, prng),
    })
  }
  return inTime(letters, when)
}

type Saying = {
  readonly talk: Talk
  readonly turn: Turn
  readonly places: ReadonlyMap<string, string>
  readonly moment: { readonly first: boolean; readonly quick: boolean; readonly group: boolean }
  readonly aside: string | undefined
}

function words({ talk, turn, places, moment, aside }: Saying, prng: Prng): string {
  const writer = turn.role === 'M' ? null : partOf(talk.roles, turn.role)
  const keep = talkativeness(writer)
  const paragraphs = turn.paragraphs
    .map((paragraph) => addressed(fill(paragraph, places, keep, prng), talk.roles))
    .filter((paragraph) => paragraph !== '')
  const all = aside === undefined ? paragraphs : [...paragraphs, aside]
  return writer === null ? speakAsOwner(talk.roles.T, all, moment, prng) : speak(writer, all, moment, prng)
}

/** Scripts name the third by role, as in "C: the old days are recomputed"; in the letter it is a name. */
function addressed(text: string, roles: Roles): string {
  const name = roles.C === undefined ? '' : firstName(roles.C)
  return text.replaceAll(/\bC(?=:| and\b)/g, name).replaceAll(/\bT said\b/g, `${firstName(roles.T)} said`)
}

function envelope(roles: Roles, role: Role): { from: string; to: string[]; cc: string[] } {
  const from = role === 'M' ? 'me' : partOf(roles, role).key
  const main = role === 'M' ? roles.T.key : 'me'
  const everyone = [roles.T, ...roles.others].map((person) => person.key)
  return { from, to: [main], cc: [...new Set(everyone)].filter((key) => key !== from && key !== main) }
}

const partOf = (roles: Roles, role: Role): Person =>
  (role === 'C' ? roles.C : role === 'D' ? roles.D : roles.T) ?? roles.T

const zoneOf = (roles: Roles, role: Role | undefined): string =>
  role === undefined || role === 'M' ? HOME_ZONE : partOf(roles, role).zone

/** How long this one takes to answer, in milliseconds: a log-normal time around a habit. */
function patience(roles: Roles, role: Role, leisure: boolean, prng: Prng): number {
  const person = role === 'M' ? null : partOf(roles, role)
  const habit =
    person === null ? 2.5 : person.quirks.includes('terse') ? 1 : person.quirks.includes('formal') ? 6 : 3
  const spread = Math.exp((prng.next() + prng.next() + prng.next() - 1.5) * 1.9)
  return habit * (leisure ? 4 : 1) * spread * HOUR
}

/** The first moment, from this one on, at which someone would sit down to write: working hours, or waking ones. */
function nextOpen(at: number, zone: string, leisure: boolean, prng: Prng): number {
  let there = Temporal.Instant.fromEpochMilliseconds(Math.round(at)).toZonedDateTimeISO(zone)
  const [opens, closes] = leisure ? [8, 22] : [8, 18]
  for (;;) {
    const early = there.hour < opens
    if (!early && there.hour < closes && (leisure || !isFree(there))) return there.epochMilliseconds
    there = (early ? there : there.add({ days: 1 })).with({
      hour: opens,
      minute: prng.between(2, 59),
      second: prng.between(0, 59),
    })
    if (prng.chance(0.6)) there = there.add({ minutes: prng.between(20, 150) })
  }
}

/** A talk that would run past the end of the story began some weeks earlier. */
function inTime(letters: Letter[], when: When): Letter[] {
  const end = when.at(3, '20:00', HOME_ZONE)
  const weeks = Math.max(0, Math.ceil(((letters.at(-1)?.at ?? 0) - end) / (7 * DAY)))
  return weeks === 0 ? letters : letters.map((letter) => ({ ...letter, at: letter.at - weeks * 7 * DAY }))
}

/** Who writes "attached" attaches something. */
function attached(turn: Turn, prng: Prng): Pick<Letter, 'attachments'> {
  if (!/\battached?\b|\benclosed\b/i.test(turn.paragraphs.join(' '))) return {}
  const name = prng.pick(['notes.txt', 'overview.csv', 'draft.txt', 'list.csv', 'figures.csv'])
  return {
    attachments: [{ name, type: name.endsWith('csv') ? 'text/csv' : 'text/plain', content: 'see mail\n' }],
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
