import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readLinks } from '../eval/network/read-links.ts'
import { graphOf } from '../src/network/graph.ts'
import { constraints } from '../src/network/structural-holes.ts'
import type { Bench, Setting } from './bench.ts'
import { runMeasured } from './measured-process.ts'
import { median } from './statistics.ts'

/**
 * Burt's constraint of every node of a large graph of mail (`--data`: a file of `from to …` lines, or a folder of corpora
 * with `events-w3c/email-W3C.txt`), beside igraph's, which is C (Debian's python3-igraph), in turn in one run. Both have the
 * graph in memory already; ours is measured from its first call, compiled or not.
 */
export const network: Bench = async function* (setting) {
  const bench = 'network'
  const file = graphPath(setting)
  if (file === null) {
    yield {
      bench,
      what: 'constraint of every node',
      value: null,
      unit: 'ms',
      note: 'needs --data with a graph',
    }
    return
  }
  const { names, links } = readLinks(file)
  const [ours, theirs]: [number[], number[]] = [[], []]
  let [sum, theirSum] = [0, 0]
  for (let round = 0; round < setting.rounds; round += 1) {
    const graph = graphOf(names.length, links)
    const started = performance.now()
    const found = constraints(graph)
    ours.push(performance.now() - started)
    sum = found.reduce((total, one) => total + (Number.isNaN(one) ? 0 : one), 0)
    const peer = await withIgraph(file)
    if (peer === null) continue
    theirs.push(peer.ms)
    theirSum = peer.sum
  }
  const note = `${names.length} nodes, ${links.length} ties`
  yield { bench, what: 'constraint of every node, the first time', value: ours[0] ?? null, unit: 'ms', note }
  yield { bench, what: 'constraint of every node', value: median(ours), unit: 'ms', note }
  if (theirs.length === 0) {
    yield { bench, what: 'igraph', value: null, unit: 'ms', note: 'python3-igraph is not installed' }
    return
  }
  yield {
    bench,
    what: 'igraph',
    value: median(theirs),
    unit: 'ms',
    note: `sums differ by ${Math.abs(sum - theirSum)}`,
  }
  yield {
    bench,
    what: 'igraph against ours, the first time',
    value: median(theirs) / (ours[0] ?? Number.NaN),
    unit: '×',
    target: { atLeast: 1 },
  }
}

function graphPath({ data }: Setting): string | null {
  if (data === null) return null
  const inCorpora = join(data, 'events-w3c', 'email-W3C.txt')
  return existsSync(inCorpora) ? inCorpora : existsSync(data) && data.endsWith('.txt') ? data : null
}

const SCRIPT = `
import igraph, sys, time
number, pairs = {}, set()
for line in open(sys.argv[1]):
    parts = line.split()
    if len(parts) < 2: continue
    a, b = (number.setdefault(part, len(number)) for part in parts[:2])
    if a != b: pairs.add((min(a, b), max(a, b)))
graph = igraph.Graph(n=len(number), edges=sorted(pairs))
started = time.perf_counter()
found = graph.constraint()
print((time.perf_counter() - started) * 1000, sum(one for one in found if one == one))
`

async function withIgraph(file: string): Promise<{ readonly ms: number; readonly sum: number } | null> {
  try {
    const { stdout } = await runMeasured('/usr/bin/python3', ['-c', SCRIPT, file])
    const [ms, sum] = stdout.trim().split(' ').map(Number)
    return ms === undefined || sum === undefined ? null : { ms, sum }
  } catch {
    return null
  }
}
