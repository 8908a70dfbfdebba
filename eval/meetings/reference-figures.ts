/** What was said when, as a corpus states it: whole milliseconds. */
export type Stretch = {
  readonly speaker: string
  readonly start: number
  readonly end: number
  /** How many words; null where the corpus does not say. */
  readonly words: number | null
}

/** Reference figures of one meeting. Seconds, shares in [0, 1], words a minute. */
export type ReferenceFigures = {
  readonly speakers: ReadonlyMap<string, ReferenceSpeaker>
  readonly turnEntropy: number | null
  readonly switchesPerMinute: number
  readonly overlapShare: number
}

export type ReferenceSpeaker = {
  readonly talkSeconds: number
  readonly talkShare: number
  readonly wpm: number | null
  readonly longestMonologueSeconds: number
  readonly patienceSeconds: number | null
  readonly spokeOver: number
}

/**
 * The figures of a meeting worked out the long way, from the definitions alone: time is cut at every moment at which
 * anyone begins or ends, and each piece is looked at for each speaker; turns are compared each with each. Quadratic,
 * and without a line in common with what it is the reference of.
 */
export function referenceFigures(stretches: readonly Stretch[]): ReferenceFigures {
  const names = [...new Set(stretches.map(({ speaker }) => speaker))]
  const pieces = piecesOf(stretches, names)
  const turns = turnsOf(stretches)
  const seconds = new Map(
    names.map((name) => [name, sum(pieces.filter((p) => p.who.has(name)).map(lengthOf)) / 1000]),
  )
  const all = sum([...seconds.values()])
  const shares = [...seconds.values()].map((one) => one / all)
  const first = Math.min(...stretches.map(({ start }) => start))
  const last = Math.max(...stretches.map(({ end }) => end))
  const changes = turns.filter((turn, i) => i > 0 && turns[i - 1]?.speaker !== turn.speaker).length
  const spokenIn = (least: number) => sum(pieces.filter(({ who }) => who.size >= least).map(lengthOf))
  return {
    speakers: new Map(
      names.map((name) => [
        name,
        speakerFigures(name, { stretches, turns, seconds: seconds.get(name) ?? 0, all }),
      ]),
    ),
    turnEntropy:
      names.length < 2
        ? null
        : sum(shares.map((p) => (p === 0 ? 0 : p * Math.log2(1 / p)))) / Math.log2(names.length),
    switchesPerMinute: changes / ((last - first) / 60_000),
    overlapShare: spokenIn(2) / spokenIn(1),
  }
}

type Piece = { readonly from: number; readonly to: number; readonly who: ReadonlySet<string> }
type Turn = {
  readonly speaker: string
  readonly start: number
  readonly end: number
  readonly spoken: number
}

type Meeting = {
  readonly stretches: readonly Stretch[]
  readonly turns: readonly Turn[]
  readonly seconds: number
  readonly all: number
}

function speakerFigures(name: string, { stretches, turns, seconds, all }: Meeting): ReferenceSpeaker {
  const own = stretches.filter(({ speaker }) => speaker === name)
  const words = own.some((one) => one.words === null) ? null : sum(own.map((one) => one.words ?? 0))
  return {
    talkSeconds: seconds,
    talkShare: seconds / all,
    wpm: words === null || seconds === 0 ? null : (60 * words) / seconds,
    longestMonologueSeconds: longestMonologue(name, turns) / 1000,
    patienceSeconds:
      middle(turns.flatMap((turn, i) => pauseBefore(turn, name, turns.slice(0, i))))[0] ?? null,
    spokeOver: turns.filter((turn, i) => isSpokenOver(turn, name, turns.slice(0, i))).length,
  }
}

/** Time between neighbouring moments, with everyone who has a stretch over all of it. */
function piecesOf(stretches: readonly Stretch[], names: readonly string[]): Piece[] {
  const moments = [...new Set(stretches.flatMap(({ start, end }) => [start, end]))].toSorted((a, b) => a - b)
  const place = new Map(moments.map((moment, i) => [moment, i]))
  const cover = new Map(names.map((name) => [name, new Uint8Array(moments.length)]))
  for (const { speaker, start, end } of stretches)
    cover.get(speaker)?.fill(1, place.get(start) ?? 0, place.get(end) ?? 0)
  return moments.slice(1).map((to, i) => ({
    from: moments[i] ?? to,
    to,
    who: new Set(names.filter((name) => cover.get(name)?.[i] === 1)),
  }))
}

/** Turns as groups of neighbours: a stretch opens a group unless its forerunner is the same speaker's, ≤ 2 s before. */
function turnsOf(stretches: readonly Stretch[]): Turn[] {
  const sorted = stretches.toSorted((a, b) => a.start - b.start || a.end - b.end)
  const groups: Stretch[][] = []
  for (const one of sorted) {
    const group = groups.at(-1) ?? []
    const reach = Math.max(...group.map(({ end }) => end))
    if (group[0]?.speaker === one.speaker && one.start - reach <= 2000) group.push(one)
    else groups.push([one])
  }
  return groups.map((group) => ({
    speaker: group[0]?.speaker ?? '',
    start: group[0]?.start ?? 0,
    end: Math.max(...group.map(({ end }) => end)),
    spoken: sum(
      piecesOf(group, [group[0]?.speaker ?? ''])
        .filter(({ who }) => who.size > 0)
        .map(lengthOf),
    ),
  }))
}

/** With everyone else's turns of at most a second left out, the longest row of own turns ≤ 2 s apart. */
function longestMonologue(name: string, turns: readonly Turn[]): number {
  const heard = turns.filter(({ speaker, spoken }) => speaker === name || spoken > 1000)
  let longest = 0
  for (let i = 0; i < heard.length; i += 1) {
    const begin = heard[i]?.start ?? 0
    let reach = Number.NEGATIVE_INFINITY
    for (let j = i; j < heard.length && heard[j]?.speaker === name; j += 1) {
      const { start, end } = heard[j] ?? { start: 0, end: 0 }
      if (j > i && start - reach > 2000) break
      reach = Math.max(reach, end)
      longest = Math.max(longest, reach - begin)
    }
  }
  return longest
}

function pauseBefore(turn: Turn, name: string, earlier: readonly Turn[]): number[] {
  if (turn.speaker !== name) return []
  const theirs = Math.max(...earlier.filter(({ speaker }) => speaker !== name).map(({ end }) => end))
  const own = Math.max(...earlier.filter(({ speaker }) => speaker === name).map(({ end }) => end))
  return Number.isFinite(theirs) && theirs >= own && turn.start >= theirs
    ? [(turn.start - theirs) / 1000]
    : []
}

function isSpokenOver(turn: Turn, name: string, earlier: readonly Turn[]): boolean {
  if (turn.speaker !== name || turn.spoken <= 1000) return false
  const [over] = earlier
    .filter(({ speaker, spoken }) => speaker !== name && spoken > 1000)
    .toSorted((a, b) => b.end - a.end)
  return over !== undefined && over.start < turn.start && Math.min(over.end, turn.end) - turn.start >= 500
}

/** The middle value, or the mean of both; empty of none. */
function middle(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b)
  const half = sorted.length / 2
  if (sorted.length === 0) return []
  return Number.isInteger(half)
    ? [((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2]
    : [sorted[Math.floor(half)] ?? 0]
}

function lengthOf({ from, to }: Piece): number {
  return to - from
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0)
}
