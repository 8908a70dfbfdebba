import { decodeReferences } from '../character-references.ts'
import type { Skipped } from '../../domain/record.ts'
import type { Turn } from '../../domain/turn.ts'
import { plainCaption } from './caption-text.ts'
import { type Cue, readCues } from './cues.ts'
import { carriesSpeakers, namesNobody, splitLabel } from './speaker-label.ts'

/** What a file of captions says: its turns by time, what was passed over, and how it names speakers. */
export type CueTurns = {
  readonly turns: readonly Turn[]
  readonly skipped: readonly Skipped[]
  /** `voice`: WebVTT `<v Name>`; `label`: `Name: words`; null: the file names no speakers. */
  readonly naming: 'voice' | 'label' | null
}

/** Reads the turns of a WebVTT or SubRip text: one a caption, or one a voice where a caption holds several. */
export function readCueTurns(text: string): CueTurns {
  const { cues, skipped } = readCues(text)
  const naming = namingOf(cues)
  const rolled = text.includes('<c>') ? withoutRolling(cues) : cues
  const turns = rolled
    .flatMap((cue) => (naming === 'voice' ? voiceTurns(cue) : [labelTurn(cue, naming)]))
    .filter((turn) => turn.text !== '')
  const ordered = turns.toSorted((a, b) => a.start - b.start || a.end - b.end)
  return { turns: ordered, skipped, naming }
}

type TimedTurn = Turn & { readonly start: number; readonly end: number }

function namingOf(cues: readonly Cue[]): CueTurns['naming'] {
  if (cues.some(({ lines }) => lines.some((line) => VOICE.test(line)))) return 'voice'
  return carriesSpeakers(cues.map((cue) => splitLabel(plainCaption(cue.lines)).label)) ? 'label' : null
}

const VOICE = /<v(?:\.[^\s<>.]{1,40})*\s[^<>]{1,200}>/i

function labelTurn({ start, end, lines }: Cue, naming: 'label' | null): TimedTurn {
  const text = plainCaption(lines)
  const { label, words } = naming === null ? { label: null, words: text } : splitLabel(text)
  return { speaker: label === null || namesNobody(label) ? null : label, start, end, text: words }
}

/** The voices of one caption share its time; what stands before the first belongs to nobody named. */
function voiceTurns({ start, end, lines }: Cue): TimedTurn[] {
  const pieces = lines.join('\n').split(/(<v(?:\.[^\s<>.]{1,40})*\s[^<>]{1,200}>)/i)
  let speaker: string | null = null
  const turns: TimedTurn[] = []
  for (const piece of pieces) {
    const named = /^<v(?:\.[^\s<>.]{1,40})*\s([^<>]{1,200})>$/i.exec(piece)?.[1]
    if (named === undefined) {
      const text = plainCaption(piece.split('\n'))
      if (text !== '') turns.push({ speaker, start, end, text })
      continue
    }
    const label = decodeReferences(named).replace(/\s+/g, ' ').trim()
    speaker = label === '' || namesNobody(label) ? null : label
  }
  return turns
}

/** Live captions that roll up say every line twice or thrice; each is kept once. */
function withoutRolling(cues: readonly Cue[]): readonly Cue[] {
  let last = ''
  return cues.map((cue) => {
    const lines = cue.lines.filter((line) => {
      const plain = plainCaption([line])
      if (plain === '' || plain === last) return false
      last = plain
      return true
    })
    return { ...cue, lines }
  })
}
