import type { ImportProgress } from '../../app/import-paths.ts'
import type { Paper } from './paper.ts'
import { plain } from './plain-text.ts'
import { duration, figures } from './words-of-time.ts'
import { fit } from './wrap.ts'

/** Shows an import while it runs, on stderr. */
export type ProgressView = {
  readonly show: (progress: ImportProgress) => void
  /** Takes the live lines away, so that the report can be printed. Safe to call twice. */
  readonly close: () => void
}

export type ProgressWish = {
  readonly stream: NodeJS.WritableStream & { readonly isTTY?: boolean }
  readonly paper: Paper
  readonly quiet: boolean
  /** Milliseconds of a steady clock. */
  readonly clock: () => number
}

/** A view that redraws in place on a terminal, writes a plain line now and then elsewhere, and nothing when quiet. */
export async function openProgress(wish: ProgressWish): Promise<ProgressView> {
  if (wish.quiet) return { show: () => {}, close: () => {} }
  return wish.stream.isTTY === true ? liveView(wish) : lineView(wish)
}

/** How often the live lines are redrawn, and how often a plain line is written. */
const LIVE_EVERY = 80
const LINE_EVERY = 5000

/** The library takes longer to load than a small import: it is loaded where something is redrawn. */
async function liveView({ stream, paper, clock }: ProgressWish): Promise<ProgressView> {
  const { createLogUpdate } = await import('log-update')
  const update = createLogUpdate(stream)
  const tally = new Tally(clock)
  let drawnAt = Number.NEGATIVE_INFINITY
  return {
    show: (progress) => {
      const stageChanged = tally.add(progress)
      if (!stageChanged && clock() - drawnAt < LIVE_EVERY) return
      drawnAt = clock()
      update(liveText(tally, paper))
    },
    close: () => {
      update.clear()
      update.done()
    },
  }
}

function lineView({ stream, paper, clock }: ProgressWish): ProgressView {
  const tally = new Tally(clock)
  let writtenAt = clock()
  return {
    show: (progress) => {
      const stageChanged = tally.add(progress)
      if (!stageChanged && clock() - writtenAt < LINE_EVERY) return
      writtenAt = clock()
      stream.write(`rapport: ${fit([...factsOf(tally), ...filesOf(tally)].join(', '), paper.width)}\n`)
    },
    close: () => {},
  }
}

/** What has been seen of a stage so far. */
class Tally {
  progress: ImportProgress = { stage: 'reading', path: '', bytes: 0, totalBytes: 0, records: 0 }
  elapsed = 0
  private readonly paths = new Set<string>()
  private started: number | null = null
  private readonly clock: () => number

  constructor(clock: () => number) {
    this.clock = clock
  }

  /** How many files there was word of. */
  get files(): number {
    return this.paths.size
  }

  /** @returns whether this is the first word of a stage */
  add(progress: ImportProgress): boolean {
    const isNew = this.started === null || progress.stage !== this.progress.stage
    if (isNew) {
      this.started = this.clock()
      this.paths.clear()
    }
    this.paths.add(progress.path)
    this.progress = progress
    this.elapsed = this.clock() - (this.started ?? 0)
    return isNew
  }
}

const STAGES: Readonly<Record<ImportProgress['stage'], string>> = {
  reading: 'reading',
  settling: 'working out who is who',
  understanding: 'reading what was written',
}

/** A bar that fills, the facts beside it, and the file below, with how many there were up to it. */
function liveText(tally: Tally, { ink, width }: Paper): string {
  const { bytes, totalBytes, path } = tally.progress
  const count = filesOf(tally)
    .map((fact) => `${fact}, now `)
    .join('')
  const share = totalBytes > 0 ? Math.min(1, bytes / totalBytes) : 0
  const full = Math.round(share * BAR)
  const bar = totalBytes > 0 ? `${ink.accent('█'.repeat(full))}${ink.soft('░'.repeat(BAR - full))}  ` : ''
  const free = width - (totalBytes > 0 ? BAR + 2 : 0) - 1
  const name = fitEnd(plain(path), width - 1 - count.length)
  const file = path === '' ? '' : `\n${ink.soft(`${count}${name}`)}`
  return `${bar}${fit(factsOf(tally).join(', '), free)}${file}`
}

const BAR = 12

function filesOf({ progress, files }: Tally): string[] {
  return progress.stage === 'reading' && files > 1 ? [`${figures(files)} files`] : []
}

function factsOf({ progress, elapsed }: Tally): string[] {
  const { stage, records, people = 0, bytes, totalBytes } = progress
  const what = stage === 'reading' ? 'records' : 'texts'
  const facts = [records > 0 ? `${STAGES[stage]}: ${figures(records)} ${what}` : STAGES[stage]]
  if (people > 0) facts.push(people === 1 ? '1 person' : `${figures(people)} people`)
  if (elapsed < SETTLED_AFTER) return facts
  if (records > 0) facts.push(`${figures(Math.round(records / (elapsed / 1000)))} a second`)
  const left = bytes > 0 && totalBytes > bytes ? (elapsed / bytes) * (totalBytes - bytes) : null
  if (left !== null) facts.push(`${duration(Math.max(1000, left))} left`)
  return facts
}

/** Before this many milliseconds, speed and time left would jump about. */
const SETTLED_AFTER = 1500

/** Cuts the beginning of a path: its end says more. */
function fitEnd(text: string, width: number): string {
  const graphemes = [...new Intl.Segmenter('en').segment(text)].map(({ segment }) => segment)
  const reversed = fit(graphemes.toReversed().join(''), width)
  return [...new Intl.Segmenter('en').segment(reversed)]
    .map(({ segment }) => segment)
    .toReversed()
    .join('')
}
