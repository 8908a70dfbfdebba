import { ASIDES } from './asides.ts'
import { converse, type Roles } from './converse.ts'
import type { Letter } from './letter.ts'
import type { Person } from './person.ts'
import { PEOPLE } from './people.ts'
import type { Prng } from './prng.ts'
import { parseScripts, type Role, type Script } from './script.ts'
import { POOLS } from './scripts/pools.ts'
import type { When } from './when.ts'

/** A small company that writes to one another, and when: days before today. */
type Circle = { readonly pool: string; readonly members: readonly string[]; readonly agos: readonly number[] }

const CIRCLES: readonly Circle[] = [
  {
    pool: 'climb',
    members: ['finn', 'maja', 'kofi', 'luca', 'anouk'],
    agos: [461, 418, 377, 331, 290, 246, 203, 161, 118, 74, 37, 13],
  },
  { pool: 'alumni', members: ['jonas', 'sofia', 'greta', 'aylin'], agos: [488, 263] },
  { pool: 'alumni', members: ['marek', 'jonas', 'ravi', 'nadia'], agos: [372, 151] },
  { pool: 'steering', members: ['ingrid', 'tomasz', 'lena'], agos: [447, 399, 342, 281, 216, 152, 89, 41] },
  { pool: 'steering', members: ['meera', 'callum', 'hannah'], agos: [205, 144, 97, 51, 23] },
  { pool: 'steering', members: ['duarte', 'marta', 'rui'], agos: [276, 187, 102, 58] },
  { pool: 'investors', members: ['victor', 'judith', 'amara'], agos: [351, 232, 121] },
  { pool: 'team', members: ['samir', 'yuki', 'oleksandra'], agos: [404, 318, 226, 133, 66, 27] },
  { pool: 'team', members: ['clara', 'ben', 'samir'], agos: [158, 112, 47, 16] },
]

/** What an owner asks of one expert, or hears on a stage, is not asked again of the next: such scripts serve once. */
const ONCE: ReadonlySet<string> = new Set([
  'platform',
  'clusters',
  'gdpr',
  'hiring',
  'pricing',
  'plans',
  'investor',
  'stage',
  'press',
])

/**
 * The everyday mail of eighteen months: for each tie, conversations at its own rhythm, then those of small circles.
 * Every question asked in it is answered, and no promise is left open: what waits is told by the arcs.
 */
export function everydayMail(when: When, prng: Prng): Letter[] {
  const chooser = makeChooser(prng.fork('scripts'))
  const asides = prng.fork('asides').shuffle(ASIDES)
  const letters: Letter[] = []
  for (const person of PEOPLE)
    for (const ago of rhythmDays(person, prng.fork(`rhythm ${person.key}`))) {
      const stream = prng.fork(`talk ${person.key} ${ago}`)
      const opener = stream.chance(person.rhythm?.mine ?? 0.5) ? 'M' : 'T'
      const choice = chooser(person, opener, (each) => inSeason(each, ago, when) && fits(each, person, ago))
      if (choice === null) continue
      const { script, pool } = choice
      const copied = companions(person, ago)
      const aside = person.closeness !== 'formal' && stream.chance(0.09) ? asides.pop() : undefined
      const roles = castRoles(person, copied, script, stream)
      const project = projectOf(person, pool, stream)
      letters.push(
        ...converse({ id: `${person.key}-${ago}`, script, ago, roles, aside, project }, when, stream),
      )
    }
  return [...letters, ...circleMail(chooser, when, prng)]
}

/** The days before today on which a tie's conversations begin, the latest first. */
function rhythmDays(person: Person, prng: Prng): number[] {
  if (person.rhythm === undefined) return []
  const { every, since, last } = person.rhythm
  const days: number[] = []
  for (let ago = last; ago <= since; ago += Math.max(4, Math.round(every * (0.72 + 0.56 * prng.next()))))
    days.push(ago)
  return days
}

function circleMail(chooser: Chooser, when: When, prng: Prng): Letter[] {
  return CIRCLES.flatMap(({ pool, members, agos }) =>
    agos.toReversed().flatMap((ago) => {
      const stream = prng.fork(`circle ${members.join()} ${ago}`)
      const people = stream.shuffle(members.flatMap((key) => PEOPLE.filter((person) => person.key === key)))
      const [T, C, D] = people
      const choice = chooser({ key: `circle ${members.join()}`, rhythm: { pools: [pool] } }, 'T', (each) =>
        inSeason(each, ago, when),
      )
      if (choice === null || T === undefined) return []
      const roles = { T, C, D, others: people }
      const id = `circle-${members.join('-')}-${ago}`
      return converse(
        { id, script: choice.script, ago, roles, project: projectOf(T, pool, stream) },
        when,
        stream,
      )
    }),
  )
}

type Choice = { readonly script: Script; readonly pool: string }
type Talker = { readonly key: string; readonly rhythm?: { readonly pools: readonly string[] } }
type Chooser = (who: Talker, opener: Role, fits: (script: Script) => boolean) => Choice | null

/**
 * Picks, among the scripts that a tie has not used, one of those that the whole book used least; of those, one that
 * the opener begins, where there is any.
 */
function makeChooser(prng: Prng): Chooser {
  const choices = Object.entries(POOLS).flatMap(([pool, table]) =>
    parseScripts(table).map((script) => ({ pool, script })),
  )
  const uses = new Map<Choice, number>()
  const seen = new Set<string>()
  return ({ key, rhythm }, opener, fits) => {
    const free = choices.filter((choice) => {
      const { pool, script } = choice
      if (!(rhythm?.pools ?? []).includes(pool) || seen.has(`${key} ${script.subject}`)) return false
      return fits(script) && (!ONCE.has(pool) || !uses.has(choice))
    })
    if (free.length === 0) return null
    const fewest = Math.min(...free.map((choice) => uses.get(choice) ?? 0))
    const fresh = free.filter((each) => (uses.get(each) ?? 0) === fewest)
    const opened = fresh.filter(({ script }) => script.turns[0]?.role === opener)
    const choice = prng.pick(opened.length > 0 ? opened : fresh)
    uses.set(choice, fewest + 1)
    seen.add(`${key} ${choice.script.subject}`)
    return choice
  }
}

/** The team talks of its own affairs in the studio's words, and of a client's product in that client's. */
function projectOf(person: Person, pool: string, prng: Prng): string {
  const own = person.project ?? 'studio'
  return own === 'studio' && (pool === 'build' || pool === 'discovery')
    ? prng.pick(['harbour', 'solvento', 'northbeam', 'kestrel'])
    : own
}

const speaks = (script: Script, role: 'C' | 'D'): boolean => script.turns.some((turn) => turn.role === role)

/** Nobody picks tomatoes in March. */
const inSeason = (script: Script, ago: number, when: When): boolean =>
  script.months === null || script.months.includes(when.day(ago).month)

const fits = (script: Script, person: Person, ago: number): boolean =>
  !speaks(script, 'D') && (!speaks(script, 'C') || companions(person, ago).length > 0)

/** Colleagues of the same circle whose own story allows them to be copied in on that day. */
function companions(person: Person, ago: number): Person[] {
  return PEOPLE.filter(
    (other) =>
      other !== person &&
      person.project !== undefined &&
      other.project === person.project &&
      other.rhythm !== undefined &&
      ago > other.rhythm.last &&
      ago < other.rhythm.since,
  )
}

function castRoles(person: Person, copied: readonly Person[], script: Script, prng: Prng): Roles {
  if (copied.length === 0 || (!speaks(script, 'C') && !prng.chance(0.14))) return { T: person, others: [] }
  const C = prng.pick(copied)
  return { T: person, C, others: [C] }
}
