import type { SearchResult } from '../../app/results.ts'
import type { Paper } from './paper.ts'
import { plain } from './plain-text.ts'
import { dayOf, figures, fullDay } from './words-of-time.ts'
import { block, title } from './wrap.ts'

/** What a search found: who, when, the words around it. */
export function searchText({ hits, total }: SearchResult, paper: Paper): string {
  const { ink, width, zone } = paper
  const flush = { width, indent: 0 }
  if (hits.length === 0) return block('Nothing in the book has all of these words.', flush)
  const parts = hits.map(({ person, at, quote, interaction }) => {
    const when = at === null ? 'without a date' : fullDay(dayOf(plain(at), zone))
    const who = person === null ? 'someone you do not know' : plain(person.name)
    const look = { width, name: ink.strong, side: ink.soft }
    return title('', who, `${when} · ${plain(interaction)}`, look) + block(plain(quote), { width, indent: 2 })
  })
  const count =
    total === hits.length
      ? ''
      : block(`${figures(hits.length)} of ${figures(total)} are shown, the best first.`, {
          ...flush,
          ink: ink.soft,
        })
  return [...parts, count].filter((part) => part !== '').join('\n')
}
