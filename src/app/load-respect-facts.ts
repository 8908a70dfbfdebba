import { DAY } from '../domain/milliseconds.ts'
import { dayOf, isoOf } from '../domain/tie/day.ts'
import type { HelpFact } from '../practices/respect/facts.ts'
import type { RespectFacts } from '../practices/respect/suggest.ts'
import type { BookAt } from './book-at.ts'
import { loadWaitingTies } from './load-tie-facts.ts'

/** Help that is older is past thanking for. */
const HELP_DAYS = 14

/** What respect suggests from: asks that wait, promises that are due, help that nobody was thanked for. */
export async function loadRespectFacts(book: BookAt): Promise<RespectFacts> {
  const [waiting, promises, help] = await Promise.all([
    loadWaitingTies(book),
    book.promises.forPlan(),
    loadHelp(book),
  ])
  return { waiting, promises, help }
}

async function loadHelp({ respect, ties }: BookAt): Promise<HelpFact[]> {
  const rows = respect.help({ since: ties.now - HELP_DAYS * DAY, now: ties.now })
  const known = new Map((await ties.of(rows.map(({ person }) => person))).map((one) => [one.tie.person, one]))
  return rows.flatMap(({ person, answeredAt, ...row }): HelpFact[] => {
    const tie = known.get(person)
    if (tie === undefined) return []
    const named = { id: tie.tie.publicId, name: tie.tie.name }
    return [
      {
        ...row,
        person: named,
        closeness: tie.strength.value,
        day: isoOf(dayOf(answeredAt, ties.offsetMinutes)),
      },
    ]
  })
}
