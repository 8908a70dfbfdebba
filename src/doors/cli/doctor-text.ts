import type { Diagnosis, LastImport } from '../../app/ports.ts'
import { asCalledOnPage, command } from './called-as.ts'
import { UNFINISHED } from './context.ts'
import type { Paper } from './paper.ts'
import { notUnderstoodText } from './not-understood-text.ts'
import { plain } from './plain-text.ts'
import { dayOf, figures, fullDay } from './words-of-time.ts'
import { block } from './wrap.ts'

/** The book's health in sentences. */
export function doctorText(diagnosis: Diagnosis, { width, ink, zone }: Paper): string {
  const flush = { width, indent: 0 }
  const item = { width, indent: 2 }
  return [
    diagnosis.sound
      ? block('The book is sound.', { ...flush, ink: ink.strong })
      : block(diagnosis.problems.length > 0 ? 'The book is not sound:' : 'The book is not whole.', {
          ...flush,
          ink: ink.repair,
        }),
    ...diagnosis.problems.map((problem) => block(plain(problem), item)),
    diagnosis.unfinishedWork === null
      ? ''
      : block(asCalledOnPage(UNFINISHED[diagnosis.unfinishedWork]), flush),
    block(countsText(diagnosis.counts), { ...flush, ink: ink.soft }),
    diagnosis.lastImport === null ? '' : block(lastImportText(diagnosis.lastImport, zone), flush),
    ...setAsideText(diagnosis, { width, ink }),
    ...notUnderstoodText(diagnosis.notUnderstood).map((line) => block(line, flush)),
    ...diagnosis.undated
      .slice(0, SHOWN_ITEMS)
      .map(({ source, place }) => block(plain(placeOf(source, place)), { width, indent: 2, ink: ink.soft })),
    diagnosis.unfinished.length === 0 ? '' : block('Not read to the end; import them again:', flush),
    ...diagnosis.unfinished.map((path) => block(plain(path), item)),
    diagnosis.problems.length === 0
      ? ''
      : block(
          asCalledOnPage(
            'Next: rapport backup FILE, then rapport rebuild, or rapport restore an earlier backup',
          ),
          {
            ...flush,
            ink: ink.accent,
          },
        ),
  ]
    .filter((part) => part !== '')
    .join('')
}

/** What could not be read, by reason, each with a few of its places. */
function setAsideText(diagnosis: Diagnosis, { width, ink }: Pick<Paper, 'width' | 'ink'>): string[] {
  const { setAside, setAsideTotal: total } = diagnosis
  if (total === 0) return []
  const item = { width, indent: 2 }
  const reasons = byReason(diagnosis)
  const isCut = total > setAside.length || reasons.length > SHOWN_REASONS
  return [
    block(`${total === 1 ? 'One item' : `${figures(total)} items`} could not be read, or not whole:`, {
      width,
      indent: 0,
    }),
    ...reasons
      .slice(0, SHOWN_REASONS)
      .flatMap(([why, items]) => [
        block(plain(`${figures(items.length)} × ${why}`), item),
        ...items
          .slice(0, SHOWN_ITEMS)
          .map(({ source, place }) =>
            block(plain(placeOf(source, place)), { width, indent: 4, ink: ink.soft }),
          ),
      ]),
    ...(isCut ? [block(`All of them: ${command('doctor --json')}`, item)] : []),
  ]
}

/** What the book holds, in the owner’s words. */
function countsText(counts: Diagnosis['counts']): string {
  const told = Object.entries(counts).map(([what, count]) => {
    const [one, many] = COUNTED.get(what) ?? [what, what]
    return `${figures(count)} ${count === 1 ? one : many}`
  })
  return `It holds ${told.slice(0, -1).join(', ')} and ${told.at(-1) ?? ''}.`
}

const COUNTED: ReadonlyMap<string, readonly [one: string, many: string]> = new Map([
  ['interaction', ['message, meeting or chat', 'messages, meetings and chats']],
  ['person', ['person', 'people']],
  ['identity', ['address, number or name', 'addresses, numbers and names']],
  ['card', ['card', 'cards']],
  ['thread', ['thread', 'threads']],
  ['request', ['question or request', 'questions and requests']],
  ['promise', ['promise', 'promises']],
  ['milestone', ['milestone', 'milestones']],
  ['feeling', ['word of feeling', 'words of feeling']],
  ['letter', ['letter of yours to learn your voice from', 'letters of yours to learn your voice from']],
  ['phrase', ['sentence of yours', 'sentences of yours']],
  ['tie', ['tie', 'ties']],
  ['source', ['source', 'sources']],
])

function lastImportText({ at, sources, read, added, setAside }: LastImport, zone: string): string {
  const day = fullDay(dayOf(new Date(at).toISOString(), zone))
  const from = `${figures(sources)} ${sources === 1 ? 'source' : 'sources'}`
  const aside = setAside === 0 ? '' : `, ${figures(setAside)} set aside`
  return `Last import on ${day}: ${figures(read)} read from ${from}, ${figures(added)} new${aside}.`
}

const SHOWN_REASONS = 20
const SHOWN_ITEMS = 3

/** What was set aside, by the reason without its numbers, the most frequent first. */
function byReason({ setAside }: Diagnosis): [string, Diagnosis['setAside']][] {
  const groups = Map.groupBy(setAside, ({ why }) => why.replace(/\d+/g, '…'))
  return [...groups].toSorted((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
}

/** The file's name says where; its place in it is told unless that is the file itself. */
function placeOf(source: string, place: string): string {
  const name = source.split('/').slice(-2).join('/')
  return place === '' || source.endsWith(place) || place.startsWith(source) ? name : `${name}: ${place}`
}
