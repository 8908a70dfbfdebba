import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { readTable } from './csv-table.ts'

function cells(bytes: string | Uint8Array): (readonly string[])[] {
  return readTable(Buffer.from(bytes)).rows.map((row) => row.cells)
}

const layouts = [
  ['commas', 'a,b\r\n1,2\r\n'],
  ['semicolons', 'a;b\n1;2\n'],
  ['tabs', 'a\tb\n1\t2\n'],
  ['lone carriage returns', 'a,b\r1,2\r'],
  ['a byte order mark', '\uFEFFa,b\n1,2'],
  ['Excel’s sep line', 'sep=;\na;b\n1;2\n'],
] as const
for (const [sign, text] of layouts)
  test(`a table with ${sign} is read`, () => {
    assert.deepEqual(cells(text), [
      ['a', 'b'],
      ['1', '2'],
    ])
  })

test('UTF-16 and Windows-1252 are read', () => {
  assert.deepEqual(cells(Buffer.from('\uFEFFname,é\r\n', 'utf16le')), [['name', 'é']])
  assert.deepEqual(cells(Buffer.from('Müller,Zoë,Straße\n', 'latin1')), [['Müller', 'Zoë', 'Straße']])
})

test('an unclosed quote is reported with its row and line, and the rows around it are kept', () => {
  const { rows, broken } = readTable(Buffer.from('a,b\n1,"l\nm"\n"x,2\n3,4\n'))
  assert.deepEqual(
    rows.map(({ row, line, cells }) => [row, line, ...cells]),
    [
      [1, 1, 'a', 'b'],
      [2, 2, '1', 'l\nm'],
      [4, 5, '3', '4'],
    ],
  )
  assert.deepEqual(broken, [{ where: 'row 3 (line 4)', why: 'opens a quote that is never closed' }])
})

test('a quote closed too early costs its row only', () => {
  const { rows, broken } = readTable(Buffer.from('a,b\n"1"x,2\n3,4\n'))
  assert.deepEqual(
    rows.map((row) => row.cells),
    [
      ['a', 'b'],
      ['3', '4'],
    ],
  )
  assert.deepEqual(broken, [{ where: 'row 2', why: 'has a quote in the wrong place' }])
})

test('a bare quote inside an unquoted cell is text', () => {
  assert.deepEqual(cells('a,b\nJack "JD" Doe,2\n'), [
    ['a', 'b'],
    ['Jack "JD" Doe', '2'],
  ])
})

test('a row of a million cells is reported, not kept', () => {
  const { rows, broken } = readTable(Buffer.from(`a,b\n${','.repeat(999_999)}\n`))
  assert.equal(rows.length, 1)
  assert.deepEqual(broken, [{ where: 'row 2', why: 'has 1000000 cells' }])
})

const cell = fc.string({
  unit: fc.constantFrom('a', 'é', '漢', '"', ',', ';', '\t', '\n', '\r\n', ' ', "'", '='),
  maxLength: 12,
})
// The first row fixes the separator, and a row of blanks is no row.
const header = fc.constant(['first name', 'last name', 'note'])
const row = fc.tuple(fc.constant('x'), cell, cell)

test('a table of any cells comes back as it was written', () => {
  fc.assert(
    fc.property(
      header,
      fc.array(row, { maxLength: 20 }),
      fc.constantFrom('\n', '\r\n'),
      (head, rows, end) => {
        const table = [head, ...rows]
        const text = table
          .map((of) => of.map((text) => `"${text.replaceAll('"', '""')}"`).join(',') + end)
          .join('')
        assert.deepEqual(cells(text), table)
      },
    ),
    { numRuns: 300 },
  )
})

test('of a table cut at any byte, the rows that end before the cut are read as they were', () => {
  const written = ['Name,Note\n', 'Ann,"two\nlines, ""quoted"""\n', 'Zoë,漢字\n', 'Bob,"x"\n']
  const bytes = Buffer.from(written.join(''))
  const whole = cells(bytes)
  for (let cut = 0; cut <= bytes.length; cut++) {
    const sure = written.filter(
      (_row, at) => Buffer.byteLength(written.slice(0, at + 1).join('')) <= cut,
    ).length
    assert.deepEqual(cells(bytes.subarray(0, cut)).slice(0, sure), whole.slice(0, sure), `cut at ${cut}`)
  }
})

test('any text at all is read without an error', () => {
  const soup = fc.array(fc.constantFrom('"', ',', '\n', '\r', 'a', ';', ' ', '\u0000'), { maxLength: 80 })
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array({ maxLength: 200 }),
        soup.map((of) => Buffer.from(of.join(''))),
      ),
      (bytes) => {
        const { rows, broken } = readTable(bytes)
        assert.ok(rows.length + broken.length <= 201)
      },
    ),
    { numRuns: 500 },
  )
})
