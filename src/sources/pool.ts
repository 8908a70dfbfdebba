import { Worker } from 'node:worker_threads'
import { type Job, type JobResult, describeItem, itemLimit } from './job.ts'
import type { SkippedRecord } from '../app/ports.ts'

/** What a thread is sent: the job, and the items of it that already cost a thread its life. */
export type Order = { readonly job: Job; readonly setAside: readonly number[] }

/** Slots of the shared heartbeat: the item being read, and a counter that moves with every item. */
export const HEARTBEAT = { item: 0, beats: 1 } as const

type Thread = { worker: Worker; heartbeat: Int32Array; task: Task | null }
type Task = {
  readonly job: Job
  readonly setAside: Map<number, string>
  /** Items that took too long once: a machine that was busy or asleep for a moment must not cost a message. */
  readonly slow: Set<number>
  readonly done: (result: JobResult) => void
  readonly failed: (error: Error) => void
  beats: number
  /** How many looks in a row found the thread at the same item. */
  looks: number
}

/** How often, in milliseconds, threads are looked at. */
const LOOK_EVERY = 250

/** So long, in milliseconds, a new thread may take to load. */
const LOADING_LIMIT = 60_000

/**
 * Reading threads that can be ended. A message that twice holds a thread longer than its limit, or exhausts its
 * memory, ends that thread; it is set aside, and the rest of the job is read by a new one.
 */
export class ReadingPool {
  readonly #size: number
  readonly #threads: Thread[] = []
  readonly #waiting: Task[] = []
  #watch: NodeJS.Timeout | undefined

  /** @param size how many threads, at least 1 */
  constructor(size: number) {
    this.#size = size
  }

  /** Reads one job. Never fails for what is in the job; only when threads cannot be had at all. */
  read(job: Job): Promise<JobResult> {
    const { promise, resolve, reject } = Promise.withResolvers<JobResult>()
    this.#waiting.push({
      job,
      setAside: new Map(),
      slow: new Set(),
      done: resolve,
      failed: reject,
      beats: -1,
      looks: 0,
    })
    this.#handOut()
    return promise
  }

  /** Ends all threads. */
  async close(): Promise<void> {
    clearInterval(this.#watch)
    await Promise.all(this.#threads.map((thread) => thread.worker.terminate()))
    this.#threads.length = 0
  }

  #handOut(): void {
    while (this.#waiting.length > 0) {
      const thread = this.#threads.find((candidate) => candidate.task === null) ?? this.#start()
      if (thread === undefined) return
      const task = this.#waiting.shift()
      if (task === undefined) return
      thread.task = task
      task.beats = -1
      task.looks = 0
      thread.worker.postMessage({ job: task.job, setAside: [...task.setAside.keys()] } satisfies Order)
    }
  }

  #start(): Thread | undefined {
    if (this.#threads.length >= this.#size) return undefined
    const shared = new SharedArrayBuffer(8)
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: shared,
      resourceLimits: { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 24 },
    })
    const thread: Thread = { worker, heartbeat: new Int32Array(shared), task: null }
    worker.on('message', (result: JobResult) => this.#finish(thread, result))
    worker.on('error', (error) =>
      this.#replace(thread, error instanceof Error ? error : new Error(String(error))),
    )
    this.#threads.push(thread)
    this.#watch ??= setInterval(() => this.#lookForStuck(), LOOK_EVERY)
    return thread
  }

  #finish(thread: Thread, result: JobResult): void {
    const task = thread.task
    thread.task = null
    if (task !== null) {
      const lost = Array.from(
        task.setAside,
        ([index, why]): SkippedRecord => ({ ...describeItem(task.job, index), why }),
      )
      task.done({ ...result, skipped: [...result.skipped, ...lost] })
    }
    this.#handOut()
  }

  #lookForStuck(): void {
    for (const thread of this.#threads) {
      const { task, heartbeat } = thread
      if (task === null) continue
      const beats = Atomics.load(heartbeat, HEARTBEAT.beats)
      // Looks are counted, not time: while the machine sleeps, or this process is stopped, there are none.
      if (beats !== task.beats) {
        task.beats = beats
        task.looks = 0
        continue
      }
      task.looks += 1
      const limit = beats === 0 ? LOADING_LIMIT : itemLimit(task.job)
      if (task.looks * LOOK_EVERY > limit) this.#replace(thread, null)
    }
  }

  /** Ends a thread, sets its item aside and gives the rest of its job to another. */
  #replace(thread: Thread, error: Error | null): void {
    const at = this.#threads.indexOf(thread)
    if (at < 0) return
    this.#threads.splice(at, 1)
    thread.worker.removeAllListeners()
    // What it still says of its own end is of no interest.
    thread.worker.on('error', () => undefined)
    void thread.worker.terminate()
    if (thread.task !== null) this.#blame(thread, thread.task, error)
    this.#handOut()
  }

  #blame({ heartbeat }: Thread, task: Task, error: Error | null): void {
    const item = Atomics.load(heartbeat, HEARTBEAT.item)
    const hasBegun = Atomics.load(heartbeat, HEARTBEAT.beats) > 0
    if (!hasBegun || task.setAside.has(item)) {
      task.failed(error ?? new Error(`a reading thread is stuck before item ${item}`))
      return
    }
    if (error !== null) task.setAside.set(item, reasonOf(error))
    else if (task.slow.has(item)) task.setAside.set(item, 'it takes too long to read')
    else task.slow.add(item)
    this.#waiting.unshift(task)
  }
}

function reasonOf(error: Error): string {
  const outOfMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
  return outOfMemory ? 'it takes too much memory to read' : `it cannot be read (${error.message})`
}
