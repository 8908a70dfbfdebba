import { dayInWords } from '../../domain/day-words.ts'
import { GAP } from '../../domain/draft.ts'
import { about, type DraftOccasion, firstBy, type Matter, type Saying, type Write } from './occasion.ts'

/** What puts a wrong right: an apology without "if" and "but", what it is for as far as that is known, and a gap for amends. */
export function repairing(occasion: DraftOccasion, say: Saying): Matter | null {
  return (repairOf(occasion) ?? repairInGeneral)(occasion, say)
}

/** A repair that the owner looks back at is no message. */
const REPAIRS: ReadonlyMap<string, Write> = new Map<string, Write>([
  ['look back', () => null],
  [
    'promise',
    (occasion, say) => ({
      ...about(
        [say('late') ?? lateWith(occasion), GAP],
        ['what you promised, or the day on which it will come'],
      ),
      quoted: firstBy(occasion, 'owner'),
    }),
  ],
  [
    'unanswered',
    (occasion, say) => ({
      ...about([say('late') ?? 'Sorry for the late answer.', GAP], ['your answer']),
      quoted: firstBy(occasion, 'person'),
    }),
  ],
  [
    'cancellation',
    (occasion) =>
      about(
        [`I'm sorry that I called off “${occasion.evidence[0]?.quote ?? ''}”.`, GAP],
        ['what you do about it: another time, for example'],
        `Sorry about “${occasion.evidence[0]?.quote ?? ''}”`,
      ),
  ],
  [
    'curt',
    (occasion) => ({
      ...about(
        [`I'm sorry for what I wrote on ${firstDay(occasion)}.`, GAP],
        ['what you meant, without “if” and “but”'],
      ),
    }),
  ],
])

/** Without evidence nothing is known of what went wrong. */
function repairOf({ kind, evidence }: DraftOccasion): Write | undefined {
  return evidence.length > 0 || kind === 'look back' ? REPAIRS.get(kind) : undefined
}

function repairInGeneral(occasion: DraftOccasion, say: Saying): Matter {
  return {
    ...about([sorry(say), GAP], ['what you did, and what you do about it, without “if” and “but”'], 'Sorry'),
    quoted: firstBy(occasion, 'person'),
  }
}

function sorry(say: Saying): string {
  return say('apology') ?? "I'm sorry."
}

/** Where the promise is not quoted, it is named by its day. */
function lateWith(occasion: DraftOccasion): string {
  return firstBy(occasion, 'owner') === null
    ? `Sorry, what I promised on ${firstDay(occasion)} is late.`
    : 'Sorry, this is late.'
}

function firstDay({ evidence, today }: DraftOccasion): string {
  return dayInWords(evidence[0]?.day ?? today, today)
}
