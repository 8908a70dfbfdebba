import { useSyncExternalStore } from 'react'

/** A line at the foot of the page that says what was done, and its undo where it has one. */
export type Notice = { readonly says: string; readonly undo?: () => void }

type Hear = (notice: Notice) => void

let hear: Hear | null = null
let unheard: readonly Notice[] = []
let isAny = false
const watchers = new Set<() => void>()

/** Says in a line what was done. */
export function notify(notice: Notice): void {
  if (hear === null) unheard = [...unheard, notice]
  else hear(notice)
  isAny = true
  for (const watch of watchers) watch()
}

/** Whether anything was said yet: what shows notices is not fetched before. */
export function useIsAnyNotice(): boolean {
  return useSyncExternalStore(
    (watch) => {
      watchers.add(watch)
      return () => watchers.delete(watch)
    },
    () => isAny,
  )
}

/** Gives every notice to whoever shows them, from the first on. @returns what ends it */
export function hearNotices(listener: Hear): () => void {
  hear = listener
  for (const notice of unheard) listener(notice)
  unheard = []
  return () => {
    hear = null
  }
}
