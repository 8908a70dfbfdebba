import type { DatabaseSync, SQLOutputValue } from 'node:sqlite'
import type { TieBounds } from '../app/ports.ts'
import { DAY } from '../domain/milliseconds.ts'
import { prepare } from './statement.ts'
import { WhileUnchanged } from './while-unchanged.ts'

/**
 * The people, by number, whose tie is within these bounds at `now` (ms), and of whom the owner said how close they are to
 * be. What the whole of a tie is short of, it was short of at any moment before: so this holds for a past `now` too.
 */
export function peopleWithin(db: DatabaseSync, bounds: TieBounds, now: number): number[] {
  const since = now - bounds.silentDays * DAY
  const { ties, named } = tiesSince(db, since, bounds)
  const people = new Set(named)
  for (const tie of ties) if (tie.lastTwoWay >= since && !isInSight(tie, bounds, now)) people.add(tie.person)
  return [...people].toSorted((a, b) => a - b)
}

type Tie = {
  readonly person: number
  readonly lastTwoWay: number
  readonly last: number
  readonly seen: number | null
}
type TiesRead = { readonly since: number; readonly ties: readonly Tie[]; readonly named: readonly number[] }

/** By the bounds that do not depend on the moment; of these only the latest that were asked for. */
const tiesRead = new WhileUnchanged(() => new Map<string, TiesRead>())

/** At least those with whom there was contact since then: what a later moment asks for is among what was read before. */
function tiesSince(db: DatabaseSync, since: number, { fromEach, spanDays }: TieBounds): TiesRead {
  const read = tiesRead.of(db)
  const key = `${fromEach} ${spanDays}`
  const known = read.get(key)
  if (known !== undefined && known.since <= since) return known
  const row = prepare(db, TIES).get(since, fromEach, spanDays * DAY)
  const fresh = {
    since,
    ties: listIn(row?.['ties']).flatMap(tieIn),
    named: listIn(row?.['named']).map(Number),
  }
  read.set(key, fresh)
  return fresh
}

/** As one value: thousands of rows take three times as long. */
const TIES = `
  select (
    select json_group_array(json_array(person_id, last_two_way_at, last_at, seen_at)) from tie
    where last_two_way_at >= ?1 and from_them >= ?2 and from_owner >= ?2 and last_at - first_at >= ?3) as ties, (
    select json_group_array(id) from person where circle is not null or cadence_days is not null) as named`

function listIn(json: SQLOutputValue | undefined): readonly unknown[] {
  const list: unknown = JSON.parse(String(json ?? '[]'))
  return Array.isArray(list) ? list : []
}

function tieIn(row: unknown): Tie[] {
  if (!Array.isArray(row)) return []
  const [person, lastTwoWay, last, seen] = row.map((value) => (value === null ? null : Number(value)))
  return [{ person: person ?? 0, lastTwoWay: lastTwoWay ?? 0, last: last ?? 0, seen: seen ?? null }]
}

/**
 * Known of ties of which nothing is later than `now`; the others stay in. A day begins at midnight where the owner is, so
 * that two days are left as a margin.
 */
function isInSight({ lastTwoWay, last, seen }: Tie, { outOfSight }: TieBounds, now: number): boolean {
  if (outOfSight === undefined || last > now || (seen ?? 0) > now) return false
  const { leastDays, seenDays, seenShare } = outOfSight
  if (lastTwoWay > now - (leastDays - 1) * DAY) return true
  if (seen === null || seen <= lastTwoWay + 2 * DAY) return false
  return now - seen <= Math.max(seenDays * DAY, seenShare * (now - lastTwoWay)) - 2 * DAY
}
