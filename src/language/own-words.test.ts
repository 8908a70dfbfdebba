import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isOwnWords } from './own-words.ts'

const cases = [
  ['The pump takes a seal of 40 mm, which is why it leaks with the old one.', true],
  ['the old driver is only built when the board has a second port.', true],
  ['You need --with-seals if you want to build it on the new board.', true],
  ['Set "port" to 8080 in /etc/pumpd.conf and start it again.', true],
  ['pumpd: the valve is open and the pressure is at 3 bar', false],
  ['pumpd[212]: opened the valve. pumpd[212]: closed the valve.', false],
  ['pumpctl -v --open the valve of the north yard', false],
  ['poll mail.pumps.example with proto IMAP and the envelope of the user', false],
  ['Trusted valves are in the directory: /var/lib/pumpd/valves for the user.', false],
  ['at pump_valve.c:401 in open_valve of the north pump', false],
  ['+The pump is closed when the valve is open.', false],
  ['252 /* The valve is set to open for the north pump. */', false],
  ['The valve is at 0xdeadbeef and the pump is off.', false],
  ['mode = the pump of the north yard', false],
  ['pumpd: SMTP> EHLO to the pump', false],
  ['These are the valves that you can open:', false],
  ['seals of the north pump and the south one', false],
  ['North pump valve seal kit', false],
  ['', false],
] as const
for (const [line, isOwn] of cases)
  test(`"${line}" is ${isOwn ? 'words to a person' : 'no sentence to a person'}`, () => {
    assert.equal(isOwnWords(line), isOwn)
  })
