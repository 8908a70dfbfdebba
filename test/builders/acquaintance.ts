import { type Letter, message } from './mail.ts'

/** A made-up professional and the people of small tests. */
export const ME = 'Kim Vale <kim@vale.example>'
export const ANN = 'Ann Lee <ann@lee.example>'
export const BOB = 'Bob Ray <bob@ray.example>'
export const CAT = 'Cat Moss <cat@moss.example>'

/** A letter to Kim from Ann, unless it says otherwise; its id and subject come from its number. */
export function letter(number: number, changes: Partial<Letter> = {}): string {
  return message({
    from: ANN,
    to: ME,
    at: Temporal.Instant.from('2026-03-02T09:00:00Z')
      .add({ hours: 30 * number })
      .toString(),
    subject: `Point ${number} of the plan`,
    text: `Here is point ${number}. I looked at it this morning and it holds.`,
    id: `letter-${number}@lee.example`,
    ...changes,
  })
}

/** Letters to and fro between Kim and three others, so that Kim is plainly the one whose mail this is. */
export function correspondence(count: number, from = 0): string[] {
  return Array.from({ length: count }, (_, index) => {
    const number = from + index
    const other = [ANN, BOB, CAT][Math.floor(number / 2) % 3] ?? ANN
    return letter(number, number % 2 === 0 ? { from: other } : { from: ME, to: other })
  })
}
