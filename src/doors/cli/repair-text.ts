import type { RepairResult } from '../../app/repairs.ts'
import { sentence } from '../../planner/words.ts'
import { command } from './called-as.ts'
import type { Paper } from './paper.ts'
import { plain } from './plain-text.ts'
import { dayWords } from './words-of-time.ts'
import { block } from './wrap.ts'

/**
 * One repair as a page: what went wrong, the steps said so far, and the next.
 * @param today the ISO day it is read on
 */
export function repairText(result: RepairResult, today: string, paper: Paper): string {
  const { width, ink } = paper
  const name = plain(result.person.name)
  return [
    block(name, { width, indent: 0, ink: ink.strong }),
    ...occasionsText(result, paper),
    ...(result.repair === null ? [] : recordText(result, result.repair, { today, paper })),
    ...apologyText(result, paper),
    nextText(result, today, paper),
  ].join('')
}

function occasionsText({ occasions, repair }: RepairResult, { width }: Paper): string[] {
  if (occasions.length === 0)
    return repair === null
      ? [block('The records hold nothing that needs putting right.', { width, indent: 0 })]
      : []
  return occasions.map(({ reason }) => block(plain(reason), { width, indent: 0 }))
}

type Begun = NonNullable<RepairResult['repair']>

function recordText(
  { person }: RepairResult,
  repair: Begun,
  { today, paper }: { readonly today: string; readonly paper: Paper },
): string[] {
  const { width, ink, zone } = paper
  const day = (iso: string) => dayWords(iso, today, zone)
  const closed =
    repair.closed === null
      ? ''
      : block(`Closed on ${day(repair.closed)}: ${plain(repair.outcome ?? '')}`, { width, indent: 0 })
  return [
    block(`Begun on ${day(repair.opened)}. ${plain(repair.reason)}`, { width, indent: 0 }),
    ...repair.steps.flatMap(({ step, words, day: said }) => [
      block(`${STEPS[step]} (${day(said)})`, { width, indent: 2, ink: ink.soft }),
      block(plain(words), { width, indent: 4 }),
    ]),
    closed,
    repair.closed === null
      ? block(`Until it is closed, nothing cheerful but big news is suggested for ${plain(person.name)}.`, {
          width,
          indent: 0,
          ink: ink.soft,
        })
      : '',
  ]
}

const STEPS = {
  did: 'What you did',
  felt: 'How it may feel for them',
  apology: 'The apology',
  amends: 'What you do about it',
} as const

/** What an apology of yours lacks, after Lewicki, Polin & Lount 2016: said once, as facts. */
function apologyText({ apology, repair }: RepairResult, { width, ink }: Paper): string[] {
  if (apology === null || (repair !== null && repair.closed !== null)) return []
  const look = { width, indent: 2, ink: ink.due }
  return [
    ...apology.weakened.map((words) =>
      block(`“${words}” takes part of the apology back: say what you did, without it.`, look),
    ),
    ...apology.missing
      .slice(0, SHOWN_PARTS)
      .map((part) => block(`It has no word of ${PARTS[part] ?? part}.`, look)),
  ]
}

/** The two parts that weigh most with whoever was wronged are worth a line; the others are not. */
const SHOWN_PARTS = 2

const PARTS: Readonly<Record<string, string>> = {
  responsibility: 'responsibility (“it was my mistake”)',
  repair: 'what you do about it',
  explanation: 'how it came about',
  repentance: 'how it will not happen again',
  regret: 'regret',
  forgiveness: 'asking forgiveness',
}

function nextText(
  { next, repair, person }: RepairResult,
  today: string,
  { width, ink, zone }: Paper,
): string {
  if (next === null) return ''
  const id = plain(person.id)
  const line =
    next === 'look back'
      ? `Look back on ${dayWords(repair?.lookBack ?? '', today, zone)}; close it with ${command(`repair ${id} --close "how it is now"`)}`
      : next === 'close'
        ? `Two weeks have passed. How is it now? ${command(`repair ${id} --close "how it is now"`)}`
        : `Next: ${command(`repair ${id} --${next} "${HINTS[next]}"`)}`
  return block(sentence(line), { width, indent: 0, ink: ink.accent })
}

const HINTS = {
  did: 'what you did, in a sentence',
  felt: 'how it may feel for them',
  apology: 'your apology, in your words',
  amends: 'what you do about it',
} as const
