import type { Turn } from '../../domain/turn.ts'
import { linesOf } from './cues.ts'
import { OTTER_HEAD } from './detect.ts'
import { findTime } from './meeting-time.ts'
import { namesNobody } from './speaker-label.ts'
import type { TranscriptContent } from './transcript-content.ts'

/**
 * An Otter text export: `Name  0:02`, then the words, a blank line, and `Transcribed by https://otter.ai` at the end;
 * above it perhaps a title, a line with the day, keywords and speakers. The name may be missing. Only when a turn
 * begins is known, to the second.
 */
export function readOtter(text: string, zone: string): TranscriptContent {
  const head: string[] = []
  const turns: { speaker: string | null; start: number; words: string[] }[] = []
  for (const raw of linesOf(text)) {
    const line = raw.slice(0, 20_000)
    if (/^transcribed by https:\/\/otter\.ai/i.test(line)) break
    const time = OTTER_HEAD.exec(line)?.[1]
    if (time !== undefined) {
      const name = line.slice(0, line.trimEnd().length - time.length).trim()
      turns.push({
        speaker: name === '' || namesNobody(name) ? null : name,
        start: seconds(time) * 1000,
        words: [],
      })
    } else if (line.trim() !== '') {
      if (turns.length > 0) turns.at(-1)?.words.push(line.trim())
      else if (head.length < 40) head.push(line.trim())
    }
  }
  const said = turns.flatMap(({ speaker, start, words }): Turn[] =>
    words.length === 0 ? [] : [{ speaker, start, end: null, text: words.join(' ') }],
  )
  const empty = turns.length - said.length
  const skipped = empty === 0 ? [] : [{ where: `${empty} turns`, why: 'they say nothing' }]
  const found = head.slice(0, 5).flatMap((line) => findTime(line, zone) ?? [])[0] ?? null
  const [first = ''] = head
  const title =
    findTime(first, zone) === null && !/^(?:summary )?keywords|^speakers/i.test(first) ? first : ''
  return {
    turns: said,
    skipped,
    title: title.slice(0, 200),
    time: found === null ? null : { at: found.at, dayOnly: found.dayOnly },
  }
}

function seconds(time: string): number {
  return time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
}
