import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import type { CardRecord } from '../../domain/record.ts'
import { readVCards } from './vcard.ts'

function read(bytes: string | Uint8Array, defaultCountry?: string) {
  const { records, skipped } = readVCards({ path: 'book.vcf', bytes: Buffer.from(bytes), defaultCountry })
  return { cards: records.filter((record) => record.kind === 'card'), skipped }
}

function card(lines: readonly string[], version = '3.0'): string {
  return ['BEGIN:VCARD', `VERSION:${version}`, ...lines, 'END:VCARD', ''].join('\r\n')
}

function only(bytes: string | Uint8Array, defaultCountry?: string): CardRecord {
  const { cards } = read(bytes, defaultCountry)
  assert.equal(cards.length, 1)
  const [first] = cards
  assert.ok(first !== undefined)
  return first
}

function values({ identities }: CardRecord): string[] {
  return identities.map(({ kind, value }) => `${kind} ${value}`)
}

const RICH = [
  'UID:urn:uuid:1d4b',
  'N:Lindqvist;Åsa;Maria,Eva;Dr.;PhD',
  'FN:Dr. Åsa Lindqvist\\, PhD',
  'NICKNAME:Ossi',
  'ORG:Fjäll & Söner AB;Forskning;Vind',
  'TITLE:Head of research',
  'EMAIL;TYPE=work:Asa.Lindqvist@Example.SE',
  'TEL;TYPE=cell:+46 70 123 45 67',
  'item1.TEL:+46 8 123 456 78',
  'item1.X-ABLabel:_$!<AssistantPhone>!$_',
  'item2.URL:https://www.linkedin.com/in/Asa-Lindqvist/',
  'X-SOCIALPROFILE;type=twitter:https://twitter.com/asali',
  'IMPP;X-SERVICE-TYPE=Skype:skype:asa.l',
  'ADR;TYPE=work:;;Storgatan 1;Umeå;;903 26;Sweden',
  'NOTE:Met at the fair.\\nLikes tea\\; hates coffee.',
  'CATEGORIES:Wind,Friends',
  'BDAY:1979-11-02',
  'ANNIVERSARY:20090808T1430-0500',
]

test('a full card gives each of its fields', () => {
  const { raw, ...read } = only(card(RICH))
  assert.deepEqual(read, {
    kind: 'card',
    key: 'urn:uuid:1d4b',
    name: {
      full: 'Dr. Åsa Lindqvist, PhD',
      given: 'Åsa',
      family: 'Lindqvist',
      middle: 'Maria Eva',
      nickname: 'Ossi',
    },
    identities: [
      { name: 'Dr. Åsa Lindqvist, PhD', kind: 'email', value: 'asa.lindqvist@example.se' },
      { name: 'Dr. Åsa Lindqvist, PhD', kind: 'phone', value: '+46701234567' },
      { name: 'Dr. Åsa Lindqvist, PhD', kind: 'profile', value: 'linkedin:asa-lindqvist' },
      { name: 'Dr. Åsa Lindqvist, PhD', kind: 'handle', value: 'twitter:asali' },
      { name: 'Dr. Åsa Lindqvist, PhD', kind: 'handle', value: 'skype:asa.l' },
    ],
    organization: 'Fjäll & Söner AB',
    title: 'Head of research',
    department: 'Forskning, Vind',
    birthday: { year: 1979, month: 11, day: 2 },
    anniversary: { year: 2009, month: 8, day: 8 },
    notes: 'Met at the fair.\nLikes tea; hates coffee.',
    places: ['Storgatan 1, Umeå, 903 26, Sweden'],
    groups: ['Wind', 'Friends'],
    since: null,
    human: true,
  })
  assert.equal(raw, card(RICH))
})

test('a phone that writes vCard 2.1 in quoted-printable is read: bare types, charset, soft breaks', () => {
  const read = only(
    card(
      [
        'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=4D=C3=BC=6C=6C=65=72;=4A=C3=B6=',
        '=72=67',
        'TEL;CELL;PREF:+49 171 1234567',
        'EMAIL;HOME:joerg@example.de',
        'NOTE;QUOTED-PRINTABLE:one=0D=0Atwo',
        'PHOTO;ENCODING=BASE64;JPEG:',
        ' /9j/4AAQ',
        '',
        'ORG;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:B=E4cker',
      ],
      '2.1',
    ),
  )
  assert.deepEqual(read.name, {
    full: 'Jörg Müller',
    given: 'Jörg',
    family: 'Müller',
    middle: '',
    nickname: '',
  })
  assert.deepEqual(values(read), ['email joerg@example.de', 'phone +491711234567'])
  assert.equal(read.notes, 'one\ntwo')
  assert.equal(read.organization, 'Bäcker')
})

const birthdays = [
  ['Apple with its parameter', 'BDAY;X-APPLE-OMIT-YEAR=1604:1604-05-09', null, 5, 9],
  ['Apple with another year', 'BDAY;X-APPLE-OMIT-YEAR=1900;VALUE=date:1900-05-09', null, 5, 9],
  ['1604 without the parameter', 'BDAY:1604-05-09', null, 5, 9],
  ['vCard 4 basic', 'BDAY:--0412', null, 4, 12],
  ['vCard 4 extended', 'BDAY:--04-12', null, 4, 12],
  ['29 February', 'BDAY:--0229', null, 2, 29],
  ['a moment with a zone', 'BDAY:1987-09-27T23:30:00-06:00', 1987, 9, 27],
  ['Entourage', 'BDAY:Tue, 22 Dec 2009', 2009, 12, 22],
] as const
for (const [writer, line, year, month, day] of birthdays)
  test(`a birthday is read as ${writer} writes it`, () => {
    assert.deepEqual(only(card(['FN:Ann', line])).birthday, { year, month, day })
  })

for (const text of ['circa 1800', '1996-02-30', '---12', '1996', '99999-01-01', '0/0/00'])
  test(`"${text}" is no birthday`, () => {
    assert.equal(only(card(['FN:Ann', `BDAY:${text}`])).birthday, null)
  })

const companies = [
  ['KIND:org', ['KIND:org', 'FN:Acme']],
  ['Apple’s group kind', ['X-ADDRESSBOOKSERVER-KIND:group', 'FN:Climbers']],
  ['Apple’s company flag', ['FN:Acme', 'N:;;;;', 'ORG:Acme Ltd', 'X-ABShowAs:COMPANY']],
  ['a name that is the organization', ['FN:Acme Ltd', 'N:;;;;', 'ORG:Acme Ltd']],
  ['no name but the organization', ['ORG:Acme Ltd', 'TEL:+4930123456']],
] as const
for (const [sign, lines] of companies)
  test(`a card is no human’s by ${sign}`, () => {
    assert.equal(only(card(lines)).human, false)
  })

test('a freelancer whose firm bears their name is a human', () => {
  assert.equal(only(card(['FN:Ann Lee', 'N:Lee;Ann;;;', 'ORG:Ann Lee'])).human, true)
})

test('members of a group card get its name as a group', () => {
  const { cards } = read(
    card(['UID:A1', 'FN:Ann']) +
      card(['X-ADDRESSBOOKSERVER-KIND:group', 'FN:Climbers', 'X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:a1']),
  )
  assert.deepEqual(
    cards.map(({ groups }) => groups),
    [['Climbers'], []],
  )
})

test('a broken card loses no other', () => {
  const { cards, skipped } = read(
    `${card(['FN:First'])}BEGIN:VCARD\nFN:No end\n${card(['GEO:1;2'])}${card(['FN:Last'])}`,
  )
  assert.deepEqual(
    cards.map(({ name }) => name.full),
    ['First', 'No end', 'Last'],
  )
  assert.deepEqual(skipped, [
    { where: 'book.vcf card 2', why: 'has no END:VCARD; it was read as far as it goes' },
    { where: 'book.vcf card 3', why: 'has neither a name nor an address' },
  ])
})

test('the card inside an AGENT is not this person', () => {
  const read = only(
    card(['FN:Ann', 'AGENT:', 'BEGIN:VCARD', 'FN:Bob', 'EMAIL:bob@x.org', 'END:VCARD', 'TITLE:Chair'], '2.1'),
  )
  assert.equal(read.name.full, 'Ann')
  assert.equal(read.title, 'Chair')
  assert.deepEqual(values(read), [])
})

test('UTF-16 of both orders, a byte order mark, and lone carriage returns are read', () => {
  const text = card(['FN:Zoë', 'EMAIL:zoe@example.org'])
  const swapped = Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()
  const forms = [`\uFEFF${text}`, Buffer.from(text, 'utf16le'), swapped, text.replaceAll('\r\n', '\r')]
  for (const form of forms) assert.equal(only(form).name.full, 'Zoë')
})

test('Windows-1252 without a charset is read', () => {
  assert.equal(only(Buffer.from(card(['FN:Zoë Müller']), 'latin1')).name.full, 'Zoë Müller')
})

test('numbers that colleagues share are no identities, and an extension keeps its number apart', () => {
  const read = only(
    card([
      'FN:Ann',
      'TEL;TYPE=work,fax:+4930111111',
      'TEL;TYPE=main:+4930222222',
      'TEL;TYPE=pager:+4930333333',
      'TEL;VALUE=uri:tel:+49-30-444444;ext=12',
      'TEL:030 555555',
    ]),
    'DE',
  )
  assert.deepEqual(values(read), ['phone +4930444444;ext=12', 'phone +4930555555'])
})

test('numbers without a country stay in the card, and the report counts them', () => {
  const { cards, skipped } = read(card(['FN:Ann', 'TEL:030 555555', 'TEL:0049 30 666666']))
  assert.deepEqual(cards.map(values), [['phone +4930666666']])
  assert.match(skipped[0]?.why ?? '', /^phone numbers .*: 1;/)
})

test('cards without a UID keep their key when the file is read again, and differ', () => {
  const book = card(['FN:Ann', 'EMAIL:ann@x.org']) + card(['FN:Ann', 'EMAIL:ann@y.org'])
  const keys = read(book).cards.map(({ key }) => key)
  assert.equal(new Set(keys).size, 2)
  assert.deepEqual(
    read(book).cards.map(({ key }) => key),
    keys,
  )
})

test('one card written twice is one, and two cards under one UID stay two', () => {
  const ann = card(['UID:1', 'FN:Ann'])
  const { cards } = read(ann + ann + card(['UID:1', 'FN:Bob']))
  assert.deepEqual(
    cards.map(({ key }) => key),
    ['1', '1#2'],
  )
})

test('a photo over 64 KB is left out of the kept card with a note; a small one stays', () => {
  const photo = `PHOTO;ENCODING=b;TYPE=JPEG:${'A'.repeat(200_000)}`
  const big = only(card(['FN:Ann', photo, 'TITLE:Chair']))
  assert.ok(big.raw.length < 1000)
  assert.match(big.raw, /X-RAPPORT-LEFT-OUT:PHOTO of 2000\d\d bytes\r\n/)
  assert.equal(big.title, 'Chair')
  assert.match(only(card(['FN:Ann', 'PHOTO;ENCODING=b:AAAA'])).raw, /PHOTO;ENCODING=b:AAAA/)
})

test('a badly wrapped photo does not swallow what follows', () => {
  const read = only(
    card(['FN:Ann', 'PHOTO;ENCODING=BASE64:', ' AAAA', 'BBBB+/', 'CCCC==', 'TITLE:Chair'], '2.1'),
  )
  assert.equal(read.title, 'Chair')
})

test('a million properties are read up to a bound, and the rest is reported', () => {
  const { cards, skipped } = read(card(['FN:Ann', ...Array.from({ length: 200_000 }, () => 'X-A:1')]))
  assert.equal(cards.length, 1)
  assert.deepEqual(skipped, [{ where: 'book.vcf card 1', why: '190002 lines over 10000 were not read' }])
})

test('__proto__ is a property name like any', () => {
  const read = only(
    card(['FN:Ann', '__proto__:x', 'constructor:y', 'X-ABLabel:z', '__proto__.TEL:+4930123456']),
  )
  assert.deepEqual(values(read), ['phone +4930123456'])
})

test('an empty file and one without a card say so', () => {
  assert.deepEqual(read('').skipped, [{ where: 'book.vcf', why: 'is empty' }])
  assert.deepEqual(read('card').skipped, [{ where: 'book.vcf', why: 'has no BEGIN:VCARD' }])
})

test('folding at any width gives the same card', () => {
  const whole = only(card(RICH))
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 90 }), fc.constantFrom(' ', '\t'), (width, space) => {
      const lines = card(RICH).split('\r\n')
      const folded = lines.map((line) => foldBytes(Buffer.from(line), width, space))
      const { raw, ...read } = only(Buffer.concat(folded))
      assert.deepEqual({ ...read, raw: whole.raw }, whole)
      assert.notEqual(raw, '')
    }),
    { numRuns: 60 },
  )
})

test('a file cut at any byte never throws, and the cards before the cut stay as they are', () => {
  const bytes = Buffer.from(card(RICH) + card(RICH.slice(1), '4.0'))
  const [first] = read(bytes).cards
  const firstEnds = Buffer.byteLength(card(RICH))
  for (let cut = 0; cut < bytes.length; cut += 7) {
    const { cards, skipped } = read(bytes.subarray(0, cut))
    if (cut >= firstEnds) assert.deepEqual(cards[0], first)
    else assert.ok(skipped.length > 0)
  }
})

test('any bytes at all are read without an error', () => {
  const soup = fc.array(
    fc.constantFrom(
      'BEGIN:VCARD',
      'END:VCARD',
      '\r\n',
      '\n',
      ' ',
      '=',
      ';',
      ':',
      '\\',
      '"',
      'N',
      'EMAIL',
      'ENCODING=B',
      'é',
    ),
    { maxLength: 60 },
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array({ maxLength: 200 }),
        soup.map((of) => Buffer.from(of.join(''))),
      ),
      (bytes) => {
        const { records, skipped } = readVCards({ path: 'x.vcf', bytes })
        assert.ok(records.length + skipped.length > 0)
      },
    ),
    { numRuns: 500 },
  )
})

/** Folds a line after every `width` bytes, in the middle of a character too, as old writers did. */
function foldBytes(line: Buffer, width: number, space: string): Buffer {
  // BEGIN and END mark the card; nobody folds them.
  if (/^(?:BEGIN|END):/.test(line.toString()) || line.length === 0)
    return Buffer.concat([line, Buffer.from('\r\n')])
  const pieces: Buffer[] = []
  for (let at = 0; at < line.length; at += width) {
    if (at > 0) pieces.push(Buffer.from(`\r\n${space}`))
    pieces.push(line.subarray(at, at + width))
  }
  return Buffer.concat([...pieces, Buffer.from('\r\n')])
}
