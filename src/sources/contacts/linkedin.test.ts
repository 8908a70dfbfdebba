import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readContactsFile } from './read-contacts-file.ts'

function read(path: string, rows: readonly string[]) {
  return readContactsFile({ path, bytes: Buffer.from(rows.map((row) => `${row}\n`).join('')) })
}

test('invitations name the other side, and the owner by the outgoing ones', () => {
  const { records, owner } = read('Invitations.csv', [
    'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl',
    'Ann Lee,Bob Ray,"1/29/26, 2:37 PM",Good talk!,OUTGOING,https://www.linkedin.com/in/annlee,https://www.linkedin.com/in/bobray',
    'Eva Roth,Ann Lee,"2/3/26, 12:05\u202FAM",,INCOMING,https://www.linkedin.com/in/evaroth,https://www.linkedin.com/in/annlee',
  ])
  assert.deepEqual(records, [
    {
      kind: 'connection',
      key: `invitation/given/linkedin:bobray/${Date.UTC(2026, 0, 29, 14, 37)}/`,
      what: 'invitation',
      direction: 'given',
      party: { name: 'Bob Ray', kind: 'profile', value: 'linkedin:bobray' },
      text: 'Good talk!',
      at: Date.UTC(2026, 0, 29, 14, 37),
    },
    {
      kind: 'connection',
      key: `invitation/received/linkedin:evaroth/${Date.UTC(2026, 1, 3, 0, 5)}/`,
      what: 'invitation',
      direction: 'received',
      party: { name: 'Eva Roth', kind: 'profile', value: 'linkedin:evaroth' },
      text: '',
      at: Date.UTC(2026, 1, 3, 0, 5),
    },
  ])
  assert.deepEqual(owner, { name: 'Ann Lee', profile: 'linkedin:annlee', emails: [], positions: [] })
})

test('endorsements say who endorsed whom by their header, without a scheme in the address', () => {
  const received = read('Endorsement_Received_Info.csv', [
    'Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status',
    '2026/07/28 13:20:49 UTC,Sailing,Bob,Ray,www.linkedin.com/in/bobray,ACCEPTED',
    '2026/07/29 13:20:49 UTC,Sailing,Eva,Roth,www.linkedin.com/in/evaroth,REJECTED',
  ])
  assert.deepEqual(
    received.records.map((of) =>
      of.kind === 'connection' ? [of.what, of.direction, of.party.value, of.text, of.at] : [],
    ),
    [['endorsement', 'received', 'linkedin:bobray', 'Sailing', Date.UTC(2026, 6, 28, 13, 20, 49)]],
  )
  assert.deepEqual(received.skipped, [{ where: 'Endorsement_Received_Info.csv row 3', why: 'was rejected' }])
  const given = read('Endorsement_Given_Info.csv', [
    'Endorsement Date,Skill Name,Endorsee First Name,Endorsee Last Name,Endorsee Public Url,Endorsement Status',
    '2026/07/28 13:20:49 UTC,Sailing,Bob,Ray,www.linkedin.com/in/bobray,ACCEPTED',
  ])
  assert.deepEqual(
    given.records.map((of) => of.kind === 'connection' && of.direction),
    ['given'],
  )
})

test('recommendations are given or received by the name of their file', () => {
  const rows = [
    'First Name,Last Name,Company,Job Title,Text,Creation Date,Status',
    'Bob,Ray,Acme,Chair,"A pleasure, always","01/19/13, 12:10 AM",VISIBLE',
  ]
  const { records } = read('x.zip!/Recommendations_Given.csv', rows)
  assert.deepEqual(
    records.map((of) =>
      of.kind === 'connection' ? [of.what, of.direction, of.party.name, of.text, of.at] : [],
    ),
    [['recommendation', 'given', 'Bob Ray', 'A pleasure, always', Date.UTC(2013, 0, 19, 0, 10)]],
  )
  assert.match(read('copy.csv', rows).skipped[0]?.why ?? '', /does not say whether/)
})

test('the owner is told by Profile.csv, Positions.csv and Email Addresses.csv', () => {
  const profile = read('Profile.csv', [
    'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers',
    'Ann,Lee,,,,Chair,,Wind,,,,,',
  ])
  assert.equal(profile.owner?.name, 'Ann Lee')
  assert.deepEqual(profile.records, [])
  const positions = read('Positions.csv', [
    'Company Name,Title,Description,Location,Started On,Finished On',
    'Acme,Chair,,Berlin,Jan 2020,',
    'Globex,Clerk,,Rome,2015,Dec 2019',
  ])
  assert.deepEqual(positions.owner?.positions, [
    { organization: 'Acme', title: 'Chair', from: '2020-01', until: null },
    { organization: 'Globex', title: 'Clerk', from: '2015', until: '2019-12' },
  ])
  const emails = read('Email Addresses.csv', [
    'Email Address,Confirmed,Primary,Updated On',
    'Ann@Example.org,Yes,Yes,',
  ])
  assert.deepEqual(emails.owner?.emails, ['ann@example.org'])
})

test('LinkedIn’s Contacts.csv gives cards', () => {
  const { format, records } = read('Contacts.csv', [
    'Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers,CreatedAt,Addresses,Sites,InstantMessageHandles,FullName,Birthday,Location,BookmarkedAt,Profiles',
    'MOBILE,Ann,Lee,Acme,Chair,"ann@x.org, lee@y.org",+49 30 123456,,,,,Ann Lee,,Berlin,,https://www.linkedin.com/in/annlee',
  ])
  assert.equal(format, 'linkedin-contacts')
  assert.deepEqual(
    records.map((of) => (of.kind === 'card' ? of.identities.map(({ value }) => value) : [])),
    [['ann@x.org', 'lee@y.org', '+4930123456', 'linkedin:annlee']],
  )
})

const unread = [
  ['export/guide_messages.csv', /AI coach/],
  ['learning_role_play_messages.csv', /AI coach/],
  ['Rich_Media.csv', /pictures/],
  ['Ad_Targeting.csv', /advertising/],
] as const
for (const [name, why] of unread)
  test(`${name} is left out by its name, with a reason`, () => {
    const { format, records, skipped } = read(name, [
      'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER',
      'c1,,Coach,,Ann,https://www.linkedin.com/in/annlee,2026-08-01 02:00:00 UTC,,Hello,INBOX',
    ])
    assert.equal(format, 'linkedin-ignored')
    assert.deepEqual(records, [])
    assert.match(skipped[0]?.why ?? '', why)
  })
