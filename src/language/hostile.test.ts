import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asksAdvice, asksToHear, tellsOutcome } from './advice.ts'
import { mainAsk, readAsks } from './asks.ts'
import { closesThread } from './closes-thread.ts'
import { languageOf } from './language.ts'
import { sentencesOf } from './sentences.ts'
import { readSignature, signatureLines } from './signature.ts'
import { topicInText } from './topic-in-text.ts'
import { foldWords, topicWords } from './topic-words.ts'
import { zone } from './zones.ts'

/** Repeated to 800 KB. What is quadratic anywhere takes minutes on one of these and runs into the limit below. */
const seeds = [
  'a',
  ' ',
  '\n',
  '\r',
  '>',
  '?',
  '. ',
  '?! ',
  '(',
  '"',
  '\t',
  '\u00a0',
  '\ud800',
  '\u0000',
  'é',
  '漢',
  'a ',
  'A, ',
  'A b ',
  'you ',
  'please ',
  'if you ',
  'could you ',
  'what ',
  'is it ',
  '1. ',
  '- ',
  'A. ',
  'e.g. ',
  '...',
  'thanks ',
  '> \n',
  'a> b\n',
  '| a\n',
  '--\n',
  '-- \n\n',
  '--\n\n\n\nword\n',
  '---\n',
  '____________________\n',
  '-----Original Message-----\n> a\n',
  'From: a\n',
  'From: a\nTo: b\n',
  'From: a\nTo: b\nSubject: c\n> d\n',
  'On 1 May 2003 a@b.c\n',
  'On 1 May 2003, Ana <a@b.c> wrote:\n> a\n\n',
  'wrote:\n',
  'diff -u a b\n',
  'diff -u a b\n\n\nword\n',
  '@@ -1,99999999 +1,99999999 @@\n',
  '--- a\n+++ b\n',
  '*** a\n--- b\n',
  '-----BEGIN PGP MESSAGE-----\n',
  'begin 644 a\n',
  'A'.repeat(60).concat('\n'),
  'Thanks,\n',
  'Regards,\nAna\n\n',
  'Ana Silva\n',
  'P.S. a\n',
  'Sent from my phone\n',
  '<<a>>\n',
  'confidential privileged prohibited ',
  'very very ',
  '$ make\n',
  'a->b;\n',
  '/* a\n',
  '0000 ',
  '713-555-',
  '(713) ',
  '+1',
  'a@',
  'http://',
  '<a ',
  '<a <',
  '[',
  '\\',
  "'s ",
  'x-',
]

for (const [index, seed] of seeds.entries())
  test(`800 KB of ${JSON.stringify(seed.slice(0, 24))} (${index}) are read to the end`, {
    timeout: 20_000,
  }, () => {
    const text = seed.repeat(Math.ceil(800_000 / seed.length))
    const zones = zone(text, { senderName: 'Ana Silva', senderAddress: 'ana@example.com' })
    assert.equal(zones.spans.at(-1)?.end, text.length)
    const asks = readAsks(zones)
    mainAsk(asks)
    readAsks(text)
    closesThread(zones.authored)
    languageOf(text)
    asksAdvice(text)
    asksToHear(zones)
    tellsOutcome(zones)
    topicInText(zones, [new Set(['a'])], { weights: [1], opens: true })
    assert.ok(topicWords(text).length <= 8)
    foldWords(text)
    readSignature(signatureLines(zones), { senderName: 'Ana Silva' })
    readSignature([text], { senderName: text.slice(0, 100_000) })
    const sentences = sentencesOf(text)
    assert.ok(sentences.every(({ start, end }) => start < end && end <= text.length))
  })
