import type { ExportedApart, ExportedMerge } from '../../domain/exported/words.ts'
import { prepare } from '../statement.ts'
import { type Taking, dayText } from './taking.ts'

type Sides = readonly [ReadonlySet<number>, ReadonlySet<number>]
type Word = { readonly id: number; readonly at: number; readonly sides: Sides }

/** Merges and partings: what the book said of the same two before is set against what the export says. */
export class OneOrTwo {
  readonly #taking: Taking
  /** What the owner of the book said before. */
  readonly #merges: readonly Word[]
  readonly #aparts: readonly Word[]

  constructor(taking: Taking) {
    this.#taking = taking
    const { db } = taking
    this.#merges = prepare(db, 'select * from merge where by_owner = 1 and undone = 0 order by id')
      .all()
      .map((row) => ({
        id: Number(row['id']),
        at: Number(row['at']),
        sides: [numbersIn(row['kept_identities']), numbersIn(row['identities'])],
      }))
    this.#aparts = prepare(db, 'select * from apart order by id')
      .all()
      .map((row) => ({
        id: Number(row['id']),
        at: Number(row['at']),
        sides: [this.#side(Number(row['id']), 0), this.#side(Number(row['id']), 1)],
      }))
  }

  /** A merge that the records made is made again by the settlement, unless the book is empty and so has it as it was. */
  takeMerge(merge: ExportedMerge): void {
    const { db, intoEmpty } = this.#taking
    if (!intoEmpty && (!merge.byOwner || merge.undone)) return
    const kept = merge.keptIdentities.map((name) => this.#taking.identity(name))
    const absorbed = merge.identities.map((name) => this.#taking.identity(name))
    const sides: Sides = [new Set(kept), new Set(absorbed)]
    if (!intoEmpty && this.#isKnown(this.#merges, merge.at, sides)) return
    const against = this.#aparts.filter((one) => concernsSame(one.sides, sides))
    if (this.#isOvertaken(against, merge.at, { sides, said: 'one', other: 'two' })) return
    for (const { id } of against) {
      prepare(db, 'delete from apart_identity where apart_id = ?').run(id)
      prepare(db, 'delete from apart where id = ?').run(id)
    }
    prepare(db, ADD_MERGE).run(
      merge.at,
      merge.kept,
      merge.absorbed,
      merge.absorbedName,
      JSON.stringify(merge.people),
      JSON.stringify(absorbed),
      JSON.stringify(kept),
      merge.byOwner ? 1 : 0,
      merge.undone ? 1 : 0,
    )
  }

  takeApart(apart: ExportedApart): void {
    const { db } = this.#taking
    const one = apart.one.map((name) => this.#taking.identity(name))
    const other = apart.other.map((name) => this.#taking.identity(name))
    const sides: Sides = [new Set(one), new Set(other)]
    if (this.#isKnown(this.#aparts, apart.at, sides)) return
    const against = this.#merges.filter((merge) => concernsSame(merge.sides, sides))
    if (this.#isOvertaken(against, apart.at, { sides, said: 'two', other: 'one' })) return
    for (const { id } of against) prepare(db, 'update merge set undone = 1 where id = ?').run(id)
    const { lastInsertRowid } = prepare(db, 'insert into apart (at) values (?)').run(apart.at)
    const add = prepare(
      db,
      'insert or ignore into apart_identity (apart_id, side, identity_id) values (?, ?, ?)',
    )
    for (const [side, identities] of [one, other].entries())
      for (const identity of identities) add.run(lastInsertRowid, side, identity)
  }

  #side(apart: number, side: number): Set<number> {
    const rows = prepare(
      this.#taking.db,
      'select identity_id from apart_identity where apart_id = ? and side = ?',
    ).all(apart, side)
    return new Set(rows.map((row) => Number(row['identity_id'])))
  }

  #isKnown(words: readonly Word[], at: number, [one, other]: Sides): boolean {
    return words.some(
      (word) =>
        word.at === at &&
        word.sides[0].symmetricDifference(one).size === 0 &&
        word.sides[1].symmetricDifference(other).size === 0,
    )
  }

  /** Whether the book's owner said the opposite later; that there was an opposite is noted either way. */
  #isOvertaken(
    against: readonly Word[],
    at: number,
    { sides, said, other }: { readonly sides: Sides; readonly said: string; readonly other: string },
  ): boolean {
    const [last] = against.toSorted((a, b) => b.at - a.at)
    if (last === undefined) return false
    const [[one = 0], [two = 0]] = [[...sides[0]], [...sides[1]]]
    const names = `${this.#taking.nameOf(one)} and ${this.#taking.nameOf(two)}`
    this.#taking.contradictions.add(
      `${names} are ${said} by the export (${dayText(at)}) and ${other} by your book (${dayText(last.at)}): the later stands.`,
    )
    return last.at > at
  }
}

const ADD_MERGE = `
  insert into merge (at, kept, absorbed, absorbed_name, people, identities, kept_identities, by_owner, undone)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?)`

/** Whether each side of the one has somebody of another side of the other. */
function concernsSame([a, b]: Sides, [c, d]: Sides): boolean {
  const isCrossed = !a.isDisjointFrom(d) && !b.isDisjointFrom(c)
  return isCrossed || (!a.isDisjointFrom(c) && !b.isDisjointFrom(d))
}

function numbersIn(json: unknown): Set<number> {
  const list: unknown = JSON.parse(String(json))
  return new Set(Array.isArray(list) ? list.map(Number) : [])
}
