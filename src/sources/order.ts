import type { Job } from './job.ts'

/** What a thread is sent: the job, and the items of it that already cost a thread its life. */
export type Order = {
  /** Counts the orders of one thread, from 1. */
  readonly number: number
  readonly job: Job
  readonly setAside: readonly number[]
}

/** Slots of the shared heartbeat: the order being read, the item of it, and a counter that moves with every item. */
export const HEARTBEAT = { order: 0, item: 1, beats: 2 } as const

/** As many 32-bit slots as the heartbeat has. */
export const HEARTBEAT_SLOTS = 3
