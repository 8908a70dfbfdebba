import type { ReadOptions } from '../app/ports.ts'
import { wordTranscriptFormat } from './meetings/detect.ts'
import { wordTextOf } from './meetings/word-text.ts'
import { type FileStart, nothingFrom, type ReadingTask } from './reading-task.ts'

/** A Word document with a meeting's transcript, as Teams saves it: its text goes to the readers of transcripts. */
export async function* wordTask(start: FileStart, options: ReadOptions): AsyncGenerator<ReadingTask> {
  const { path, size, modified, print } = start
  const text = await wordTextOf(path)
  if (text === null || wordTranscriptFormat(text) === null) {
    yield nothingFrom(path, 'unknown', 'it is a Word document without a transcript')
    return
  }
  const { now, zone, dayOrder } = options
  yield {
    ...nothingFrom(path, 'transcript', null),
    job: {
      kind: 'whole',
      reader: 'transcript',
      path,
      bytes: new TextEncoder().encode(text),
      now,
      zone,
      dayOrder,
    },
    cursor: { size, modified, print, done: size, finished: true },
    bytes: size,
  }
}
