/** How a standing is worded, and how its pill looks. */
export type StandingLook = { readonly words: string; readonly tone: 'plain' | 'well' | 'due' }

/** A standing in words; as it is called where it is none that is known. */
export function standingLook(standing: string): StandingLook {
  return LOOKS[standing] ?? { words: standing, tone: 'plain' }
}

const LOOKS: Readonly<Record<string, StandingLook>> = {
  active: { words: 'active', tone: 'well' },
  waiting: { words: 'waiting for an answer', tone: 'plain' },
  'giving space': { words: 'giving space', tone: 'plain' },
  'follow up': { words: 'time to follow up', tone: 'due' },
  fading: { words: 'fading', tone: 'due' },
  dormant: { words: 'dormant', tone: 'plain' },
  resting: { words: 'resting', tone: 'plain' },
  'no contact': { words: 'no contact yet', tone: 'plain' },
}
