import { createHash } from 'node:crypto'
import { instantOf } from './entry.ts'
import type { Entry } from './entry.ts'
import type { Series } from './series.ts'

/**
 * Gathers the events of a file by UID. Of several versions of one event (or of one occurrence) the newest
 * counts: SEQUENCE, then DTSTAMP, then place in the file (RFC 5546 §2.1.5). Answers to an invitation
 * (METHOD:REPLY) change only their sender's answer where the event itself is in the file.
 * @returns the series in file order, and how many older versions were passed over.
 */
export function gatherSeries(entries: readonly Entry[]): { series: readonly Series[]; outdated: number } {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const uid = entry.uid === '' ? madeUid(entry) : entry.uid
    const group = groups.get(uid)
    if (group === undefined) groups.set(uid, [entry])
    else group.push(entry)
  }
  const series: Series[] = []
  let outdated = 0
  for (const [uid, written] of groups) {
    const group = written.map((entry) =>
      isMislabelled(entry, written) ? { ...entry, recurrenceId: null } : entry,
    )
    const masters = group.filter((entry) => entry.recurrenceId === null)
    const strangers = areStrangers(masters)
    if (strangers) {
      for (const [place, entry] of masters.entries())
        series.push({ uid: place === 0 ? uid : `${uid}#${startText(entry)}`, master: entry, overrides: [] })
      continue
    }
    const byOccurrence = new Map<number, Entry[]>()
    for (const entry of group) {
      if (entry.recurrenceId === null) continue
      const at = instantOf(entry.recurrenceId)
      const same = byOccurrence.get(at)
      if (same === undefined) byOccurrence.set(at, [entry])
      else same.push(entry)
    }
    const overrides = [...byOccurrence.values()].flatMap((versions) => newest(versions) ?? [])
    series.push({ uid, master: newest(masters), overrides })
    const kept = overrides.length + Math.min(1, masters.length)
    outdated += group.filter((entry) => entry.method !== 'REPLY').length - Math.min(kept, group.length)
  }
  return { series, outdated: Math.max(0, outdated) }
}

/** A rule belongs to the series: some write it with a meaningless RECURRENCE-ID, and no series beside it. */
function isMislabelled(entry: Entry, group: readonly Entry[]): boolean {
  return (
    entry.recurrenceId !== null && entry.rules.length > 0 && group.every((one) => one.recurrenceId !== null)
  )
}

/** A UID for an event that has none: the same event read again gets the same. */
function madeUid(entry: Entry): string {
  const said = [startText(entry), entry.summary, entry.location, entry.organizer?.value ?? '']
  return `made-${createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 20)}`
}

function startText(entry: Entry): string {
  return new Date(entry.start.wall).toISOString().slice(0, 19)
}

/** Some programs give every event the same UID. Versions of one event share their title or their start. */
function areStrangers(entries: readonly Entry[]): boolean {
  if (entries.length < 2 || entries.some((entry) => entry.method !== '' && entry.method !== 'PUBLISH'))
    return false
  const titles = new Set(entries.map((entry) => entry.summary))
  const starts = new Set(entries.map((entry) => startText(entry)))
  const sequences = new Set(entries.map((entry) => entry.sequence))
  return titles.size === entries.length && starts.size === entries.length && sequences.size === 1
}

function newest(versions: readonly Entry[]): Entry | null {
  const whole = versions.filter((entry) => !isAnswer(entry))
  if (whole.length === 0) return versions.reduce<Entry | null>(mergeAnswer, null)
  const latest = whole.reduce((best, entry) => (compareVersions(entry, best) >= 0 ? entry : best))
  const planned = whole.findLast((entry) => entry.status !== 'cancelled')
  // A cancellation may leave out the rule of what it cancels.
  const bare = latest.status === 'cancelled' && latest.rules.length === 0 && planned !== undefined
  const current = bare ? { ...planned, status: latest.status, sequence: latest.sequence } : latest
  return versions.filter(isAnswer).reduce<Entry>((event, answer) => withAnswers(event, answer), current)
}

function isAnswer(entry: Entry): boolean {
  return ['REPLY', 'REFRESH', 'COUNTER', 'DECLINECOUNTER'].includes(entry.method)
}

function compareVersions(a: Entry, b: Entry): number {
  return a.sequence - b.sequence || a.stamp - b.stamp
}

/** Answers of several people to one invitation, which itself is not in the file. */
function mergeAnswer(event: Entry | null, answer: Entry): Entry {
  if (event === null) return answer
  const known = new Set(event.attendees.map(({ party }) => party.value))
  const others = answer.attendees.filter(({ party }) => !known.has(party.value))
  return withAnswers({ ...event, attendees: [...event.attendees, ...others] }, answer)
}

function withAnswers(event: Entry, answer: Entry): Entry {
  if (answer.method !== 'REPLY' && event.method !== 'REPLY') return event
  const answers = new Map(answer.attendees.map((attendee) => [attendee.party.value, attendee.answer]))
  return {
    ...event,
    attendees: event.attendees.map((attendee) => ({
      ...attendee,
      answer: answers.get(attendee.party.value) ?? attendee.answer,
    })),
  }
}
