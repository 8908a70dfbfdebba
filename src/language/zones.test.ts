import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import type { Sender } from './closing-line.ts'
import type { Zone } from './zone-kind.ts'
import { allAuthored, originOf, TEXT_LIMIT, zone } from './zones.ts'

/** What zone each of the wanted snippets stands in. */
function zonesOf(text: string, sender?: Sender): (snippet: string) => Zone | undefined {
  const { spans } = zone(text, sender)
  return (snippet) => {
    const at = text.indexOf(snippet)
    assert.notEqual(at, -1, `the text lacks ${snippet}`)
    return spans.find(({ start, end }) => start <= at && at < end)?.zone
  }
}

const headers = [
  'On Mon, Mar 2, 2015 at 6:26 PM, Ana Silva <ana@example.com> wrote:',
  'On Mon, Mar 2, 2015 at 6:26 PM, Ana Silva (Example Limited)\n<ana@example.com> wrote:',
  'At 10:30 AM 3/4/99 -0800, Ana Silva wrote:',
  'In message <20030610.GC30@example.org>,\nAna Silva <ana@example.org> writes:',
  'Am 02.03.2015 um 18:26 schrieb Ana Silva:',
  'Ana Silva <ana@example.com> schrieb am 02.03.2015 um 18:26:',
  'Le 2 mars 2015 à 18:26, Ana Silva <ana@example.com> a écrit :',
  'El 2 de marzo de 2015, 18:26, Ana Silva escribió:',
  'Il giorno 2 mar 2015, alle ore 18:26, Ana Silva ha scritto:',
  'Em 2 de março de 2015 18:26, Ana Silva escreveu:',
  'Op 2 maart 2015 om 18:26 schreef Ana Silva <ana@example.com>:',
  'Ana Silva wrote:',
  '* Ana Silva <ana@example.com> [2003-08-20 12:15]:',
]
for (const header of headers)
  test(`"${header.slice(0, 40)}" announces a quote`, () => {
    const at = zonesOf(`I agree with you.\n\n${header}\n> Is this fine?\n> Really?\n\nMore of mine.\n`)
    assert.equal(at(header), 'quote header')
    assert.equal(at('Is this fine'), 'quote')
    assert.equal(at('I agree'), 'authored')
    assert.equal(at('More of mine'), 'authored')
  })

test('a header with nothing above it and no quote below is what is left of a quote that was cut away', () => {
  const at = zonesOf(
    'On Mon, Mar 2, 2015 at 6:26 PM, Ana Silva wrote:\n\nThe plan still adds a lot of work.\n\nCan you explain?\n',
  )
  assert.equal(at('On Mon'), 'quote header')
  assert.equal(at('The plan'), 'authored')
  assert.equal(at('Can you explain'), 'authored')
})

const tops = [
  [
    'an Outlook divider',
    '-----Original Message-----\nFrom: Ana Silva [mailto:ana@example.com]\nSent: Monday, March 2, 2015 6:26 PM\nTo: Bo Ek\nSubject: Plan\n',
  ],
  [
    'a German divider',
    '-----Ursprüngliche Nachricht-----\nVon: Ana Silva\nGesendet: Montag, 2. März 2015\nAn: Bo Ek\nBetreff: Plan\n',
  ],
  [
    'an Outlook rule and headers',
    '________________________________\nFrom: Ana Silva\nSent: Monday, March 2, 2015 6:26 PM\nTo: Bo Ek\nSubject: Plan\n',
  ],
  ['bold headers', '*From:* Ana Silva\n*Sent:* Monday, March 2, 2015\n*To:* Bo Ek\n*Subject:* Plan\n'],
  [
    'the head of a Lotus Notes mail',
    'Ana Silva@EXAMPLE\n08/20/2000 11:49 PM\nTo: Bo Ek/HOU/EX@EX, Cy Ng/HOU/EX@EX, \nDi Ho/HOU/EX@EX\ncc:  \nSubject: Plan\n',
  ],
  ['the block that Lotus Notes puts below a reply', 'To: Bo Ek/HOU/EX@EX\ncc:  \nSubject: Re: Plan  \n'],
  [
    'a Gmail header without marks below',
    'On Mon, Mar 2, 2015 at 6:26 PM, Ana Silva <ana@example.com> wrote:\n',
  ],
] as const
for (const [what, header] of tops)
  test(`everything below ${what} is the other message`, () => {
    const at = zonesOf(`I agree with you.\n\n${header}\nIs this fine?\n\nAna\n`)
    assert.equal(at('I agree'), 'authored')
    assert.equal(at(header.split('\n')[0] ?? ''), 'quote header')
    assert.equal(at('Is this fine'), 'quote')
  })

test('a forwarded message is a forward, the words above it are new', () => {
  const at = zonesOf(
    'Please look at this.\n\n---------- Forwarded message ----------\nFrom: Ana <ana@example.com>\nDate: Mon, Mar 2, 2015\nSubject: Plan\nTo: Bo\n\nCan you come?\n',
  )
  assert.equal(at('Please look'), 'authored')
  assert.equal(at('Can you come'), 'forward')
})

test('what another message quotes below its header, and says to it, is not new', () => {
  const at = zonesOf(
    'It is the old key.\n\n-----Original Message-----\nFrom: Ana Silva\nSent: Monday, March 2, 2015\nTo: Bo Ek\nSubject: Keys\n\nOn Mon, 2 Mar 2015, Bo Ek wrote:\n\n> Which key is it?\n\nYou need to look at its tag.\n',
  )
  assert.equal(at('It is the old'), 'authored')
  assert.equal(at('You need to look'), 'quote')
})

test('text after the end of a forward is new again', () => {
  const at = zonesOf(
    '----- Forwarded message from Ana <ana@example.com> -----\n\nCan you come?\n\n----- End forwarded message -----\n\nI think we can.\n',
  )
  assert.equal(at('Can you'), 'forward')
  assert.equal(at('I think'), 'authored')
})

test('a memo that merely names a subject is new text', () => {
  const at = zonesOf('We met on Monday.\nSubject: the budget. From: now on we save.\n')
  assert.equal(at('Subject'), 'authored')
})

test('a patch is code, its description is not, and text after its last hunk is read again', () => {
  const patch =
    'diff --git a/x.c b/x.c\nindex 1234567..89abcde 100644\n--- a/x.c\n+++ b/x.c\n@@ -1,3 +1,3 @@\n int a;\n-please check this;\n+int c;\n int d;\n'
  const at = zonesOf(
    `This mends the reset.\n\nSigned-off-by: Ana Silva <ana@example.com>\n---\n x.c | 2 +-\n 1 file changed\n\n${patch}\nCould you test it?\n`,
  )
  assert.equal(at('This mends'), 'authored')
  assert.equal(at('Signed-off'), 'code')
  assert.equal(at('-please check'), 'code')
  assert.equal(at('Could you test'), 'authored')
})

test('a log, a shell session and a dump between words are code', () => {
  const at = zonesOf(
    'It stops here:\n\n$ make vmlinux\nmake[1]: *** [head.o] Error 1\nkernel/head.c:12: parse error\n\nThen I saw this\n\n$0 : 00000000 88180000 0000062d 00000000\n$4 : 00000000 1004fc00 00000000 00000000\n\nWhat is wrong?\n',
  )
  for (const machine of ['$ make', 'make[1]', 'kernel/head', '$4 :']) assert.equal(at(machine), 'code')
  for (const words of ['It stops', 'Then I saw', 'What is wrong']) assert.equal(at(words), 'authored')
})

test('a call whose text goes on in the next line is code, whatever the text asks', () => {
  const at = zonesOf(
    'It has this:\n\n    warn (_("This is old.  Please use the new one and "\n\nIs that right?\n',
  )
  assert.equal(at('warn'), 'code')
  assert.equal(at('Is that right?'), 'authored')
})

const signed = [
  ['under a delimiter', 'See you there.\n\n-- \nAna Silva\nExample Ltd.\n', 'Ana Silva'],
  ['under three dashes', 'See you there.\n---\nAna Silva\n', '---'],
  ['after a sign-off', 'See you there.\n\nBest regards,\nAna\n', 'Best regards'],
  ['after a German sign-off', 'Bis dann.\n\nMit freundlichen Grüßen\nAna Silva\n', 'Mit freundlichen'],
  ['with the sign-off in the same line', 'See you there.\n\nCheers, Ana\n', 'Cheers'],
  ['with a bare own name', 'See you there.\n\n  Ana\n', '  Ana'],
  ['with a dash before the name', 'See you there.\n\n-Ana\n', '-Ana'],
  ['with contact lines', 'See you there.\n\nAna Silva\nManager, Rates\n(713) 555-0123\n', 'Manager'],
  ['sent from a telephone', 'See you there.\n\nSent from my iPhone\n', 'Sent from'],
] as const
for (const [how, text, snippet] of signed)
  test(`a message signed ${how} has a signature`, () => {
    const at = zonesOf(text, { senderName: 'Ana Silva', senderAddress: 'ana@example.com' })
    assert.equal(at(snippet), 'signature')
    assert.equal(at(text.slice(0, 4)), 'authored')
  })

test('an address that ends a wrapped sentence is no part of the signature below it', () => {
  const at = zonesOf(
    'The fair is on Friday.  Please answer by Monday to Bo at\nbo@example.com.\nThank you.\n\nAna Silva\nTel: 555-0143\n',
  )
  assert.equal(at('bo@example.com'), 'authored')
  assert.equal(at('Ana Silva'), 'signature')
})

test('a name with a title right below the last sentence, initials, or a dash and one letter sign', () => {
  assert.equal(
    zonesOf('We will tell you more soon.\n  Ana Silva\n  Director, Public Works\n')('Ana Silva'),
    'signature',
  )
  assert.equal(zonesOf('It works now.\n\nA.S.\n', { senderName: 'Ana Silva' })('A.S.'), 'signature')
  assert.equal(zonesOf('It works now.\n\n-A\n\n> Does it?\n', { senderName: 'Ana Silva' })('-A'), 'signature')
  assert.equal(zonesOf('It works now.\n\n-B\n\n> Does it?\n', { senderName: 'Ana Silva' })('-B'), 'authored')
})

test('a greeting with a semicolon is no code', () => {
  assert.equal(zonesOf('Greetings;\n\nThe list is out.\n')('Greetings'), 'authored')
})

test('lines of registers and addresses between others are code', () => {
  const at = zonesOf(
    'It stops here:\n\nCause register: 0x8008\nexception, bad address: 0xfffffffc\nlocal register 1: 0x80\n\nAny ideas?\n',
  )
  assert.equal(at('exception'), 'code')
  assert.equal(at('Any ideas'), 'authored')
})

test('a postscript below the signature is new text', () => {
  const at = zonesOf('See you.\n\nThanks,\nAna\n\nP.S. Could you bring the map?\n', {
    senderName: 'Ana Silva',
  })
  assert.equal(at('Thanks,'), 'signature')
  assert.equal(at('Could you bring'), 'authored')
})

const unsigned = [
  'Please call the following at Example: Ron Doe, 713-555-2921.\n',
  'I will do it\nlater.\n\nThe rest is done, thanks to you all.\n',
  'Thanks\n',
  'The list:\n\nApples\nPears\n1.20  2.30  4.50\n',
]
for (const text of unsigned)
  test(`"${text.slice(0, 30).trim()}" has no signature`, () => {
    assert.equal(
      zone(text, { senderName: 'Ana Silva' }).spans.some((span) => span.zone === 'signature'),
      false,
    )
  })

test('list footers and legal notices are told apart from words', () => {
  const at = zonesOf(
    'Could you come?\n\nThis e-mail is confidential and intended only for the named recipient. If you received it in error please delete it; any copying is strictly prohibited.\n\n_______________________________________________\nPlan mailing list\nplan@lists.example.org\nhttp://lists.example.org/mailman/listinfo/plan\n',
  )
  assert.equal(at('Could you'), 'authored')
  assert.equal(at('This e-mail'), 'disclaimer')
  assert.equal(at('Plan mailing list'), 'list footer')
})

test('PGP armour is not read, the signed text is', () => {
  const at = zonesOf(
    '-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA1\n\nCould you come?\n-----BEGIN PGP SIGNATURE-----\n\niD8DBQE/4B65fg2jtUL97G4RAskL\n-----END PGP SIGNATURE-----\n',
  )
  assert.equal(at('Hash: SHA1'), 'code')
  assert.equal(at('Could you'), 'authored')
  assert.equal(at('iD8DB'), 'signature')
})

test('quotes by a name prefix need two lines, or another quote above; one alone may be a prompt', () => {
  const nested = '>> Cache fixes.\n\nana> Please fix the other one, too.\n\nHere is that one.\n'
  assert.equal(zonesOf(nested)('Please fix'), 'quote')
  assert.equal(zonesOf('ana> is it so?\nana> I doubt it.\n\nYes.\n')('is it so'), 'quote')
  assert.equal(zonesOf('YAMON> starts fine here, and then it stops.\n')('starts fine'), 'authored')
})

test('the spans of any text follow each other and cover it exactly', () => {
  const piece = fc.constantFrom(
    '> a',
    'On 1 May 2003, Ana wrote:',
    '-- ',
    'From: a',
    'To: b',
    'Subject: c',
    'Thanks,',
    'Ana',
    '',
    '--- a',
    '+++ b',
    '@@ -1 +1 @@',
    '-----BEGIN PGP SIGNATURE-----',
    'Could you come?',
    '____________________',
    '\t\t1 2 3',
    'P.S. x',
  )
  const text = fc
    .array(fc.oneof(piece, fc.string({ unit: 'binary' })), { maxLength: 30 })
    .map((lines) => lines.join('\n'))
  fc.assert(
    fc.property(text, (message) => {
      const zones = zone(message, { senderName: 'Ana Silva' })
      let at = 0
      for (const span of zones.spans) {
        assert.equal(span.start, at)
        assert.ok(span.end > span.start)
        at = span.end
      }
      assert.equal(at, message.length)
      for (const piece of zones.pieces) {
        const length = piece.end - piece.start
        assert.equal(zones.authored.slice(piece.at, piece.at + length), message.slice(piece.start, piece.end))
        assert.equal(originOf(zones, piece.at), piece.start)
      }
    }),
    { numRuns: 300 },
  )
})

test('what is longer than the limit is said to be unread', () => {
  const text = `${'words and words\n'.repeat(TEXT_LIMIT / 16)}more`
  assert.deepEqual(zone(text).spans.at(-1), { start: TEXT_LIMIT, end: text.length, zone: 'unread' })
  assert.equal(allAuthored(text).authored.length, TEXT_LIMIT)
})
