import { type Job, type JobResult, describeItem } from './job.ts'
import type { SkippedRecord } from '../app/ports.ts'
import { LOOK_EVERY, ReadingThread } from './thread.ts'

/** A job on its way through the pool. */
export type PooledJob = {
  readonly job: Job
  /** Items that cost a thread its life, and why. */
  readonly setAside: Map<number, string>
  /** Items that took too long once: a machine that was busy or asleep for a moment must not cost a message. */
  readonly slow: Set<number>
  /** How many threads ended that had not begun with it. */
  unbegun: number
  readonly done: (result: JobResult) => void
  readonly failed: (error: Error) => void
}

/** A thread that is done has the next jobs at hand, so that it need not wait while the main thread writes a group. */
const JOBS_A_THREAD = 4

/**
 * Reading threads that can be ended. A message that twice holds a thread longer than its limit, or exhausts its
 * memory, ends that thread; it is set aside, and the rest of the job is read by a new one.
 */
export class ReadingPool {
  readonly #size: number
  readonly #threads: ReadingThread[] = []
  readonly #waiting: PooledJob[] = []
  #watch: NodeJS.Timeout | undefined

  /** @param size how many threads, at least 1 */
  constructor(size: number) {
    this.#size = size
  }

  /** Starts all threads now, so that they load while there is nothing to read yet. */
  warm(): void {
    while (this.#threads.length < this.#size) this.#start()
  }

  /** Reads one job. Never fails for what is in the job; only when threads cannot be had at all. */
  read(job: Job): Promise<JobResult> {
    const { promise, resolve, reject } = Promise.withResolvers<JobResult>()
    this.#waiting.push({ ...fresh(job), done: resolve, failed: reject })
    this.#handOut()
    return promise
  }

  /**
   * Gives every thread that has nothing to do this job, of which nobody awaits the result.
   * @returns whether there is such a thread
   */
  occupyIdle(job: Job): boolean {
    const idle = this.#threads.filter((thread) => thread.jobs.length === 0)
    for (const thread of idle) thread.give({ ...fresh(job), done: () => undefined, failed: () => undefined })
    return idle.length > 0
  }

  /** Ends the threads that have nothing to do, and with them what they hold; the next job starts new ones. */
  async renew(): Promise<void> {
    const idle = this.#threads.filter((thread) => thread.jobs.length === 0)
    for (const thread of idle) this.#threads.splice(this.#threads.indexOf(thread), 1)
    await Promise.all(idle.map((thread) => thread.end()))
  }

  /** Ends all threads. */
  async close(): Promise<void> {
    clearInterval(this.#watch)
    await Promise.all(this.#threads.map((thread) => thread.end()))
    this.#threads.length = 0
  }

  #handOut(): void {
    while (this.#waiting.length > 0) {
      const thread = this.#leastBusy()
      if (thread.jobs.length >= JOBS_A_THREAD) return
      const job = this.#waiting.shift()
      if (job !== undefined) thread.give(job)
    }
  }

  #leastBusy(): ReadingThread {
    const [first, ...others] = this.#threads
    if (first === undefined) return this.#start()
    const least = others.reduce((one, other) => (other.jobs.length < one.jobs.length ? other : one), first)
    return least.jobs.length > 0 && this.#threads.length < this.#size ? this.#start() : least
  }

  #start(): ReadingThread {
    const thread = new ReadingThread({
      result: (from, result) => this.#finish(from, result),
      error: (from, error) => this.#replace(from, error),
    })
    this.#threads.push(thread)
    this.#watch ??= setInterval(() => this.#lookForStuck(), LOOK_EVERY)
    return thread
  }

  #finish(thread: ReadingThread, result: JobResult): void {
    const one = thread.takeRead()
    if (one !== undefined) {
      const lost = Array.from(
        one.setAside,
        ([index, why]): SkippedRecord => ({ ...describeItem(one.job, index), why }),
      )
      one.done({ ...result, skipped: [...result.skipped, ...lost] })
    }
    this.#handOut()
  }

  #lookForStuck(): void {
    for (const thread of this.#threads.filter((one) => one.isStuck())) this.#replace(thread, null)
  }

  /** Ends a thread, sets its item aside and gives the rest of its jobs to others. */
  #replace(thread: ReadingThread, error: Error | null): void {
    const at = this.#threads.indexOf(thread)
    if (at < 0) return
    this.#threads.splice(at, 1)
    const { item } = thread
    const [reading, ...others] = thread.jobs
    void thread.end()
    this.#waiting.unshift(...others)
    if (reading !== undefined && blame(reading, item, error)) this.#waiting.unshift(reading)
    this.#handOut()
  }
}

/** A job that no thread has had. */
function fresh(job: Job): Omit<PooledJob, 'done' | 'failed'> {
  return { job, setAside: new Map(), slow: new Set(), unbegun: 0 }
}

/**
 * Notes what a thread that ended was at.
 * @param item the item of the job; null when it had not begun
 * @returns whether the job is to be tried again; false when it has failed
 */
function blame(one: PooledJob, item: number | null, error: Error | null): boolean {
  if (item === null) one.unbegun += 1
  if (item === null ? one.unbegun > 1 : one.setAside.has(item)) {
    one.failed(error ?? new Error(`a reading thread is stuck before item ${item ?? 0}`))
    return false
  }
  if (item === null) return true
  if (error !== null) one.setAside.set(item, reasonOf(error))
  else if (one.slow.has(item)) one.setAside.set(item, 'it takes too long to read')
  else one.slow.add(item)
  return true
}

function reasonOf(error: Error): string {
  const outOfMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
  return outOfMemory ? 'it takes too much memory to read' : `it cannot be read (${error.message})`
}
