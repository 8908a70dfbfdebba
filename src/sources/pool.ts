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
  readonly done: (result: JobResult) => void
  readonly failed: (error: Error) => void
  beats: number
  since: number
}

/**
 * Reading threads that can be ended. A message that holds a thread longer than its limit, or exhausts its
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
    this.#waiting.push({ job, setAside: new Map(), done: resolve, failed: reject, beats: -1, since: 0 })
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
      task.since = performance.now()
      thread.worker.postMessage({ job: task.job, setAside: [...task.setAside.keys()] } satisfies Order)
    }
  }

  #start(): Thread | undefined {
    if (this.#threads.length >= this.#size) return undefined
    const shared = new SharedArrayBuffer(8)
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: shared,
      resourceLimits: { maxOldGenerationSizeMb: 512 },
    })
    const thread: Thread = { worker, heartbeat: new Int32Array(shared), task: null }
    worker.on('message', (result: JobResult) => this.#finish(thread, result))
    worker.on('error', (error) =>
      this.#replace(thread, error instanceof Error ? error : new Error(String(error))),
    )
    this.#threads.push(thread)
    this.#watch ??= setInterval(() => this.#lookForStuck(), 250)
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
      if (beats !== task.beats) {
        task.beats = beats
        task.since = performance.now()
      } else if (performance.now() - task.since > itemLimit(task.job)) this.#replace(thread, null)
    }
  }

  /** Ends a thread, sets its item aside and gives the rest of its job to another. */
  #replace(thread: Thread, error: Error | null): void {
    const at = this.#threads.indexOf(thread)
    if (at < 0) return
    this.#threads.splice(at, 1)
    thread.worker.removeAllListeners()
    void thread.worker.terminate()
    const { task } = thread
    if (task !== null) {
      const item = Atomics.load(thread.heartbeat, HEARTBEAT.item)
      if (task.setAside.has(item))
        task.failed(error ?? new Error(`item ${item} was set aside and is stuck again`))
      else {
        task.setAside.set(item, error === null ? 'it takes too long to read' : reasonOf(error))
        this.#waiting.unshift(task)
      }
    }
    this.#handOut()
  }
}

function reasonOf(error: Error): string {
  const outOfMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
  return outOfMemory ? 'it takes too much memory to read' : `it cannot be read (${error.message})`
}
