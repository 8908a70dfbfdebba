import type { CommunityResult, NetworkResult } from '../../app/show-network.ts'
import { headingDayInWords } from '../../domain/day-words.ts'
import { evidenceText } from './evidence-text.ts'
import { measuresText } from './measures-text.ts'
import type { Paper } from './paper.ts'
import { plain } from './plain-text.ts'
import { block, cell, fit } from './wrap.ts'
import { figures } from './words-of-time.ts'

/** The network as a page: communities, bridges, how the people differ, white spots, the measures, the week's stretch. */
export function networkText(result: NetworkResult, paper: Paper): string {
  const { width, ink } = paper
  const head = ink.strong(headingDayInWords(result.day))
  if (result.people === 0)
    return `${head}\n\n${block('There is nobody yet with whom there was contact both ways.', { width, indent: 0 })}`
  return [
    `${head}\n\n`,
    block(
      `Your network: ${figures(result.people)} people with whom there was contact both ways in the last three years, and ${figures(result.pairs)} pairs of them who were seen together in small company. Others may know each other too: what the book saw is a lower bound.`,
      { width, indent: 0 },
    ),
    section('Communities', communitiesText(result, paper), paper),
    section('Bridges', bridgesText(result, paper), paper),
    section('How your people differ', spreadsText(result, paper), paper),
    section('White spots', whiteSpotsText(result, paper), paper),
    section('In figures', measuresText(result.measures, paper), paper),
    section('This week’s stretch', stretchText(result, paper), paper),
  ].join('')
}

function section(title: string, text: string, { ink }: Paper): string {
  return text === '' ? '' : `\n${ink.strong(title)}\n${text}`
}

const SHOWN = 8

function communitiesText({ communities, apart }: NetworkResult, paper: Paper): string {
  const { width, ink } = paper
  const rest = communities.length - SHOWN
  const more = [
    rest > 0 ? `${figures(rest)} smaller communities are listed with --json.` : '',
    apart > 0 ? `${figures(apart)} people are in no community of three.` : '',
  ].filter((part) => part !== '')
  return [
    ...communities.slice(0, SHOWN).map((community) => communityText(community, paper)),
    more.length === 0 ? '' : block(more.join(' '), { width, indent: 2, ink: ink.soft }),
  ].join('')
}

function communityText({ name, people, timeShare }: CommunityResult, { width, ink }: Paper): string {
  const share = `${Math.round(100 * timeShare)} % of your contacts in 90 days`
  const words = name.words.map(plain)
  const what = {
    employer: `mostly of ${words.join('')}`,
    list: `on ${words.join('')}`,
    words: `on ${words.map((word) => `“${word}”`).join(', ')}`,
    around: `around ${words.join('')}`,
  }[name.by]
  const middle = people.slice(0, 4).map((one) => plain(one.name))
  return [
    block(`${figures(people.length)} people ${what}; ${share}`, { width, indent: 2, mark: '· ' }),
    block(`in the middle: ${middle.join(', ')}`, { width, indent: 4, ink: ink.soft }),
  ].join('')
}

function bridgesText({ bridges }: NetworkResult, { width }: Paper): string {
  return bridges
    .slice(0, 5)
    .map(({ person, joins }) => {
      const names = joins.slice(0, 3).map((one) => plain(one.name))
      const others = joins.length > names.length ? ` and ${figures(joins.length - names.length)} more` : ''
      return block(`${plain(person.name)} alone joins ${names.join(', ')}${others} to the rest`, {
        width,
        indent: 2,
        mark: '· ',
      })
    })
    .join('')
}

const LABELS = {
  employer: 'employer',
  field: 'field of work',
  seniority: 'seniority',
  country: 'country',
  met: 'first contact by',
} as const

function spreadsText({ spreads }: NetworkResult, { width, ink }: Paper): string {
  return spreads
    .map(({ trait, known, unknown, kinds, blau }) => {
      const differ = blau === null ? '' : `; two of them differ ${Math.round(100 * blau)} times in 100`
      const notOf = unknown === 0 ? '' : `, not of ${figures(unknown)}`
      const head = `${LABELS[trait]}: known of ${figures(known)} ${known === 1 ? 'person' : 'people'}${notOf}${differ}`
      const most = kinds[0]?.people ?? 1
      const bars = kinds.slice(0, 5).map(({ kind, people }) => {
        const bar = '■'.repeat(Math.max(1, Math.round((BAR * people) / most)))
        return `    ${cell(plain(kind), 26)} ${ink.accent(bar)} ${figures(people)}\n`
      })
      const more = kinds.length > 5 ? ink.soft(`    and ${figures(kinds.length - 5)} more\n`) : ''
      return `${block(head, { width, indent: 2 })}${bars.map((bar) => fitLine(bar, width)).join('')}${more}`
    })
    .join('')
}

const BAR = 24

function fitLine(line: string, width: number): string {
  return width >= 60 ? line : `${fit(line.trimEnd(), width)}\n`
}

function whiteSpotsText({ whiteSpots }: NetworkResult, { width }: Paper): string {
  if (whiteSpots === null)
    return block('Too few titles are known to tell which fields of work are missing.', { width, indent: 2 })
  const { none, one } = whiteSpots
  const single = one.map(({ field, person }) => `${field} (${plain(person.name)})`)
  return [
    none.length === 0 ? '' : block(`Nobody of: ${none.join(', ')}.`, { width, indent: 2 }),
    single.length === 0 ? '' : block(`One person alone of: ${single.join(', ')}.`, { width, indent: 2 }),
  ].join('')
}

function stretchText({ stretch, day }: NetworkResult, paper: Paper): string {
  const { width } = paper
  if (stretch === null) return block('None, or you have answered it.', { width, indent: 2 })
  return [
    block(plain(stretch.reason), { width, indent: 2 }),
    ...stretch.evidence.slice(0, 2).map((one) => evidenceText(one, day, paper, 2)),
  ].join('')
}
