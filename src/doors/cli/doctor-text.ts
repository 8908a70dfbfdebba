import type { Diagnosis } from '../../app/ports.ts'
import type { Paper } from './paper.ts'
import { plain } from './plain-text.ts'
import { figures } from './words-of-time.ts'
import { block } from './wrap.ts'

/** The book's health in sentences. */
export function doctorText(diagnosis: Diagnosis, { width, ink }: Paper): string {
  const flush = { width, indent: 0 }
  const item = { width, indent: 2 }
  const counts = Object.entries(diagnosis.counts).map(([what, count]) => `${what} ${figures(count)}`)
  const more = diagnosis.setAsideTotal - diagnosis.setAside.length
  return [
    diagnosis.sound
      ? block('The book is sound.', { ...flush, ink: ink.strong })
      : block('The book is not sound:', { ...flush, ink: ink.repair }),
    ...diagnosis.problems.map((problem) => block(plain(problem), item)),
    block(counts.join(', '), { ...flush, ink: ink.soft }),
    diagnosis.setAsideTotal === 0
      ? ''
      : block(`${figures(diagnosis.setAsideTotal)} items could not be read, or not whole:`, flush),
    ...diagnosis.setAside.map(({ source, place, why }) => block(plain(`${source}: ${place}: ${why}`), item)),
    more > 0 ? block(`and ${figures(more)} more`, item) : '',
    diagnosis.unfinished.length === 0 ? '' : block('Not read to the end; import them again:', flush),
    ...diagnosis.unfinished.map((path) => block(plain(path), item)),
    diagnosis.sound
      ? ''
      : block('Next: rapport backup FILE, then rapport rebuild, or rapport restore an earlier backup', {
          ...flush,
          ink: ink.accent,
        }),
  ]
    .filter((part) => part !== '')
    .join('')
}
