import type { ExportedParts } from '../../domain/exported/parts.ts'
import type { ExportedAnswer } from '../../domain/exported/words.ts'
import { prepare } from '../statement.ts'
import { type Taking, dayText } from './taking.ts'

/** An answer to a suggestion, unless the book has it. */
export function takeAnswer(taking: Taking, given: ExportedAnswer): void {
  const { db } = taking
  const { suggestion, person, identity, way, action, answer, until, at, content } = given
  if (prepare(db, IS_GIVEN).get(suggestion, at, answer) !== undefined) return
  const own = prepare(db, LAST_GIVEN).get(suggestion)
  if (!taking.intoEmpty && own !== undefined && (own['answer'] !== answer || own['until'] !== until))
    taking.contradictions.add(
      `A suggestion for ${taking.nameOf(Number(own['identity_id'] ?? 0)) || 'somebody'} was answered “${String(own['answer'])}” in your book (${dayText(Number(own['at']))}) and “${answer}” in the export (${dayText(at)}): the later stands.`,
    )
  prepare(
    db,
    `insert into suggestion_answer (suggestion_id, person_id, identity_id, way, action, answer, until, at, content)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(suggestion, person, taking.identityOrNull(identity), way, action, answer, until, at, content)
}

const IS_GIVEN = 'select 1 from suggestion_answer where suggestion_id = ? and at = ? and answer = ?'
const LAST_GIVEN = 'select * from suggestion_answer where suggestion_id = ? order by at desc, id desc limit 1'

/** What was laid out on a day, unless the book has a plan of that day. */
export function takePlan(taking: Taking, plan: ExportedParts['plans']): void {
  const { db } = taking
  if (plan.what === 'sitting') {
    prepare(db, 'insert or ignore into sitting (day, minutes, suggestions) values (?, ?, ?)').run(
      plan.day,
      plan.minutes,
      JSON.stringify(plan.suggestions),
    )
    return
  }
  const interactions = plan.interactions.flatMap((name) => taking.interaction(name) ?? [])
  prepare(
    db,
    'insert or ignore into laid_out (suggestion_id, day, content, interactions) values (?, ?, ?, ?)',
  ).run(plan.suggestion, plan.day, plan.content, JSON.stringify(interactions))
}
