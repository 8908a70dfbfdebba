import assert from 'node:assert/strict'
import { test } from 'node:test'
import { modernRule } from './vcalendar-rule.ts'

const RULES = [
  ['D1 #10', 'FREQ=DAILY;INTERVAL=1;COUNT=10'],
  ['D2 #0', 'FREQ=DAILY;INTERVAL=2'],
  ['D1', 'FREQ=DAILY;INTERVAL=1;COUNT=2'],
  ['W2 TU TH 19971224T000000Z', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;UNTIL=19971224T000000Z'],
  ['MP1 1+ SU 1- FR #4', 'FREQ=MONTHLY;INTERVAL=1;BYDAY=1SU,-1FR;COUNT=4'],
  ['MP6 2+ MO TU #5', 'FREQ=MONTHLY;INTERVAL=6;BYDAY=2MO,2TU;COUNT=5'],
  ['MD1 2- LD #0', 'FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=-2,-1'],
  ['YM1 6 7 #8', 'FREQ=YEARLY;INTERVAL=1;BYMONTH=6,7;COUNT=8'],
  ['YD5 1 100 #0', 'FREQ=YEARLY;INTERVAL=5;BYYEARDAY=1,100'],
  ['M60 #4', 'FREQ=MINUTELY;INTERVAL=60;COUNT=4'],
  ['W1 TU 1200 TH 1130 #10', 'X-VCALENDAR=W1 TU 1200 TH 1130 #10'],
  ['D7 0600 #5 M15 #4', 'X-VCALENDAR=D7 0600 #5 M15 #4'],
  ['FREQ=DAILY;COUNT=3', 'FREQ=DAILY;COUNT=3'],
] as const

for (const [old, modern] of RULES)
  void test(`"${old}" is ${modern}`, () => {
    assert.equal(modernRule(old), modern)
  })
