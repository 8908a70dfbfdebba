import type { DuplicateProposal, DuplicateSide, DuplicatesResult } from '../../app/results.ts'
import { command } from './called-as.ts'
import type { Paper } from './paper.ts'
import { plain } from './plain-text.ts'
import { figures } from './words-of-time.ts'
import { block } from './wrap.ts'

/** People who may be one: both sides, why, and the commands that say what they are. */
export function duplicatesText({ proposals, total }: DuplicatesResult, paper: Paper): string {
  const { ink, width } = paper
  const flush = { width, indent: 0 }
  if (proposals.length === 0) return block('Nobody in the book looks like two people.', flush)
  const pairs = total === 1 ? 'One pair of records' : `${figures(total)} pairs of records`
  const shown = total === proposals.length ? '' : `; ${figures(proposals.length)} are shown`
  const head = block(`${pairs} may each be one person, the surest first${shown}.`, {
    ...flush,
    ink: ink.soft,
  })
  return [head, ...proposals.map((proposal) => proposalText(proposal, paper))].join('\n')
}

function proposalText({ a, b, reasons }: DuplicateProposal, { ink, width }: Paper): string {
  const ids = `${plain(a.id)} ${plain(b.id)}`
  return [
    sideText(a, { ink, width }),
    sideText(b, { ink, width }),
    ...reasons.map((reason) => block(plain(reason), { width, indent: 2, mark: '· ', ink: ink.soft })),
    block(`One: ${command(`merge ${ids}`)}`, { width, indent: 2, ink: ink.accent }),
    block(`Two: ${command(`apart ${ids}`)}`, { width, indent: 2, ink: ink.accent }),
  ].join('')
}

function sideText({ name, identities }: DuplicateSide, { ink, width }: Pick<Paper, 'ink' | 'width'>): string {
  const known = identities.slice(0, SHOWN_IDENTITIES).map(plain).join(', ')
  const more =
    identities.length > SHOWN_IDENTITIES ? ` and ${figures(identities.length - SHOWN_IDENTITIES)} more` : ''
  return (
    block(plain(name) || '(without a name)', { width, indent: 0, ink: ink.strong }) +
    (known === '' ? '' : block(known + more, { width, indent: 2, ink: ink.soft }))
  )
}

const SHOWN_IDENTITIES = 4
