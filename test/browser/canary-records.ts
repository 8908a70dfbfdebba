import { mbox, message } from '../builders/mail.ts'

/** Text that would run, load or lead somewhere, were it taken for anything but text. `field` tells where it stood. */
export function canary(field: string): string {
  return `${field}<img src=x onerror=alert('${field}')><script>alert('${field}')</script><a href="javascript:alert(1)">`
}

/** As vCard and iCalendar write a text. */
const text = (field: string) => canary(field).replaceAll(',', '\\,').replaceAll(';', '\\;')

/** As a parameter of theirs, or a name in mail, is quoted. */
const param = (field: string) => `"${canary(field).replaceAll('"', "'")}"`

const REMOTE =
  '<img src="http://sink.example/pixel.png"><link rel=stylesheet href="http://sink.example/a.css">'

const OWNER = 'Kim Vale <kim@vale.example>'

/** Records of every format, with a canary in every field that the format has. */
export function canaryRecords(): Readonly<Record<string, string>> {
  return {
    'mail.mbox': mail(),
    'cards.vcf': cards(),
    'calendar.ics': calendar(),
    'google.csv': google(),
    'Connections.csv': connections(),
    'messages.csv': linkedinMessages(),
    '2026-11-19 Weekly.transcript.vtt': transcript(),
    'WhatsApp Chat with Ann.txt': chat(),
  }
}

function mail(): string {
  const ann = `${param('from-name')} <ann@lee.example>`
  const days = ['02', '09', '13', '16', '18']
  return mbox([
    ...days.flatMap((day, i) => [
      message({
        from: ann,
        to: OWNER,
        cc: `${param('cc-name')} <cc@lee.example>`,
        at: `2026-11-${day}T09:00:00Z`,
        subject: canary('subject'),
        id: `a${i}@lee.example`,
        text: `Hi Kim,\n\nCould you send me the ${canary('body')} by Friday? I was promoted to Head of ${canary('news')} today.\n${REMOTE}\nhttp://sink.example/link javascript:alert(2)\n\n--\nAnn ${canary('signature')}\nHead of ${canary('title')}, Lee Ltd`,
      }),
      message({
        from: OWNER,
        to: ann,
        at: `2026-11-${day}T15:00:00Z`,
        subject: `Re: ${canary('subject')}`,
        id: `k${i}@vale.example`,
        answers: `a${i}@lee.example`,
        text: `Hi Ann,\n\nI will send you the ${canary('promise')} by Monday.\n\nBest,\nKim`,
      }),
    ]),
    message({
      from: ann,
      to: OWNER,
      at: '2026-11-20T09:00:00Z',
      subject: canary('last-subject'),
      id: 'last@lee.example',
      text: `Hi Kim,\n\nWhat do you think of ${canary('question')}? Could you look at it?\n\nAnn`,
      headers: [`X-Mailer: ${canary('mailer')}`],
    }),
    html(),
  ])
}

/** A message in HTML alone. */
function html(): string {
  return [
    'Date: Sat, 21 Nov 2026 09:00:00 +0000',
    'From: ann@lee.example',
    'To: kim@vale.example',
    'Subject: HTML',
    'Message-ID: <html@lee.example>',
    'MIME-Version: 1.0',
    'Content-Type: text/html; charset=utf-8',
    '',
    `<html><body onload="alert('onload')">${REMOTE}<p>Can you join us on Tuesday? &lt;script&gt;alert('entity')&lt;/script&gt;</p><svg onload="alert('svg')"></svg></body></html>`,
    '',
  ].join('\n')
}

function cards(): string {
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `UID:${text('uid')}`,
    `FN:${text('fn')}`,
    `N:${text('family')};${text('given')};;${text('prefix')};`,
    `NICKNAME:${text('nickname')}`,
    `ORG:${text('org')};${text('department')}`,
    `TITLE:${text('card-title')}`,
    `NOTE:${text('note')}`,
    `ADR;TYPE=work:;;${text('street')};${text('city')};;;${text('country')}`,
    `URL:javascript:alert('url')`,
    `X-SOCIALPROFILE;TYPE=linkedin:javascript:alert('profile')`,
    'EMAIL:ann@lee.example',
    'TEL:+44 20 7946 0000',
    'BDAY:1980-11-25',
    'PHOTO;VALUE=URI:http://sink.example/photo.svg',
    `CATEGORIES:${text('category')}`,
    'END:VCARD',
    '',
  ].join('\r\n')
}

function calendar(): string {
  const event = (uid: string, day: string, summary: string) => [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    'DTSTAMP:20261101T080000Z',
    'CREATED:20261101T080000Z',
    `DTSTART:${day}T100000Z`,
    `DTEND:${day}T110000Z`,
    `SUMMARY:${summary}`,
    `LOCATION:${text('location')}`,
    `DESCRIPTION:${text('description')}`,
    `URL:javascript:alert('event-url')`,
    `ORGANIZER;CN=${param('organizer')}:mailto:kim@vale.example`,
    `ATTENDEE;CN=${param('attendee')};PARTSTAT=ACCEPTED:mailto:ann@lee.example`,
    'END:VEVENT',
  ]
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${text('prodid')}`,
    `X-WR-CALNAME:${text('calname')}`,
    ...event('past@vale.example', '20261117', text('summary')),
    ...event('coming@vale.example', '20261123', text('coming')),
    ...event(text('event-uid'), '20261124', 'Plain'),
    'END:VCALENDAR',
    '',
  ].join('\r\n')
}

const quoted = (words: string) => `"${words.replaceAll('"', '""')}"`

function google(): string {
  const columns = [
    'First Name',
    'Middle Name',
    'Last Name',
    'Nickname',
    'Organization Name',
    'Organization Title',
    'Birthday',
    'Notes',
    'Labels',
    'E-mail 1 - Label',
    'E-mail 1 - Value',
    'Phone 1 - Value',
    'Website 1 - Value',
  ]
  const values = columns.map((name) => {
    if (name === 'E-mail 1 - Value') return 'bob@ray.example'
    if (name === 'Birthday') return '1990-11-23'
    if (name === 'Phone 1 - Value') return '+1 202 555 0101'
    return name.startsWith('Website') ? "javascript:alert('site')" : canary(`google-${name}`)
  })
  return `${columns.map(quoted).join(',')}\n${values.map(quoted).join(',')}\n`
}

function connections(): string {
  const row = [
    canary('li-first'),
    canary('li-last'),
    "javascript:alert('li')",
    'cat@moss.example',
    canary('li-company'),
    canary('li-position'),
    '12 Nov 2026',
  ]
  return `First Name,Last Name,URL,Email Address,Company,Position,Connected On\n${row.map(quoted).join(',')}\n`
}

function linkedinMessages(): string {
  const row = [
    'c1',
    canary('li-title'),
    canary('li-from'),
    'https://www.linkedin.com/in/cat',
    'Kim Vale',
    'https://www.linkedin.com/in/kim',
    '2026-11-19 10:00:00 UTC',
    canary('li-subject'),
    canary('li-content'),
    'INBOX',
  ]
  return `CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n${row.map(quoted).join(',')}\n`
}

function transcript(): string {
  return [
    'WEBVTT',
    '',
    '1',
    '00:00:01.000 --> 00:00:06.000',
    `Kim Vale: What do you think of ${canary('vtt-owner')}?`,
    '',
    '2',
    '00:00:07.000 --> 00:00:16.000',
    `Ann <img src=x onerror=alert('speaker')>: I will send ${canary('vtt-text')} tomorrow.`,
    '',
    '3',
    '00:00:17.000 --> 00:00:20.000',
    'Kim Vale: Thank you, how does it work?',
    '',
  ].join('\n')
}

function chat(): string {
  return [
    `18/11/2026, 09:00 - Ann <svg onload=alert(1)>: Hi Kim, could you ${canary('wa-text')}?`,
    '18/11/2026, 09:05 - Kim Vale: Yes, I will do it tomorrow.',
    '19/11/2026, 09:00 - Ann <svg onload=alert(1)>: Thanks',
    '',
  ].join('\n')
}
