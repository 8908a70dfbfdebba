// Makes src/language/weights/valence.json: `node eval/training/valence.ts vader_lexicon.txt > src/language/weights/valence.json`
import { readFileSync } from 'node:fs'

const [path] = process.argv.slice(2)
if (path === undefined) {
  process.stderr.write("valence: say where VADER's lexicon is\n")
  process.exit(2)
}
const byValue = new Map<string, string[]>()
for (const line of readFileSync(path, 'utf8').split(/\r?\n/)) {
  const [word, mean] = line.split('\t')
  // Entries of several words were never matched by VADER, which looks words up one by one.
  if (word === undefined || mean === undefined || /\s/.test(word)) continue
  const value = String(Number(mean))
  byValue.set(value, [...(byValue.get(value) ?? []), word.toLowerCase()])
}
const groups = [...byValue].toSorted(([a], [b]) => Number(a) - Number(b))
const grouped = groups.map(([value, words]) => [value, words.toSorted().join(' ')])
process.stdout.write(`${JSON.stringify(Object.fromEntries(grouped))}\n`)
