/** Where a label stands, in pixels. */
export type LabelBox = {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** The labels of one drawing: one that would lie over another gives way to it. */
export class LabelsApart {
  readonly #taken: LabelBox[] = []

  /** Begins the next drawing. */
  clear(): void {
    this.#taken.length = 0
  }

  /** Takes a place. @returns whether it was free */
  take(box: LabelBox): boolean {
    if (this.#taken.some((other) => overlap(box, other))) return false
    this.#taken.push(box)
    return true
  }
}

function overlap(a: LabelBox, b: LabelBox): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  )
}
