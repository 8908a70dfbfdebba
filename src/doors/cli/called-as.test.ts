import assert from 'node:assert/strict'
import { test } from 'node:test'
import { callName } from '../../../bin/call-name.mjs'
import { asCalled, asCalledOnPage, callWithBook, command } from './called-as.ts'
import { wrap } from './wrap.ts'

const calls = [
  // the script as Node was given it, its arguments, where, what is to be typed
  ['/home/kim/rapport/bin/rapport.mjs', ['start', 'today'], '/home/kim/rapport', 'npm start --'],
  ['/home/kim/rapport/bin/rapport.mjs', ['today'], '/home/kim/rapport', 'node bin/rapport.mjs'],
  ['/home/kim/rapport/bin/rapport.mjs', ['today'], '/home/kim', 'node rapport/bin/rapport.mjs'],
  ['/home/kim/my tools/bin/rapport.mjs', ['today'], '/home/kim', 'node "my tools/bin/rapport.mjs"'],
  ['/usr/local/bin/rapport', ['today'], '/home/kim', 'rapport'],
  ['C:/npm/node_modules/rapport/bin/rapport.mjs', ['today'], 'C:/kim', 'rapport'],
] as const
for (const [script, args, folder, typed] of calls)
  test(`${script} ${args.join(' ')} in ${folder} is called again as ${typed}`, () => {
    assert.equal(callName(script, args, folder), typed)
  })

test('commands in our words are told as they can be typed, and the name of the program stays', () => {
  const words =
    'Run `rapport doctor`, or rapport restore a backup; a newer Rapport; rapport: no; kept.rapport is there'
  assert.equal(
    asCalled(words, 'npm start --'),
    'Run `npm start -- doctor`, or npm start -- restore a backup; a newer Rapport; rapport: no; kept.rapport is there',
  )
})

test('a command is told with the book that it is for, quoted as a shell takes it, and stays on one line', (t) => {
  t.after(() => callWithBook(undefined))
  callWithBook("Kim's/my book.db")
  const called = String.raw`rapport --book 'Kim'\''s/my book.db'`
  assert.equal(asCalled('Run `rapport doctor`.'), `Run \`${called} doctor\`.`)
  assert.deepEqual(wrap(`Another day: ${command('later ID --until DAY')}.`, 30), [
    'Another day:',
    `${called} later ID --until DAY.`,
  ])
  assert.deepEqual(wrap(asCalledOnPage('Then rapport import PATH… --owner ADDRESS, or not'), 30), [
    'Then',
    `${called} import PATH… --owner ADDRESS,`,
    'or not',
  ])
})
