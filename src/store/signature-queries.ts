import type { DatabaseSync } from 'node:sqlite'
import type { SignedDays, WorkState } from '../app/ports.ts'
import { prepare } from './statement.ts'
import { WhileUnchanged } from './while-unchanged.ts'
import { workState } from './work-state.ts'

/**
 * Everything that the signatures of those say up to `today` who began to sign with something new from `since` to `until`,
 * no later than today, and ever signed otherwise; by person and day.
 */
export function signaturesIn(db: DatabaseSync, days: SignedDays): WorkState[] {
  const { since, until, today } = days
  const known = statesAround(db, days).filter((one) => (one.since ?? '') <= today)
  return [...Map.groupBy(known, ({ person }) => person).values()]
    .filter((own) => own.length > 1 && own.some((one) => isBetween(one.since, since, until)))
    .flat()
    .map((one) => (one.until === null || one.until <= today ? one : { ...one, until: today }))
}

function isBetween(day: string | null, since: string, until: string): boolean {
  return day !== null && day >= since && day <= until
}

/** Everything that one person's signatures say by a day, by day. */
export function signaturesOf(db: DatabaseSync, person: number, today: string): WorkState[] {
  return prepare(db, SIGNATURES_OF_ONE).all(person, today).map(workState)
}

type StatesRead = SignedDays & { readonly states: readonly WorkState[] }
const statesRead = new WhileUnchanged((): StatesRead[] => [])
const MOST_READ = 50

/** States are read for so long beyond what is asked for, so that the next days' plans have theirs. */
const SOME_DAYS = 14

/** At least the states of those who began to sign with something new in these days. */
function statesAround(db: DatabaseSync, { since, until, today }: SignedDays): readonly WorkState[] {
  const read = statesRead.of(db)
  const known = read.find((one) => one.since <= since && one.until >= until && one.today >= today)
  if (known !== undefined) return known.states
  if (read.length >= MOST_READ) read.length = 0
  const [last, end] = [later(until), later(today)]
  const states = prepare(db, SIGNATURES).all(since, last, end).map(workState)
  read.push({ since, until: last, today: end, states })
  return states
}

function later(day: string): string {
  return Temporal.PlainDate.from(day).add({ days: SOME_DAYS }).toString()
}

/** What signatures say, with what was seen after `today` left out. */
const signed = (today: string, whose: string): string => `
  select x.person_id, coalesce(o.name, '') as organization, a.title, a.since, min(a.until, ${today}) as until,
    a.interaction_id, null as card_id, i.at
  from affiliation a
  join identity x on x.id = a.identity_id
  join interaction i on i.id = a.interaction_id
  left join organization o on o.id = a.organization_id
  where a.origin = 'signature' and a.since <= ${today} and x.person_id ${whose}
  order by x.person_id, a.since, a.id`

const SIGNATURES = signed(
  '?3',
  `in (
    select y.person_id from affiliation n join identity y on y.id = n.identity_id
    where n.origin = 'signature' and n.since >= ?1 and n.since <= ?2 and y.person_id is not null
      and exists (select 1 from identity z join affiliation b on b.identity_id = z.id
        where z.person_id = y.person_id and b.origin = 'signature' and b.since <= ?3 and b.id <> n.id))`,
)

const SIGNATURES_OF_ONE = signed('?2', '= ?1')
