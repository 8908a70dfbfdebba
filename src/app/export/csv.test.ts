import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { csvRow } from './csv.ts'

test('no value of a table is a formula, and every value is there as it was', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 5 }), (values) => {
      const [row] = parse(csvRow(values), { relax_quotes: false })
      assert.deepEqual(
        row?.map((value) => value.replace(/^'(?=[=+\-@\t\r])/, '')),
        values,
      )
      assert.ok(row?.every((value) => !/^[=+\-@\t\r]/.test(value)))
    }),
    { numRuns: 500 },
  )
})

test('what looks like a formula is text to a spreadsheet', () => {
  assert.equal(csvRow(['=1+2', '@cmd', 'a, "b"', 'c\nd', '']), `'=1+2,'@cmd,"a, ""b""","c\nd",\r\n`)
})
