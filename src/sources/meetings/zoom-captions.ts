import { HOUR } from '../../domain/milliseconds.ts'
import type { Turn } from '../../domain/turn.ts'
import { linesOf } from './cues.ts'
import { namesNobody } from './speaker-label.ts'
import type { TranscriptContent } from './transcript-content.ts'

/**
 * Zoom's captions as a participant saves them on their own machine (`meeting_saved_closed_caption.txt`): a line
 * `[Name] 17:02:31` with the time of day, then the words, then a blank line. Times count from the first caption.
 */
export function readZoomCaptions(text: string): TranscriptContent {
  const turns: { speaker: string | null; start: number; words: string[] }[] = []
  let first: number | null = null
  let last = 0
  for (const line of linesOf(text)) {
    const [, label, hours, minutes, seconds] =
      /^\[([^\]]{0,80})\] (\d{1,2}):(\d{2}):(\d{2})$/.exec(line.trimEnd()) ?? []
    if (label === undefined) {
      if (line.trim() !== '') turns.at(-1)?.words.push(line.trim().slice(0, 10_000))
      continue
    }
    const clock = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000
    first ??= clock
    // Past midnight the clock starts again.
    const since = clock - first
    last = since < last - HALF_DAY ? since + 2 * HALF_DAY : since
    const name = label.trim()
    turns.push({
      speaker: name === '' || namesNobody(name) ? null : name,
      start: Math.max(0, last),
      words: [],
    })
  }
  const said = turns.flatMap(({ speaker, start, words }): Turn[] =>
    words.length === 0 ? [] : [{ speaker, start, end: null, text: words.join(' ') }],
  )
  const empty = turns.length - said.length
  const skipped = empty === 0 ? [] : [{ where: `${empty} captions`, why: 'they say nothing' }]
  return { turns: said, skipped, title: '', time: null }
}

const HALF_DAY = 12 * HOUR
