import type { WorkState } from './ports.ts'

/** Somebody's work, as their signature or card says it, is another than before. */
export type WorkChange = {
  readonly kind: 'new title' | 'new employer'
  readonly before: WorkState
  readonly after: WorkState
}

/**
 * The changes of work among what one person's signatures, or one card, say over time: another employer, or another title
 * at the same one. Other spellings, a second signature used beside the first, and what is no title or employer at
 * all (a project, an address) are no changes.
 * @param states of one person's signatures or of one card, the oldest first
 */
export function workChanges(states: readonly WorkState[]): WorkChange[] {
  const changes: WorkChange[] = []
  for (const [index, after] of states.entries()) {
    const earlier = states.slice(0, index).filter((one) => hasWork(one))
    if (!hasWork(after) || earlier.some((one) => isAlike(one, after) || runsOn(one, after))) continue
    const before = earlier.findLast((one) => isComparable(one, after))
    if (before === undefined) continue
    const kind = isOtherEmployer(before, after) ? 'new employer' : 'new title'
    changes.push({ kind, before, after })
  }
  return changes
}

/** `Head of Research at Mizube`, or whichever of the two there is. */
export function workInWords({ organization, title }: WorkState): string {
  if (title === '') return organization
  return organization === '' ? title : `${title} at ${organization}`
}

function hasWork({ organization, title, card }: WorkState): boolean {
  return card === null ? isEmployer(organization) || isRole(title) : organization !== '' || title !== ''
}

/** The earlier is still in use a fortnight after the later came up: two signatures, not a change. */
function runsOn(before: WorkState, { since }: WorkState): boolean {
  if (before.until === null || since === null) return false
  return before.until > Temporal.PlainDate.from(since).add({ days: 14 }).toString()
}

/** Says the same in other words: nothing that both tell of is another. */
function isAlike(a: WorkState, b: WorkState): boolean {
  const sameEmployer = isSameEmployer(a.organization, b.organization)
  const sameTitle = isSameTitle(a, b)
  if (a.organization === '' || b.organization === '') return sameTitle
  if (a.title === '' || b.title === '') return sameEmployer
  return sameEmployer && sameTitle
}

/** Both tell of employers, or both of titles: only then one can follow the other. Of one sighting nothing is concluded. */
function isComparable(before: WorkState, after: WorkState): boolean {
  if (
    before.card === null &&
    before.since === before.until &&
    isSameEmployer(before.organization, after.organization)
  )
    return isRole(before.title) && isRole(after.title)
  return isOtherEmployer(before, after) || (roleOf(before) && roleOf(after) && !isSameTitle(before, after))
}

function isOtherEmployer(before: WorkState, after: WorkState): boolean {
  const known = [before, after].every(({ organization, card }) =>
    card === null ? isEmployer(organization) : organization !== '',
  )
  return known && !isSameEmployer(before.organization, after.organization)
}

function roleOf({ title, card }: WorkState): boolean {
  return card === null ? isRole(title) : title !== ''
}

function isSameEmployer(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a).filter(isNoLegalForm), wordsOf(b).filter(isNoLegalForm)]
  return (
    isSubset(one, other) ||
    isSubset(other, one) ||
    initialsOf(one) === other.join('') ||
    initialsOf(other) === one.join('')
  )
}

function isSameTitle(a: WorkState, b: WorkState): boolean {
  const employers = new Set([...wordsOf(a.organization), ...wordsOf(b.organization)])
  const [one, other] = [a, b].map(({ title }) => wordsOf(title).filter((word) => !employers.has(word)))
  if (one === undefined || other === undefined) return true
  const extra = [
    ...one.filter((word) => !other.includes(word)),
    ...other.filter((word) => !one.includes(word)),
  ]
  if (isSubset(one, other) || isSubset(other, one)) return !extra.some((word) => RANK.has(word))
  return false
}

function isSubset(a: readonly string[], b: readonly string[]): boolean {
  return a.every((word) => b.includes(word))
}

function initialsOf(words: readonly string[]): string {
  return words.length < 2 ? ' ' : words.map((word) => word.charAt(0)).join('')
}

function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.map((word) => SHORT.get(word) ?? word).flatMap((word) => word.split(' '))
}

const SHORT: ReadonlyMap<string, string> = new Map([
  ['vp', 'vice president'],
  ['svp', 'senior vice president'],
  ['evp', 'executive vice president'],
  ['sr', 'senior'],
  ['jr', 'junior'],
  ['cto', 'chief technology officer'],
  ['ceo', 'chief executive officer'],
  ['cfo', 'chief financial officer'],
  ['coo', 'chief operating officer'],
  ['sw', 'software'],
  ['eng', 'engineer'],
  ['mgr', 'manager'],
  ['dir', 'director'],
])

function isNoLegalForm(word: string): boolean {
  return !LEGAL.has(word)
}

const LEGAL: ReadonlySet<string> = new Set(
  'gmbh ag kg mbh ug se inc ltd limited llc llp plc corp corporation co company bv nv sa sas sarl srl spa ab as oy aps kk pty the and group holding holdings uk usa us de of'.split(
    ' ',
  ),
)

/** Words whose coming or going makes another title of it. */
const RANK: ReadonlySet<string> = new Set(
  'senior junior lead leading head principal chief director vice president managing executive partner associate staff deputy group global regional team manager founder interim acting'.split(
    ' ',
  ),
)

/** An employer, rather than a project, an address, a tool or a slogan that stands where one would. */
function isEmployer(text: string): boolean {
  return (
    text !== '' &&
    text.length <= 60 &&
    !/[/@:~<>|*]|www\.|\.(?:com|de|org|net|io)\b/i.test(text) &&
    !/\b(?:team|project|list|user group|community|developer)$/i.test(text.trim()) &&
    /^[^\p{L}]*\p{Lu}/u.test(text)
  )
}

function isRole(title: string): boolean {
  return title.length <= 80 && ROLE.test(title)
}

const ROLE =
  /\b(?:manager|engineer|director|head|officer|president|vp|svp|evp|c[etfiomp]o|lead|leader|architect|analyst|consultant|designer|developer|scientist|researcher|professor|lecturer|partner|founder|owner|principal|specialist|coordinator|administrator|associate|assistant|editor|producer|attorney|lawyer|counsel|nurse|teacher|chair(?:man|woman|person)?|secretary|treasurer|trader|programmer|strategist|planner|advisor|adviser|executive|recruiter|controller|supervisor|technician|sales|marketing)\b/i
