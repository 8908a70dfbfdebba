import type {
  AffiliationResult,
  MilestoneResult,
  PersonResult,
  PromiseResult,
  TieResult,
  TimelineEntry,
} from '../../app/results.ts'
import { sentence } from '../../planner/words.ts'
import { everyInWords, stretchInWords } from '../../domain/day-words.ts'
import { balanceText } from './balance-text.ts'
import { evidenceText } from './evidence-text.ts'
import type { Paper } from './paper.ts'
import { plain } from './plain-text.ts'
import { dayOf, dayWords, figures, fullDay } from './words-of-time.ts'
import { block, cell, fit } from './wrap.ts'

/**
 * One tie as a page: who it is, how it stands and why, promises both ways, milestones, the last exchanges.
 * @param today the ISO day it is read on
 */
export function personText(person: PersonResult, today: string, paper: Paper): string {
  return [
    headText(person, paper),
    person.tie === null
      ? block('You have not been in touch.', { width: paper.width, indent: 0 })
      : tieText(person.tie, paper),
    balanceText(person.balance, paper),
    promisesText(person, today, paper),
    milestonesText(person.milestones, today, paper),
    timelineText(person, paper),
  ]
    .filter((part) => part !== '')
    .join('\n')
}

const SHOWN = 10

function headText(person: PersonResult, { ink, width }: Paper): string {
  const [now, ...before] = person.affiliations
  const identities = person.identities.map((identity) => plain(identity.value))
  return [
    block(plain(person.name), { width, indent: 0, ink: ink.strong }),
    now === undefined ? '' : block(`${roleText(now)}.`, { width, indent: 0 }),
    before.length === 0 ? '' : block(`Before: ${before.map(roleText).join('; ')}.`, { width, indent: 0 }),
    wishText(person, width),
    block([...identities, plain(person.id)].join(', '), { width, indent: 0, ink: ink.soft }),
  ].join('')
}

/** What the owner said of the person. */
function wishText({ circle, cadenceDays, mutedUntil }: PersonResult, width: number): string {
  const where = circle === 'beyond' ? 'beyond the closest 150' : `among the closest ${circle ?? ''}`
  const wishes = [
    circle === null ? '' : `You want them ${plain(where)}.`,
    cadenceDays === null ? '' : `You want no silence of more than ${figures(cadenceDays)} days.`,
    mutedUntil === null ? '' : `Nothing is suggested about them until ${fullDay(mutedUntil)}.`,
  ].filter((wish) => wish !== '')
  return wishes.length === 0 ? '' : block(wishes.join(' '), { width, indent: 0 })
}

function roleText({ title, organization, since }: AffiliationResult): string {
  const role = [plain(title), plain(organization)].filter((part) => part !== '').join(' at ')
  return since === null ? role : `${role}, since ${fullDay(since)}`
}

function tieText(tie: TieResult, { ink, width }: Paper): string {
  const facts = [`${sentence(plain(tie.standing))}.`]
  if (tie.rhythmDays !== null) facts.push(`As a rule you are in touch ${everyInWords(tie.rhythmDays)}.`)
  facts.push(
    `The last contact was ${tie.silenceDays < 1 ? 'today' : `${stretchInWords(tie.silenceDays)} ago`}.`,
  )
  if (tie.alive !== null) facts.push(`Of ties like this one, ${Math.round(tie.alive * 100)} in 100 go on.`)
  return [
    block(facts.join(' '), { width, indent: 0 }),
    ...tie.reasons.map((reason) => block(plain(reason), { width, indent: 2, mark: '· ', ink: ink.soft })),
  ].join('')
}

function promisesText({ name, promises }: PersonResult, today: string, paper: Paper): string {
  const open = promises.filter(({ state }) => state === 'open' || state === 'late')
  const kept = promises.filter(({ state }) => state === 'kept').length
  const first = plain(name)
  return [
    promiseList(
      'You promised',
      open.filter(({ by }) => by === 'owner'),
      today,
      paper,
    ),
    promiseList(
      `${first} promised`,
      open.filter(({ by }) => by === 'person'),
      today,
      paper,
    ),
    kept === 0
      ? ''
      : block(`Promises kept between you: ${figures(kept)}.`, {
          width: paper.width,
          indent: 0,
          ink: paper.ink.soft,
        }),
  ].join('')
}

function promiseList(who: string, promises: readonly PromiseResult[], today: string, paper: Paper): string {
  if (promises.length === 0) return ''
  const { ink, width } = paper
  const lines = promises.slice(0, SHOWN).map(({ what, due, state, evidence, proof }) => {
    const by = due === null ? '' : `, by ${dayWords(due, today, paper.zone)}`
    const stands = proof !== null ? ' (seems kept)' : state === 'late' ? ' (late)' : ''
    const head = block(`${plain(what)}${by}${stands}`, {
      width,
      indent: 2,
      ...(state === 'late' ? { ink: ink.due } : {}),
    })
    return head + evidenceText(evidence, today, paper, 4)
  })
  return [
    block(`${who}:`, { width, indent: 0 }),
    ...lines,
    moreText(promises.length - lines.length, paper),
  ].join('')
}

function milestonesText(milestones: readonly MilestoneResult[], today: string, paper: Paper): string {
  if (milestones.length === 0) return ''
  const { width } = paper
  const lines = milestones.slice(0, SHOWN).map(({ at, kind, answered, evidence }) => {
    const answer = answered ? 'you answered it' : 'not answered yet'
    const head = block(`${sentence(plain(kind))}, ${dayWords(at, today, paper.zone)}: ${answer}`, {
      width,
      indent: 2,
    })
    return head + evidenceText(evidence, today, paper, 4)
  })
  return [
    block('Milestones:', { width, indent: 0 }),
    ...lines,
    moreText(milestones.length - lines.length, paper),
  ].join('')
}

function timelineText({ timeline, timelineTotal }: PersonResult, paper: Paper): string {
  if (timeline.length === 0) return ''
  const lines = timeline.slice(0, SHOWN).map((entry) => timelineLine(entry, paper))
  const head = block('Lately:', { width: paper.width, indent: 0 })
  return [head, ...lines, moreText(timelineTotal - lines.length, paper)].join('')
}

function timelineLine(
  { at, channel, direction, subject, quote }: TimelineEntry,
  { ink, width, zone }: Paper,
): string {
  const way = DIRECTIONS[direction]
  const what = plain(subject) || plain(quote) || '(without words)'
  const lead = `${dayOf(at, zone)}  ${cell(way, 4)} ${cell(plain(channel), 8)} `
  return `  ${ink.soft(lead)}${fit(what, width - 2 - lead.length)}\n`
}

const DIRECTIONS: Readonly<Record<TimelineEntry['direction'], string>> = {
  in: 'from',
  out: 'to',
  both: 'with',
}

function moreText(count: number, { ink, width }: Paper): string {
  return count <= 0
    ? ''
    : block(`and ${figures(count)} more; --json lists them`, { width, indent: 2, ink: ink.soft })
}
