import { Worker } from 'node:worker_threads'
import { type JobResult, itemLimit } from './job.ts'
import { HEARTBEAT, HEARTBEAT_SLOTS, type Order } from './order.ts'
import type { PooledJob } from './pool.ts'

/** How often, in milliseconds, threads are to be looked at. */
export const LOOK_EVERY = 250

/** So long, in milliseconds, a new thread may take to load. */
const LOADING_LIMIT = 60_000

/** The young space is small, as the launcher sets it for the main thread. */
const ROOM = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 24 } as const

/** As in the main thread, our own files are found by their names alone: a thread loads two hundred of them. */
const FIND_OWN_FILES = ['--import', new URL('../../bin/own-files.mjs', import.meta.url).href]

/** One reading thread: the first of its jobs is being read, the others wait in it so that it never stands idle. */
export class ReadingThread {
  readonly #worker: Worker
  readonly #heartbeat: Int32Array
  readonly #jobs: PooledJob[] = []
  #orders = 0
  #beats = -1
  /** How many looks in a row found the thread at the same item. */
  #looks = 0

  constructor(on: {
    readonly result: (thread: ReadingThread, result: JobResult) => void
    readonly error: (thread: ReadingThread, error: Error) => void
  }) {
    const shared = new SharedArrayBuffer(HEARTBEAT_SLOTS * Int32Array.BYTES_PER_ELEMENT)
    this.#heartbeat = new Int32Array(shared)
    this.#worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: shared,
      execArgv: FIND_OWN_FILES,
      resourceLimits: ROOM,
    })
    this.#worker.on('message', (result: JobResult) => on.result(this, result))
    this.#worker.on('error', (error) =>
      on.error(this, error instanceof Error ? error : new Error(String(error))),
    )
  }

  /** What it has been given and has not read. */
  get jobs(): readonly PooledJob[] {
    return this.#jobs
  }

  give(job: PooledJob): void {
    if (this.#jobs.length === 0) this.#beats = -1
    this.#jobs.push(job)
    this.#orders += 1
    const order: Order = { number: this.#orders, job: job.job, setAside: [...job.setAside.keys()] }
    this.#worker.postMessage(order)
  }

  /** Takes the job whose result has just come. */
  takeRead(): PooledJob | undefined {
    return this.#jobs.shift()
  }

  /** Whether it now has been at one item for too long; to be asked every `LOOK_EVERY`. */
  isStuck(): boolean {
    const [job] = this.#jobs
    if (job === undefined) return false
    const beats = Atomics.load(this.#heartbeat, HEARTBEAT.beats)
    // Looks are counted, not time: while the machine sleeps, or this process is stopped, there are none.
    if (beats !== this.#beats) {
      this.#beats = beats
      this.#looks = 0
      return false
    }
    this.#looks += 1
    return this.#looks * LOOK_EVERY > (beats === 0 ? LOADING_LIMIT : itemLimit(job.job))
  }

  /** The item of its first job that it is at; null when it has not begun with that job. */
  get item(): number | null {
    const reading = this.#orders - this.#jobs.length + 1
    if (Atomics.load(this.#heartbeat, HEARTBEAT.order) !== reading) return null
    return Atomics.load(this.#heartbeat, HEARTBEAT.item)
  }

  /** Ends it; what it still says of its own end is of no interest. */
  async end(): Promise<void> {
    this.#worker.removeAllListeners()
    this.#worker.on('error', () => undefined)
    await this.#worker.terminate()
  }
}
