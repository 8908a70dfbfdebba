/** The circles that the owner can choose, from the closest on. */
export const CIRCLES = ['5', '15', '50', '150', 'beyond'] as const

export type ChosenCircle = (typeof CIRCLES)[number]

/** A circle in words; null where none was chosen. */
export function circleName(circle: string | null): string | null {
  return CIRCLES.filter((one) => one === circle).map((one) => NAMES[one])[0] ?? null
}

const NAMES: Readonly<Record<ChosenCircle, string>> = {
  '5': 'closest five',
  '15': 'inner fifteen',
  '50': 'the fifty',
  '150': 'the hundred and fifty',
  beyond: 'beyond',
}
