/** The hues that communities take in turn, as custom properties of the look. */
const HUES = [
  '--color-housekeeping',
  '--color-communication',
  '--color-celebration',
  '--color-comfort-zone',
  '--color-empathy',
  '--color-opinions',
  '--color-coffee',
  '--color-respect',
  '--color-proactivity',
] as const

/** The custom property of a community's colour; of nobody's, the pale one. */
export function hueOf(community: number | null): string {
  return community === null ? '--color-ink-3' : (HUES[community % HUES.length] ?? HUES[0])
}
