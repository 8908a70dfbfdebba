import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cityOf, isSameCity, placeOf } from './place.ts'

const none = [
  '',
  '  ',
  'https://zoom.us/j/123',
  'Zoom',
  'Microsoft Teams Meeting',
  'Google Meet (instructions in description)',
  'Video',
  'Phone',
  '+49 30 1234567',
  'Online / Remote',
  'TBD',
]
for (const location of none)
  test(`"${location}" is no place`, () => {
    assert.equal(placeOf(location), null)
  })

const places = [
  // location, name, city, whether people work there
  ['Café Lindenblatt, Lindenufer 12, Berlin', 'Café Lindenblatt', 'Berlin', false],
  ['Blue Door Coffee\n12 Canal St\nLeeds LS1 4AB\nUnited Kingdom', 'Blue Door Coffee', 'Leeds', false],
  ['Anker 9, Kanalweg 9, 10997 Berlin, Germany', 'Anker 9', 'Berlin', false],
  ['The Corner Bakery, 5 Main St, Portland, OR 97201, USA', 'The Corner Bakery', 'Portland', false],
  ['Teestube', 'Teestube', '', false],
  ['Room 4.12', 'Room 4.12', '', true],
  ['Meeting Room Atlas, Main Office, Bonn', 'Meeting Room Atlas', 'Bonn', true],
] as const
for (const [location, name, city, isWorkplace] of places)
  test(`"${name}" is a place${city === '' ? '' : ` in ${city}`}${isWorkplace ? ' where people work' : ''}`, () => {
    const place = placeOf(location)
    assert.deepEqual(
      { name: place?.name, city: place?.city, isWorkplace: place?.isWorkplace },
      { name, city, isWorkplace },
    )
  })

test('spellings of one place have one key', () => {
  assert.equal(placeOf('Cafe Lindenblatt')?.key, placeOf('CAFÉ  Lindenblatt, Berlin')?.key)
})

test('a card’s address tells its city, alone or in full', () => {
  assert.equal(cityOf('Hamburg'), 'Hamburg')
  assert.equal(cityOf('Kehrwieder 3, 20457 Hamburg, Deutschland'), 'Hamburg')
  assert.equal(cityOf('12345'), '')
  assert.ok(isSameCity('Zürich', 'Zurich'))
  assert.ok(!isSameCity('', ''))
})
