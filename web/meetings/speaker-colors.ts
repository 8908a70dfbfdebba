/** The owner's own colour, and those of the others in turn. */
const OWN = 'var(--color-housekeeping)'
const OTHERS = [
  'communication',
  'coffee',
  'comfort-zone',
  'opinions',
  'celebration',
  'respect',
  'empathy',
  'proactivity',
]

/** The speakers of a meeting, the owner first, then by share; each with a colour. */
export function inColors<S extends { readonly name: string }>(
  speakers: readonly S[],
  owner: string | null,
): readonly { readonly speaker: S; readonly color: string }[] {
  const own = speakers.filter(({ name }) => name === owner)
  const others = speakers.filter(({ name }) => name !== owner)
  return [
    ...own.map((speaker) => ({ speaker, color: OWN })),
    ...others.map((speaker, index) => ({
      speaker,
      color: `var(--color-${OTHERS[index % OTHERS.length] ?? 'communication'})`,
    })),
  ]
}
