import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CardRecord } from '../../domain/record.ts'
import { readContactsCsv } from './contacts-csv.ts'

function read(rows: readonly string[], defaultCountry?: string) {
  const bytes = Buffer.from(rows.map((row) => `${row}\n`).join(''))
  const { records, skipped } = readContactsCsv({ path: 'people.csv', bytes, defaultCountry })
  return { cards: records.filter((record) => record.kind === 'card'), skipped }
}

function values({ identities }: CardRecord): string[] {
  return identities.map(({ kind, value }) => `${kind} ${value}`)
}

/** A row that fills some columns of a header. */
function rowOf(header: string, cells: Readonly<Record<string, string>>): string {
  return header
    .split(',')
    .map((name) => `"${(cells[name.trim()] ?? '').replaceAll('"', '""')}"`)
    .join(',')
}

const GOOGLE =
  'First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,Name Prefix,Name Suffix,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Address 1 - Label,Address 1 - Formatted,Address 1 - Street,Address 1 - City,Website 1 - Label,Website 1 - Value'

test('Google’s current export gives each of its fields', () => {
  const { cards, skipped } = read([
    GOOGLE,
    rowOf(GOOGLE, {
      'First Name': 'Ann',
      'Last Name': 'Lee',
      'Organization Name': 'Acme',
      'Organization Title': 'Chair',
      'Organization Department': 'Board',
      Birthday: '--05-09',
      Notes: 'Two\nlines',
      Labels: '* myContacts ::: * starred ::: Governo',
      'E-mail 1 - Label': '* Work',
      'E-mail 1 - Value': 'Ann@example.org ::: ann@example.net',
      'Phone 1 - Value': '+49 30 123456 ::: 0049 30 654321',
      'Address 1 - Formatted': 'Unter den Linden 1\n10117 Berlin',
      'Address 1 - Street': 'Unter den Linden 1',
      'Address 1 - City': 'Berlin',
      'Website 1 - Value': 'https://www.linkedin.com/in/ann-lee',
    }),
  ])
  assert.deepEqual(skipped, [])
  const [card] = cards
  assert.ok(card !== undefined)
  assert.deepEqual(card.name, { full: 'Ann Lee', given: 'Ann', family: 'Lee', middle: '', nickname: '' })
  assert.deepEqual(values(card), [
    'email ann@example.org',
    'email ann@example.net',
    'phone +4930123456',
    'phone +4930654321',
    'profile linkedin:ann-lee',
  ])
  assert.deepEqual([card.organization, card.title, card.department], ['Acme', 'Chair', 'Board'])
  assert.deepEqual(card.birthday, { year: null, month: 5, day: 9 })
  assert.deepEqual(card.places, ['Unter den Linden 1, 10117 Berlin'])
  assert.deepEqual(card.groups, ['starred', 'Governo'])
  assert.equal(card.notes, 'Two\nlines')
  assert.equal(card.human, true)
})

const GOOGLE_OLD =
  'Name,Given Name,Additional Name,Family Name,Yomi Name,Name Prefix,Birthday,Gender,Notes,Group Membership,E-mail 1 - Type,E-mail 1 - Value,E-mail 2 - Type,E-mail 2 - Value,Organization 1 - Type,Organization 1 - Name,Organization 1 - Title,Phone 1 - Type,Phone 1 - Value '

test('Google’s old export is read, though a header ends in a space', () => {
  const { cards } = read([
    GOOGLE_OLD,
    rowOf(GOOGLE_OLD, {
      Name: 'Ann M Lee',
      'Given Name': 'Ann',
      'Additional Name': 'M',
      'Family Name': 'Lee',
      Birthday: '1604-04-12',
      'Group Membership': 'Copied ::: * myContacts',
      'E-mail 2 - Value': 'ann@example.org',
      'Organization 1 - Name': 'Acme',
      'Phone 1 - Value': '+4930123456',
    }),
  ])
  const [card] = cards
  assert.ok(card !== undefined)
  assert.deepEqual(card.name, { full: 'Ann M Lee', given: 'Ann', family: 'Lee', middle: 'M', nickname: '' })
  assert.deepEqual(values(card), ['email ann@example.org', 'phone +4930123456'])
  assert.deepEqual(card.birthday, { year: null, month: 4, day: 12 })
  assert.deepEqual(card.groups, ['Copied'])
})

const OUTLOOK =
  'Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,Business Street,Business City,Business Fax,Business Phone,Company Main Phone,Mobile Phone,Anniversary,Birthday,Categories,E-mail Address,E-mail Type,E-mail Display Name,E-mail 2 Address,Notes'

test('a fax or main number by its label is no identity', () => {
  const header =
    'Name,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Phone 2 - Type,Phone 2 - Value,Phone 3 - Value'
  const { cards } = read([header, 'Ann,a@x.org,Work Fax,+4930111111,Main,+4930222222,+4930333333'])
  assert.deepEqual(cards.map(values), [['email a@x.org', 'phone +4930333333']])
})

test('in Outlook, Title is the honorific and Job Title the job', () => {
  const { cards } = read(
    [
      OUTLOOK,
      rowOf(OUTLOOK, {
        Title: 'Dr.',
        'First Name': 'Ann',
        'Last Name': 'Lee',
        Company: 'Acme',
        'Job Title': 'Chair',
        'Business Street': 'Main St 1',
        'Business City': 'Austin',
        'Business Fax': '+1 512 555 0100',
        'Company Main Phone': '+1 512 555 0101',
        'Mobile Phone': '(512) 555-0199',
        Birthday: '3/22/1980',
        Anniversary: '0/0/00',
        Categories: 'Customer;Golf',
        'E-mail Address': 'ann@example.org',
        'E-mail Type': 'SMTP',
        'E-mail Display Name': 'Ann Lee (ann@example.org)',
      }),
    ],
    'US',
  )
  const [card] = cards
  assert.ok(card !== undefined)
  assert.equal(card.title, 'Chair')
  assert.equal(card.name.full, 'Ann Lee')
  assert.deepEqual(values(card), ['email ann@example.org', 'phone +15125550199'])
  assert.deepEqual(card.birthday, { year: 1980, month: 3, day: 22 })
  assert.equal(card.anniversary, null)
  assert.deepEqual(card.places, ['Main St 1, Austin'])
  assert.deepEqual(card.groups, ['Customer', 'Golf'])
})

test('a CRM’s table is read by what its columns are called, and its ids are the keys', () => {
  const { cards } = read(
    [
      'id,first_name,last_name,title,tags,linkedin_url,company_name,email_work,email_home,phone_work',
      '7,Ann,Lee,Chair,"vip, board",https://linkedin.com/in/annlee,Acme,ann@acme.example,,(415) 293-3313 x12',
      '8,Bob,Ray,Cook,,,Acme,,bob@example.org,',
    ],
    'US',
  )
  assert.deepEqual(
    cards.map(({ key }) => key),
    ['linkedin:annlee', 'id:8'],
  )
  assert.deepEqual(cards.map(values), [
    ['email ann@acme.example', 'phone +14152933313;ext=12', 'profile linkedin:annlee'],
    ['email bob@example.org'],
  ])
  assert.deepEqual(cards[0]?.groups, ['vip', 'board'])
  assert.equal(cards[0]?.title, 'Chair')
})

test('LinkedIn’s Connections.csv is read from its header on, wherever it stands', () => {
  const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On'
  const row = 'Ann,Lee,https://www.linkedin.com/in/Ann-Lee,,"Acme, Inc.",Chair,08 Feb 2026'
  const preambles = [
    [],
    ['Notes:', '"When exporting your connection data, you may notice…"', ''],
    Array.from({ length: 30 }, () => ',,,,,,'),
  ]
  for (const preamble of preambles) {
    const { cards, skipped } = read([...preamble, header, row])
    assert.deepEqual(skipped, [])
    assert.deepEqual(
      cards.map(({ key, since, organization }) => [key, since, organization]),
      [['linkedin:ann-lee', '2026-02-08', 'Acme, Inc.']],
    )
  }
})

const localized = [
  ['German', 'Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am', '12 Jan 2023'],
  ['French', 'Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Date de connexion', '12 janv. 2023'],
  [
    'Spanish',
    'Nombre,Apellidos,URL,Dirección de correo electrónico,Empresa,Cargo,Conectado el',
    '12 ene 2023',
  ],
  ['Italian', 'Nome,Cognome,URL,Indirizzo email,Azienda,Posizione,Collegato il', '12 gen 2023'],
  ['Portuguese', 'Nome,Sobrenome,URL,Endereço de e-mail,Empresa,Cargo,Conectado em', '12 de jan de 2023'],
  ['Dutch', 'Voornaam,Achternaam,URL,E-mailadres,Bedrijf,Functie,Verbonden op', '12 jan 2023'],
] as const
for (const [language, header, day] of localized)
  test(`Connections.csv in ${language} is read`, () => {
    const { cards } = read([
      header,
      `Eva,Roth,https://www.linkedin.com/in/eva,eva@example.org,Acme,Chair,${day}`,
    ])
    const [card] = cards
    assert.ok(card !== undefined)
    assert.deepEqual(
      [card.name.given, card.name.family, card.organization, card.title, card.since],
      ['Eva', 'Roth', 'Acme', 'Chair', '2023-01-12'],
    )
    assert.deepEqual(values(card), ['email eva@example.org', 'profile linkedin:eva'])
  })

test('the day and the month are told apart by the whole file', () => {
  const days = ['Name,Email,Birthday', 'A,a@x.org,3/4/1980', 'B,b@x.org,22/4/1980']
  assert.deepEqual(
    read(days).cards.map(({ birthday }) => birthday?.month),
    [4, 4],
  )
})

test('a date that could be either is left out and counted', () => {
  const { cards, skipped } = read(['Name,Email,Birthday', 'A,a@x.org,3/4/1980'])
  assert.equal(cards[0]?.birthday, null)
  assert.match(skipped[0]?.why ?? '', /either: 1/)
})

test('each row without a card is reported with its number and why', () => {
  const { cards, skipped } = read([
    'Name,Email,Note',
    'Ann,a@x.org,',
    ',,only a note',
    'BADROW',
    'B,b@x.org,c,d',
    'Bob,b@x.org',
  ])
  assert.deepEqual(
    cards.map(({ name }) => name.full),
    ['Ann', 'Bob'],
  )
  assert.deepEqual(skipped, [
    { where: 'people.csv row 3', why: 'has neither a name nor an address' },
    { where: 'people.csv row 4', why: 'has 1 cell where the header has 3' },
    { where: 'people.csv row 5', why: 'has 4 cells where the header has 3' },
  ])
})

test('a last row that a cut file leaves short is not half read', () => {
  const bytes = Buffer.from('Name,Email,Phone\nAnn,ann@example.org,+4930123456\nBob,bob@exam')
  const { records, skipped } = readContactsCsv({ path: 'people.csv', bytes })
  assert.equal(records.length, 1)
  assert.deepEqual(skipped, [{ where: 'people.csv row 3', why: 'is cut off at the end of the file' }])
})

test('a row with a company alone is no human', () => {
  assert.deepEqual(
    read(['Name,Company,Email', ',Acme,info@acme.example']).cards.map(({ human, name }) => [
      human,
      name.full,
    ]),
    [[false, 'Acme']],
  )
})

test('columns that are not known, repeated or called __proto__ are kept in raw', () => {
  const { cards } = read(['__proto__,constructor,Name,Email,Shoe size,Shoe size', 'x,y,Ann,a@x.org,40,41'])
  const raw: unknown = JSON.parse(cards[0]?.raw ?? '')
  assert.deepEqual(Object.entries(raw ?? {}), [
    ['__proto__', 'x'],
    ['constructor', 'y'],
    ['Name', 'Ann'],
    ['Email', 'a@x.org'],
    ['Shoe size', '40'],
    ['Shoe size (2)', '41'],
  ])
  assert.equal(Object.getPrototypeOf({}).x, undefined)
})

test('a table without names of people is reported, not guessed at', () => {
  assert.deepEqual(read(['Time,Media Link', '1,2']).skipped, [
    { where: 'people.csv', why: 'has no header that names contacts' },
  ])
})
