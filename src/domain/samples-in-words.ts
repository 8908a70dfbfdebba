/** What is no plural by its last letter alone. */
const SINGULARS: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['messages that ask', 'message that asks'],
  ['days with a plan', 'day with a plan'],
])

/** How many samples a measure rests on: `1 meeting`, `12 people`. @param samples what they are, in the plural */
export function samplesInWords(count: number, samples: string): string {
  if (count === 1) return `1 ${SINGULARS.get(samples) ?? samples.replace(/s$/, '')}`
  return `${count.toLocaleString('en')} ${samples}`
}
