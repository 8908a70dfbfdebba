import assert from 'node:assert/strict'
import test from 'node:test'
import { makeRoom } from '../builders/room.ts'
import { chromiumPath } from './chromium.ts'

test('a Chromium is the one that is named, else the first in its places', (t) => {
  const room = makeRoom(t)
  const [first, second] = [room.write('first', ''), room.write('second', '')]
  assert.equal(chromiumPath(second, [first], never), second)
  assert.equal(chromiumPath(undefined, ['/nowhere/chromium', first, second], never), first)
  assert.equal(chromiumPath('', [first], never), first)
})

test('where there is no Chromium it is installed once, and what cannot be had is told with what to do', (t) => {
  const room = makeRoom(t)
  const place = `${room.folder}/chromium`
  let times = 0
  const install = () => {
    times += 1
    room.write('chromium', '')
  }
  assert.equal(chromiumPath('', [place], install), place)
  assert.equal(chromiumPath('', [place], install), place)
  assert.equal(times, 1)
  assert.throws(
    () => chromiumPath('', ['/nowhere/chromium'], () => undefined),
    /no Chromium.*apt-get install chromium.*RAPPORT_CHROMIUM/,
  )
  assert.throws(() => chromiumPath('/nowhere/chromium', [place], install), /names \/nowhere\/chromium/)
})

function never(): void {
  assert.fail('there is one')
}
