import type { Party } from '../../domain/identity.ts'
import { nameKey } from '../../domain/matching/fold-name.ts'
import { readSpeakerName } from '../../domain/speaker-name.ts'
import { bareSubject } from '../../domain/thread-subject.ts'

/**
 * A full name is the same speaker in any meeting; a first name or a handle only in meetings of one series, for in
 * another it may be somebody else's: that is then proposed. Note-takers are speakers too, so that they are known for
 * machines; a label that names nobody is not.
 * @param meeting its title, or what else tells it from others
 */
export function speakerParty(speaker: string, meeting: string): Party | null {
  const name = readSpeakerName(speaker)
  if (name.kind === 'nobody') return null
  if (name.kind === 'machine') return { kind: 'speaker', name: speaker, value: nameKey(speaker) || 'machine' }
  return {
    kind: 'speaker',
    name: speaker,
    value: name.isFull ? name.bare : `${name.bare} @ ${seriesKey(meeting) || meeting}`,
  }
}

/** The title without dates, numbers and counts: what the meetings of one series share. */
function seriesKey(title: string): string {
  return bareSubject(title)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => !/\d/.test(word))
    .map(nameKey)
    .join(' ')
    .trim()
}
