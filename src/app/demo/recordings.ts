import { diary } from './diary.ts'
import type { Prng } from './prng.ts'
import { ONE_TO_ONE, RESEARCH, STEERING } from './scripts/spoken.ts'
import { daysAgo } from './to-mbox.ts'
import { toVtt } from './to-vtt.ts'
import type { When } from './when.ts'

/** Transcripts of three meetings that the calendar has, named as Zoom names them: by the recording's start in UTC. */
export function recordings(when: When, prng: Prng): { name: string; text: string }[] {
  const rows = [
    { id: 'one-to-one-samir', every: 7, late: 1, talk: ONE_TO_ONE },
    { id: 'harbour-steering', every: 28, late: 0, talk: STEERING },
    { id: 'guide-call', every: 0, late: 2, talk: RESEARCH },
  ]
  return rows.map(({ id, every, late, talk }) => {
    const start = latest(id, every, when) + late * 60_000 + prng.between(4, 50) * 1000
    const stamp = new Date(start)
      .toISOString()
      .replaceAll(/[-:]|\.\d+Z$/g, '')
      .replace('T', '-')
    return { name: `GMT${stamp}_Recording.transcript.vtt`, text: toVtt(talk, prng.fork(id)) }
  })
}

/** The start of the last occurrence before today. @param every days between two; 0: it happened once. */
function latest(id: string, every: number, when: When): number {
  const entry = diary(when).find((each) => each.id === id)
  if (entry === undefined) throw new RangeError(`The diary has no ${id}.`)
  if (every === 0) return entry.start
  const ago = daysAgo(entry.start, when)
  const last = ago % every === 0 ? every : ago % every
  const there = Temporal.Instant.fromEpochMilliseconds(entry.start).toZonedDateTimeISO('Europe/Berlin')
  return there.add({ days: ago - last }).epochMilliseconds
}
