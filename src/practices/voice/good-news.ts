import { GAP } from '../../domain/draft.ts'
import { about, type DraftEvidence, type DraftOccasion, type Matter, type Saying } from './occasion.ts'

/** Praise for somebody's news or day: in the owner's own formula, naming the kind of news where that is known. */
export function celebrating(occasion: DraftOccasion, say: Saying): Matter {
  const { kind, evidence } = occasion
  if (kind === 'birthday')
    return about([say('birthday') ?? 'Happy birthday!', GAP], ['a wish of your own'], 'Happy birthday')
  if (kind === 'endorsement' || kind === 'recommendation')
    return about([`Thank you for the ${kind}.`, GAP], ['a word of your own'], 'Thank you')
  const named = NEWS_WORDS.get(kind)
  const praise = say('praise') ?? 'Congratulations!'
  const isBare = /^(?:congratulations|congrats)\W*$/i.test(praise)
  const words = isBare && named !== undefined ? praise.replace(/^(\w+)/, `$1 ${named}`) : praise
  return about(
    [...signedAs(kind, evidence), words, GAP],
    ['a question about it, or something of your own on it'],
    isToldByThem(occasion) ? '' : 'Congratulations',
  )
}

/** How each kind of news is named after `on`; what is not here is not named. */
const NEWS_WORDS: ReadonlyMap<string, string> = new Map([
  ['promotion', 'on the promotion'],
  ['job', 'on the new job'],
  ['award', 'on the award'],
  ['publication', 'on the publication'],
  ['launch', 'on the launch'],
  ['funding', 'on the funding'],
  ['graduation', 'on the graduation'],
  ['wedding', 'on the wedding'],
  ['birth', 'on the new arrival'],
  ['retirement', 'on the retirement'],
  ['anniversary', 'on the anniversary'],
  ['work anniversary', 'on the anniversary'],
])

/** Whoever told it in a message is answered there; a signature tells nothing to anyone. */
export function isToldByThem({ kind, evidence }: DraftOccasion): boolean {
  return evidence[0]?.kind === 'message' && evidence[0].by === 'person' && !SIGNED.has(kind)
}

const SIGNED: ReadonlySet<string> = new Set(['new employer', 'new title'])

/** A new title or employer in a signature: what it says, and no more. */
function signedAs(kind: string, evidence: readonly DraftEvidence[]): string[] {
  const [sign] = evidence
  const isSigned = SIGNED.has(kind) && sign?.kind === 'message'
  if (!isSigned) return []
  return [`I see that you are ${kind === 'new employer' ? 'with ' : ''}${sign.quote} now.`]
}
