import type { PeopleResult, PeopleRow } from '../../app/results.ts'
import { sentence } from '../../planner/words.ts'
import type { Paper } from './paper.ts'
import { plain } from './plain-text.ts'
import { dayOf, figures } from './words-of-time.ts'
import { columnsOf } from './columns.ts'
import { block, cell } from './wrap.ts'

/**
 * People as a table: name, organization, standing, last contact, id. The id is whole, the rest is cut to fit. What the
 * standings in it mean is said below.
 */
export function peopleText({ people, total }: PeopleResult, paper: Paper): string {
  const { ink, width } = paper
  const flush = { width, indent: 0 }
  if (people.length === 0) return block('There is nobody of that name.', flush)
  const rows = people.map((person) => toRow(person, paper))
  const columns = columnWidths(rows, width)
  const head = line(['name', 'organization', 'standing', 'last', 'id'], columns)
  const most = people.length === total ? '' : `${figures(people.length)} of ${figures(total)} are shown, `
  const order = total === 1 ? '' : `${most === '' ? 'The' : 'the'} strongest ties first, then by name.`
  const shown = order === '' ? '' : block(most + order, { ...flush, ink: ink.soft })
  const meaning = meaningOf(people)
  return [
    `${ink.soft(head)}\n`,
    ...rows.map((row) => `${line(row, columns)}\n`),
    shown,
    meaning === '' ? '' : block(meaning, { ...flush, ink: ink.soft }),
  ].join('')
}

/** `Active: in touch as usual; fading: silent for longer than usual.`: the standings that are shown, in their order. */
function meaningOf(people: readonly PeopleRow[]): string {
  const found = new Set(people.map(({ standing }) => standing))
  const said = MEANINGS.flatMap(([standing, words]) => (found.has(standing) ? [`${standing}: ${words}`] : []))
  return said.length === 0 ? '' : `${sentence(said.join('; '))}.`
}

const MEANINGS: readonly (readonly [PeopleRow['standing'], string])[] = [
  ['active', 'in touch as usual'],
  ['waiting', 'you just asked'],
  ['giving space', 'their time to answer'],
  ['follow up', 'no answer, a reminder is fair'],
  ['fading', 'silent for longer than usual'],
  ['dormant', 'long asleep'],
  ['resting', 'to be let rest'],
]

function toRow({ id, name, organization, standing, lastAt }: PeopleRow, { zone }: Paper): string[] {
  const last = lastAt === null ? 'never' : dayOf(plain(lastAt), zone)
  return [plain(name) || '(without a name)', plain(organization), plain(standing), last, plain(id)]
}

const GAP = 2

/** The last three columns take what they need; name and organization share the rest, the name three parts of five. */
function columnWidths(rows: readonly string[][], width: number): number[] {
  const need = [0, 1, 2, 3, 4].map((column) =>
    Math.max(4, ...rows.map((row) => columnsOf(row[column] ?? ''))),
  )
  const [name = 4, organization = 4, standing = 8, last = 10, id = 2] = need
  const fixed = [Math.min(Math.max(standing, 8), 14), last, id]
  const free = Math.max(16, width - fixed.reduce((sum, one) => sum + one, 0) - 4 * GAP)
  const forName = Math.min(name, Math.max(Math.ceil(free * 0.6), free - Math.max(organization, 12)))
  return [forName, Math.min(Math.max(organization, 12), free - forName), ...fixed]
}

function line(cells: readonly string[], columns: readonly number[]): string {
  return cells
    .map((text, i) => cell(text, columns[i] ?? 0))
    .join(' '.repeat(GAP))
    .trimEnd()
}
