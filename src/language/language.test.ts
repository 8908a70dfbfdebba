import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languageOf } from './language.ts'

const texts = [
  ['en', 'I have looked at the plan and it is fine with me, but the second part needs your name.'],
  ['de', 'Ich habe mir den Plan angesehen und er ist für mich in Ordnung, aber der zweite Teil fehlt noch.'],
  ['fr', "J'ai regardé le plan et il me convient, mais la deuxième partie n'est pas encore dans le dossier."],
  ['es', 'He mirado el plan y me parece bien, pero la segunda parte no está en la carpeta que usted mandó.'],
  [
    'it',
    'Ho guardato il piano e per me va bene, ma la seconda parte non è ancora nella cartella che mi hai dato.',
  ],
  ['nl', 'Ik heb het plan bekeken en het is goed voor mij, maar de tweede helft is er nog niet bij.'],
  ['pt', 'Eu vi o plano e para mim está bem, mas a segunda parte não está na pasta que você enviou.'],
  ['ru', 'Я посмотрел план, и мне он подходит, но второй части нет.'],
  ['ja', 'この計画を見ました。私は賛成です。'],
  ['zh', '我看了这个计划，我觉得很好。'],
] as const
for (const [code, text] of texts)
  test(`a ${code} text is told as ${code}`, () => {
    const reading = languageOf(text)
    assert.equal(reading.code, code)
    assert.equal(reading.isAnalysed, code === 'en')
  })

test('English with a German name and words of code stays English', () => {
  assert.equal(
    languageOf(
      'Hi Jürgen, the die_if_kernel() in the trap handler is what you want to look at, der Rest is fine.',
    ).code,
    'en',
  )
})

test('one foreign-looking word among unknown English ones tells nothing', () => {
  assert.equal(languageOf("Yes, otherwise we'd get a coprocessor exception again.").isAnalysed, true)
})

test('a text too short to tell is still analysed', () => {
  assert.deepEqual(languageOf('OK, merged.'), { code: 'und', isAnalysed: true, words: 2 })
})
