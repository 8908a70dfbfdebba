import assert from 'node:assert/strict'
import { test } from 'node:test'
import { array, assert as holds, constantFrom, property } from 'fast-check'
import { PatternGate } from './pattern-gate.ts'
import { PatternNeeds } from './pattern-needs.ts'

const cases = [
  ['a word', String.raw`\bpromoted\b`, ['promoted']],
  ['each of several', 'passed away|died', ['passed away', 'died']],
  ['the one that cannot be left out', String.raw`(?:just )?got \w* ?tenure`, ['tenure']],
  ['letters of a class', 'apologi[sz]e', ['apologise', 'apologize']],
  ['what stands before something long', 'laid .{0,40}', ['laid']],
  ['nothing, where anything matches', String.raw`\w+ .*`, null],
  ['nothing, where it is too short to look for', 'i|we', null],
  ['nothing of what must not follow', 'tenure(?! committee)', ['tenure']],
  ['small letters', 'Kernel Panic', ['kernel panic']],
  ['at least one of a repeated word', '(?:very ){1,3}', ['very']],
  ['nothing of what may be left out', '(?:very )*ill(?: again)?', ['ill']],
] as const

for (const [what, source, needs] of cases)
  test(`a pattern needs ${what}`, () => assert.deepEqual(new PatternNeeds().of(source), needs))

test('a name in braces stands for its piece', () => {
  const needs = new PatternNeeds({ HAS: '(?: has| have)', DEED: '(?:won|earned)' })
  assert.deepEqual(needs.of('{HAS} {DEED} it'), [
    'has won it',
    'has earned it',
    'have won it',
    'have earned it',
  ])
})

const PATTERNS = [
  /\b(?:i|we)(?:'ve| have)? (?:just )?(?:won|lost|earned) (?:the|an?) \w+/i,
  /(?<!no )thanks?(?: (?:you|a lot))?/i,
  /^(?:please|pls),? (?:send|call)\b/i,
  /\d+ (?:days|weeks)|see you/i,
  /colou?r(?:ed|ing)+|gr[ae]y{1,2}/i,
  /(?:a|b){2}c?/i,
  /\p{Lu}\w+ said/u,
  /(?<who>ana|bo) (?=left|stayed)/i,
]
const GATE = new PatternGate(PATTERNS.map(({ source }) => new PatternNeeds().of(source)))
const WORDS =
  "i we 've have just won lost earned the an prize thanks thank you a lot no please, send call 12 days weeks see colour colored coloring grey gray ab bac Ana said bo left".split(
    ' ',
  )

test('the gate lets every pattern through that matches, and names them in order', () => {
  holds(
    property(
      array(constantFrom(...WORDS), { maxLength: 8 }),
      constantFrom(' ', '', '\n'),
      (words, between) => {
        const line = words.join(between)
        const candidates = GATE.candidates(line.toLowerCase())
        assert.deepEqual(
          candidates,
          [...new Set(candidates)].toSorted((a, b) => a - b),
        )
        for (const [at, pattern] of PATTERNS.entries())
          if (pattern.test(line))
            assert.ok(candidates.includes(at), `${pattern.source} in ${JSON.stringify(line)}`)
      },
    ),
    { numRuns: 500 },
  )
})

test('a line without the words of any pattern leaves only those that need none', () => {
  assert.deepEqual(GATE.candidates('the quick brown fox'), [5])
})
