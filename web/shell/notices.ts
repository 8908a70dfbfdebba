/** A line at the foot of the page that says what was done, and its undo where it has one. */
export type Notice = { readonly says: string; readonly undo?: () => void }

type Hear = (notice: Notice) => void

let hear: Hear | null = null
let unheard: readonly Notice[] = []

/** Says in a line what was done. */
export function notify(notice: Notice): void {
  if (hear === null) unheard = [...unheard, notice]
  else hear(notice)
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
