import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { decodeWords } from './encoded-words.ts'
import { fileName, readStructured } from './parameters.ts'

const cases = [
  ['plain text', 'plain text'],
  ['=?iso-8859-1?Q?Keld_J=F8rn?= Simonsen', 'Keld Jørn Simonsen'],
  ['=?utf-8?B?SsO2cmc=?=', 'Jörg'],
  ['=?utf-8?q?a?= =?utf-8?q?b?=', 'ab'],
  ['=?utf-8?q?a?=  \t =?iso-8859-1?q?=E9?=', 'aé'],
  ['=?utf-8?q?a?= b =?utf-8?q?c?=', 'a b c'],
  // One character cut in two by the writer.
  ['=?utf-8?Q?J=C3?= =?utf-8?Q?=B6rg?=', 'Jörg'],
  ['=?utf-8?B?SsO=?= =?utf-8?B?tmc=?=', 'Jög'],
  ['=?utf-8*de?Q?J=C3=B6rg?=', 'Jörg'],
  ['=?utf-8?Q?=41=42?=', 'AB'],
  ['=?utf-8?Q?with blanks?=', 'with blanks'],
  ['=?nonsense?Q?abc?=', 'abc'],
  ['=?utf-8?X?abc?=', '=?utf-8?X?abc?='],
  ['=?utf-8?Q?never ends', '=?utf-8?Q?never ends'],
  ['a =? b', 'a =? b'],
  ['=?iso-2022-jp?B?GyRCRnwbKEI=?= =?iso-2022-jp?B?GyRCS1wbKEI=?=', '日本'],
] as const

for (const [written, decoded] of cases)
  test(`${written} reads ${decoded}`, () => {
    assert.equal(decodeWords(written), decoded)
  })

test('any text, encoded in words of any length, is read back', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.integer({ min: 3, max: 45 }),
      (text, size) => {
        const bytes = Buffer.from(text)
        const words: string[] = []
        for (let at = 0; at < bytes.length; at += size)
          words.push(`=?utf-8?B?${bytes.subarray(at, at + size).toString('base64')}?=`)
        assert.equal(decodeWords(words.join('\r\n ')), text)
      },
    ),
    { numRuns: 300 },
  )
})

const names = [
  ['attachment; filename="a b.txt"', 'a b.txt'],
  ['attachment; filename=plain.txt', 'plain.txt'],
  ["attachment; filename*=utf-8''J%C3%B6rg.txt", 'Jörg.txt'],
  ['attachment; filename*0*=iso-8859-1\'en\'J%F6; filename*1*=rg; filename*2=".txt"', 'Jörg.txt'],
  ['attachment; filename="=?utf-8?Q?J=C3=B6rg?=.txt"', 'Jörg.txt'],
  ['attachment; filename="quote\\"d.txt"', 'quote"d.txt'],
  ['attachment; filename=a.txt; filename=b.txt', 'a.txt'],
  ['attachment (a comment; filename=c.txt); filename=d.txt', 'd.txt'],
] as const

for (const [header, name] of names)
  test(`${header} names ${name}`, () => {
    assert.equal(fileName(readStructured(header), readStructured('text/plain')), name)
  })
