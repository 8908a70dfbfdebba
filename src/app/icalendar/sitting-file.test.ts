import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sittingFile } from './sitting-file.ts'

const block = {
  first: '2026-11-23',
  start: 495,
  minutes: 20,
  weekdays: [1, 2, 4],
  zone: 'Asia/Kathmandu',
  name: 'abc@rapport',
  agenda: 'Ann Lee: answer (5 min). She asked, on Friday.\nBob: thank',
  now: Date.UTC(2026, 10, 23, 2),
}
/** The lines of each entry, unfolded. */
function entries(text: string): string[][] {
  const parts = text.replaceAll('\r\n ', '').split('BEGIN:VEVENT\r\n').slice(1)
  return parts.map((part) => part.slice(0, part.indexOf('END:VEVENT')).trim().split('\r\n'))
}

test('the sitting repeats on the working days by the owner’s clock, and today’s says what to do in it', () => {
  const [series = [], today = []] = entries(sittingFile(block))
  assert.ok(series.includes('RRULE:FREQ=WEEKLY;BYDAY=MO,TU,TH'))
  assert.ok(today.includes('RECURRENCE-ID;TZID=Asia/Kathmandu:20261123T081500'))
  for (const entry of [series, today]) {
    assert.ok(entry.includes('UID:abc@rapport'))
    assert.ok(entry.includes('DTSTART;TZID=Asia/Kathmandu:20261123T081500'))
    assert.ok(entry.includes('DTEND;TZID=Asia/Kathmandu:20261123T083500'))
  }
  assert.ok(
    today.includes(String.raw`DESCRIPTION:Ann Lee: answer (5 min). She asked\, on Friday.\nBob: thank`),
  )
})

test('written again a day later it has the same UID and a higher SEQUENCE, so that it takes the old one’s place', () => {
  const before = sittingFile(block)
  const after = sittingFile({ ...block, first: '2026-11-24', now: block.now + 86_400_000 })
  assert.ok(numberOf(after) > numberOf(before))
  assert.ok(numberOf(after) < 2 ** 31, 'calendars keep it in 32 bits')
  assert.match(after, /^UID:abc@rapport\r$/m)
})

test('there is no alarm, and without working days it is every day', () => {
  const text = sittingFile({ ...block, weekdays: [], agenda: null })
  assert.doesNotMatch(text, /VALARM|RECURRENCE-ID/)
  assert.match(text, /BYDAY=MO,TU,WE,TH,FR,SA,SU\r/)
})

const starts = [
  // The clock leaves 02:30 out, or shows it twice: the entry names it all the same.
  ['2027-03-28', '20270328T023000'],
  ['2026-10-25', '20261025T023000'],
] as const
for (const [first, shown] of starts)
  test(`a sitting at half past two on ${first} in Berlin is at half past two`, () => {
    const text = sittingFile({ ...block, first, start: 150, zone: 'Europe/Berlin' })
    assert.match(text, new RegExp(`DTSTART;TZID=Europe/Berlin:${shown}\r`))
  })

function numberOf(text: string): number {
  return Number(/^SEQUENCE:(\d+)/m.exec(text)?.[1])
}
