import { DAY, HOUR } from '../../domain/milliseconds.ts'
import type { Answer, CelebrationFacts, Milestone, MilestoneKind, OwnersWord, Telling } from './telling.ts'

/** Tellings of one kind about one person this near to each other tell of one thing. */
export const SAME_DAYS = 45

/** So long after a milestone an answer still answers it. */
const ANSWER_DAYS = 30

/** Milestones from what tells of them, each with the owner's answer if there was one, by day and person. */
export function milestonesOf({ tellings, words }: CelebrationFacts): Milestone[] {
  const wordsTo = Map.groupBy(words, (word) => word.person)
  return gathered(tellings).map((group) => {
    const [first] = group
    return { first, tellings: group, answer: answerTo(group, wordsTo.get(first.person.id) ?? []) }
  })
}

type Group = readonly [Telling, ...Telling[]]

function gathered(tellings: readonly Telling[]): Group[] {
  const groups: [Telling, ...Telling[]][] = []
  const ordered = tellings.toSorted(
    (a, b) =>
      a.at - b.at ||
      compareText(a.person.id, b.person.id) ||
      Number(b.source === 'message') - Number(a.source === 'message') ||
      compareText(keyOf(a), keyOf(b)),
  )
  for (const telling of ordered) {
    const group = groups.findLast(([first]) => isSame(first, telling))
    if (group === undefined) groups.push([telling])
    else group.push(telling)
  }
  return groups
}

function isSame(first: Telling, other: Telling): boolean {
  return (
    first.person.id === other.person.id &&
    THING[first.kind] === THING[other.kind] &&
    other.at - first.at <= SAME_DAYS * DAY
  )
}

/** When something may have been answered, ms since 1970: some days before it came into the records, and a month after. */
export function answerable({ at, source }: Pick<Telling, 'at' | 'source'>): {
  readonly from: number
  readonly until: number
} {
  return { from: at - LOOK_BACK[source] * DAY, until: at + ANSWER_DAYS * DAY }
}

/** What different kinds of telling are about: a new job comes as news, as a signature and as a card. */
const THING: Readonly<Record<MilestoneKind, string>> = {
  job: 'work',
  promotion: 'work',
  'new title': 'work',
  'new employer': 'work',
  award: 'award',
  publication: 'publication',
  launch: 'launch',
  funding: 'funding',
  graduation: 'learning',
  exam: 'learning',
  retirement: 'work',
  birth: 'birth',
  wedding: 'wedding',
  anniversary: 'anniversary',
  'work anniversary': 'anniversary',
  health: 'health',
  other: 'other',
  birthday: 'birthday',
  endorsement: 'endorsement',
  recommendation: 'recommendation',
}

function keyOf({ kind, source, interaction, quote }: Telling): string {
  return `${kind} ${source} ${interaction ?? ''} ${quote}`
}

/** The owner's first praise; else what else may have answered it. */
function answerTo(group: Group, words: readonly OwnersWord[]): Answer | null {
  const [first] = group
  const { from, until } = answerable(first)
  const near = words
    .filter(({ at }) => at >= from && at <= until)
    .toSorted((a, b) => a.at - b.at || a.interaction - b.interaction)
  const praises = near.flatMap((word) => (word.praise === null ? [] : [{ word, praise: word.praise }]))
  const praised = praises.find(({ praise }) => praise.manner === 'active') ?? praises[0]
  if (praised !== undefined) return answer(first, praised.word, praised.praise.manner)
  const returned = near.find(
    ({ kind, at, thanks }) =>
      at >= first.at && (kind === 'returned' || (thanks && first.source === 'linkedin')),
  )
  if (returned !== undefined) return answer(first, returned, 'returned')
  const told = group.flatMap(({ interaction }) => interaction ?? [])
  const passed = near.find(
    (word) => word.kind === 'message' && word.answers.some((one) => told.includes(one)),
  )
  if (passed !== undefined) return answer(first, passed, 'passed over')
  const met = near.find(({ kind, at }) => kind === 'meeting' && at > first.at)
  return met === undefined ? null : answer(first, met, 'met')
}

/**
 * How many days before it came into the records something may have been answered already: news may be heard elsewhere
 * first; a new title stands in a signature, and in an address book, long after it was celebrated.
 */
const LOOK_BACK: Readonly<Record<Telling['source'], number>> = {
  message: 3,
  signature: 60,
  card: 90,
  'calendar day': 5,
  linkedin: 0,
}

function answer(first: Telling, word: OwnersWord, manner: Answer['manner']): Answer {
  return {
    manner,
    day: word.day,
    hours: Math.max(0, (word.at - first.at) / HOUR),
    evidence: {
      kind: word.kind === 'meeting' ? 'meeting' : 'message',
      interaction: word.interaction,
      quote: word.praise?.quote ?? null,
    },
  }
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
