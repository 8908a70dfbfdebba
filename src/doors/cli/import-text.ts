import type { ImportReport } from '../../app/import-paths.ts'
import type { SourceReport } from '../../app/ports.ts'
import { command } from './called-as.ts'
import type { Paper } from './paper.ts'
import { notUnderstoodText } from './not-understood-text.ts'
import { plain } from './plain-text.ts'
import { duration, figures } from './words-of-time.ts'
import { block } from './wrap.ts'

/** What an import did, source by source, whose book it now is, and what to do next. */
export function importText(report: ImportReport, paper: Paper): string {
  const { ink, width } = paper
  const flush = { width, indent: 0 }
  const empty = report.sources.length === 0 ? block('There was nothing to import.', flush) : ''
  return [
    empty,
    ...ordered(report.sources)
      .slice(0, SHOWN_SOURCES)
      .map((source) => sourceText(source, paper)),
    moreSources(ordered(report.sources).slice(SHOWN_SOURCES), paper),
    notUnderstoodText(report.notUnderstood)
      .map((line) => block(line, { ...flush, ink: ink.soft }))
      .join(''),
    ownerText(report, paper),
    block(`The book now holds ${bookText(report)}. This took ${duration(report.ms)}.`, flush),
    report.owner.length === 0 ? '' : block(`Next: ${command('today')}`, { ...flush, ink: ink.accent }),
  ]
    .filter((part) => part !== '')
    .join('\n')
}

const SHOWN_SOURCES = 20
const SHOWN_SKIPPED = 5

function sourceText(source: SourceReport, { ink, width }: Paper): string {
  const { skipped } = source
  const lines = skipped
    .slice(0, SHOWN_SKIPPED)
    .map(({ where, why }) => block(`${plain(where)}: ${plain(why)}`, { width, indent: 4, ink: ink.soft }))
  const more = skipped.length - lines.length
  const other = (source.contradictions ?? []).slice(0, SHOWN_SKIPPED)
  const moreOther = (source.contradictions ?? []).length - other.length
  return [
    block(`${plain(source.path)} (${plain(source.format)})`, { width, indent: 0, ink: ink.strong }),
    block(countsSentence(source), { width, indent: 2 }),
    ...lines,
    more > 0
      ? block(`and ${figures(more)} more; ${command('doctor')} lists them all`, {
          width,
          indent: 4,
          ink: ink.soft,
        })
      : '',
    ...other.map((sentence) => block(plain(sentence), { width, indent: 4, ink: ink.due })),
    moreOther > 0
      ? block(`and ${figures(moreOther)} more such; with --json each is listed`, {
          width,
          indent: 4,
          ink: ink.soft,
        })
      : '',
  ].join('')
}

function countsSentence({ read, added, unchanged, skipped }: SourceReport): string {
  const aside = skipped.length === 0 ? '' : `, ${figures(skipped.length)} set aside`
  if (read === 0) return skipped.length === 0 ? 'Nothing was found in it.' : `Nothing could be read${aside}.`
  const isNew = added === 0 ? 'none of it new' : added === read ? 'all new' : `${figures(added)} new`
  const known = added > 0 && unchanged > 0 ? `, ${figures(unchanged)} in the book already` : ''
  return `${figures(read)} read, ${isNew}${known}${aside}.`
}

function moreSources(sources: readonly SourceReport[], { width }: Paper): string {
  if (sources.length === 0) return ''
  const sum = (count: (source: SourceReport) => number): string =>
    figures(sources.reduce((total, source) => total + count(source), 0))
  const what = `${sum((source) => source.read)} read, ${sum((source) => source.added)} new, ${sum((source) => source.skipped.length)} set aside`
  const sourceWord = sources.length === 1 ? 'source' : 'sources'
  return block(`And ${figures(sources.length)} more ${sourceWord}: ${what}. With --json each is listed.`, {
    width,
    indent: 0,
  })
}

/** Whose records these are, why, and how to say otherwise. */
function ownerText(report: ImportReport, { width, ink }: Paper): string {
  const flush = { width, indent: 0 }
  const [first] = report.owner
  if (first === undefined) return unknownOwnerText(report, { width, ink })
  const [only] = new Set(report.owner.map((one) => one.why))
  const isOneReason = report.owner.every((one) => one.why === only)
  const addresses = report.owner.slice(0, SHOWN_OWNERS).map((one) => plain(one.value))
  const more = report.owner.length - addresses.length
  const list = addresses.join(', ') + (more > 0 ? ` and ${figures(more)} more` : '')
  const why = isOneReason ? `: ${plain(first.why)}` : ''
  return [
    block(`Taken as yours${why}.`, flush),
    block(list, { width, indent: 2, ink: ink.strong }),
    block(`If that is wrong: ${command('import PATH… --owner YOUR-ADDRESS')}`, { ...flush, ink: ink.soft }),
  ].join('')
}

const SHOWN_OWNERS = 8

function unknownOwnerText(report: ImportReport, { width, ink }: Pick<Paper, 'width' | 'ink'>): string {
  const flush = { width, indent: 0 }
  if (report.interactions === 0) return ''
  const likely = report.likelyOwners.map(({ value, messages }) =>
    block(`${plain(value)}, in ${figures(messages)} messages`, { width, indent: 2 }),
  )
  return [
    block('Whose records these are could not be told, and without it there is no plan.', flush),
    likely.length === 0 ? '' : block('Seen most:', flush),
    ...likely,
    block(`Say which address is yours: ${command('import PATH… --owner YOUR-ADDRESS')}`, {
      ...flush,
      ink: ink.due,
    }),
  ].join('')
}

function bookText({ people, interactions }: ImportReport): string {
  const peopleWord = people === 1 ? 'person' : 'people'
  const interactionWord = interactions === 1 ? 'interaction' : 'interactions'
  return `${figures(people)} ${peopleWord} and ${figures(interactions)} ${interactionWord}`
}

/** What gave most comes first, and what gave nothing at all right after it: both are what one looks for. */
function ordered(sources: readonly SourceReport[]): SourceReport[] {
  return sources.toSorted((a, b) => weight(b) - weight(a))
}

function weight(source: SourceReport): number {
  return source.read === 0 && source.skipped.length > 0 ? 10 : source.read
}
