import type { When } from './when.ts'

/** A meeting over coffee that took place: with whom, how many days before today, where. */
export type Coffee = {
  readonly who: string
  readonly ago: number
  readonly cafe: string
  readonly time: string
}

const CAFES = {
  ahorn: 'Konditorei Ahorn',
  silber: 'Café Silberlinde',
  nord: 'Röstwerk Nord',
  anker: 'Anker 9',
  kranich: 'Teestube Kranich',
  alster: 'Kaffeehaus Speicher 3',
} as const

/** Where each is, as the calendar gives it. */
export const ADDRESSES: Readonly<Record<string, string>> = {
  [CAFES.ahorn]: 'Konditorei Ahorn, Ahornzeile 4, Berlin',
  [CAFES.silber]: 'Café Silberlinde, Lindenufer 12, Berlin',
  [CAFES.nord]: 'Röstwerk Nord, Torfhafen 1, Berlin',
  [CAFES.anker]: 'Anker 9, Kanalweg 9, Berlin',
  [CAFES.kranich]: 'Teestube Kranich, Am Alten Markt 2, Potsdam',
  [CAFES.alster]: 'Kaffeehaus Speicher 3, Kehrwieder 3, Hamburg',
}

/** Every coffee of the story. Jonas came monthly, and then no more; Ravi, Greta and Judith are overdue. */
export function coffees(when: When): Coffee[] {
  const rows: readonly (readonly [who: string, cafe: string, time: string, agos: readonly number[]])[] = [
    ['jonas', CAFES.ahorn, '16:00', [523, 492, 431, 399, 338, 308, 245, 184, 123]],
    ['jonas', CAFES.silber, '16:00', [462, 369, 276, 214, 153]],
    ['ravi', CAFES.nord, '10:00', [431, 333, 228]],
    ['greta', CAFES.silber, '15:00', [382, 208]],
    ['judith', CAFES.anker, '09:30', [302, 191]],
    ['maja', CAFES.nord, '10:30', [290, 163, 69]],
    ['margarethe', CAFES.kranich, '15:00', [401, 283, 172, 76]],
    ['aylin', CAFES.alster, '15:30', [312, 155]],
    ['kofi', CAFES.anker, '11:00', [257, 98]],
    ['samir', CAFES.nord, '09:00', [350, 140, 34]],
  ]
  return rows.flatMap(([who, cafe, time, agos]) =>
    agos.map((ago) => ({ who, cafe, time, ago: when.work(ago) })),
  )
}
