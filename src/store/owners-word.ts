import type { DatabaseSync } from 'node:sqlite'
import type { OwnersWord } from '../app/ports.ts'
import { prepare } from './statement.ts'

/** What the owner said of who is who: merges that stand, and pairs that are two. */
export function ownersWord(db: DatabaseSync): OwnersWord {
  const together = prepare(
    db,
    'select identities, kept_identities from merge where by_owner = 1 and undone = 0 order by id',
  ).all()
  const pairs = new Map<number, [number[], number[]]>()
  for (const row of prepare(db, 'select * from apart_identity order by apart_id, side, identity_id').all()) {
    const pair = pairs.get(Number(row['apart_id'])) ?? [[], []]
    pairs.set(Number(row['apart_id']), pair)
    pair[row['side'] === 0 ? 0 : 1].push(Number(row['identity_id']))
  }
  return {
    together: together.map((row) => ({
      kept: numbersIn(row['kept_identities']),
      absorbed: numbersIn(row['identities']),
    })),
    apart: [...pairs.values()],
  }
}

/** Keeps that these two, by what points to each now, are two people. Said twice, it is kept once. */
export function keepApart(db: DatabaseSync, [a, b]: readonly [number, number], at: number): void {
  forgetApart(db, [a, b])
  const { lastInsertRowid } = prepare(db, 'insert into apart (at) values (?)').run(at)
  const add = prepare(
    db,
    'insert into apart_identity (apart_id, side, identity_id) select ?, ?, id from identity where person_id = ?',
  )
  add.run(lastInsertRowid, 0, a)
  add.run(lastInsertRowid, 1, b)
}

/** Forgets every pair that says these two are two. */
export function forgetApart(db: DatabaseSync, [a, b]: readonly [number, number]): void {
  const ids = prepare(db, PARTING).all(a, b)
  for (const { id } of ids) {
    prepare(db, 'delete from apart_identity where apart_id = ?').run(Number(id))
    prepare(db, 'delete from apart where id = ?').run(Number(id))
  }
}

/** Public ids of all pairs of people that are two because of what belongs to them. */
export function distinctPairs(db: DatabaseSync): readonly (readonly [string, string])[] {
  return prepare(db, DISTINCT)
    .all()
    .map((row) => [String(row['a']), String(row['b'])] as const)
}

const PARTING = `
  select distinct one.apart_id as id
  from apart_identity one join identity x on x.id = one.identity_id
    join apart_identity other on other.apart_id = one.apart_id and other.side <> one.side
    join identity y on y.id = other.identity_id
  where x.person_id = ?1 and y.person_id = ?2`

const DISTINCT = `
  select distinct p.public_id as a, q.public_id as b
  from apart_identity one join identity x on x.id = one.identity_id join person p on p.id = x.person_id
    join apart_identity other on other.apart_id = one.apart_id and other.side = 1
    join identity y on y.id = other.identity_id join person q on q.id = y.person_id
  where one.side = 0 and p.id <> q.id
  order by a, b`

function numbersIn(json: unknown): number[] {
  const list: unknown = JSON.parse(String(json))
  return Array.isArray(list) ? list.map(Number) : []
}
