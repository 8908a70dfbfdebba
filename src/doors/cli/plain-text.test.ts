import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { plain } from './plain-text.ts'

const ESC = '\u001b'

const cases = [
  ['colours', `${ESC}[31mRed${ESC}[0m alert`, 'Red alert'],
  ['a cleared screen', `${ESC}[2J${ESC}[1;1HYou owe nothing`, 'You owe nothing'],
  ['a window title', `${ESC}]0;pwned\u0007Hello`, 'Hello'],
  ['a write to the clipboard', `before ${ESC}]52;c;cm0gLXJm${ESC}\\after`, 'before after'],
  [
    'a link that shows another address',
    `${ESC}]8;;http://evil.example${ESC}\\bank${ESC}]8;;${ESC}\\`,
    'bank',
  ],
  ['8-bit sequences', '\u009b31mRed\u009dtitle\u009cend', 'Redend'],
  ['a string that never ends', `${ESC}]0;${'a'.repeat(400)}`, `]0;${'a'.repeat(400)}`],
  ['a lone escape at the end', `bye${ESC}`, 'bye'],
  ['carriage returns that overwrite', 'all is well\rall is lost', 'all is well all is lost'],
  ['backspaces and bells', 'a\u0008b\u0007c\u0000d\u007fe', 'abcde'],
  ['turned writing', 'Ana \u202efdp.exe\u202c \u2066x\u2069', 'Ana fdp.exe x'],
  ['hidden letters', 'A\u200bn\u00ada\u{e0041}\u2060', 'Ana'],
  ['line separators', 'one\u2028two\u2029three\u0085four', 'one two three four'],
  ['half characters', 'a\ud83d b', 'a\ufffd b'],
  ['piled accents', `z${'\u0301'.repeat(90)}algo`, `z${'\u0301'.repeat(4)}algo`],
  ['emoji of several parts', '👩‍💻 and ❤️ and 🇪🇺', '👩‍💻 and ❤️ and 🇪🇺'],
  ['a Persian name', 'می‌خواهم', 'می‌خواهم'],
  ['a bracket after a line break', 'see\n[A] and\n]B', 'see [A] and ]B'],
] as const
for (const [what, text, expected] of cases)
  test(`plain text has no way to command a terminal: ${what}`, () => {
    assert.equal(plain(text), expected)
  })

test('whatever comes in, no control and no turning character comes out', () => {
  const unit = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(ESC, '[', ']', '\u009b', '\u009c', '\u0007', '\\', '31m', '\u202e', '\n', '\ud800'),
  )
  fc.assert(
    fc.property(fc.array(unit), (parts) => {
      assert.doesNotMatch(plain(parts.join('')), /\p{Cc}|\p{Bidi_Control}|\p{Cs}/u)
    }),
    { numRuns: 1000 },
  )
})
