import { gzipSync } from 'node:zlib'
import { makeDemo } from '../../src/app/demo/demo.ts'
import { mbox, messagesOf } from './mail.ts'
import type { Room } from './room.ts'

/** The moment at which the made-up life is looked at. */
export const NOW = '2026-11-23T08:00:00Z'

const demo = makeDemo({ seed: 7, today: NOW.slice(0, 10) })

/** Whose records `demoText` gives. */
export const OWNER = demo.owner

/** One file of the demo's records, as text: `mail/inbox.mbox`. */
export function demoText(name: string): string {
  const file = demo.files.find((one) => one.name === name)
  if (file === undefined) throw new RangeError(`the demo has no ${name}`)
  return new TextDecoder().decode(file.bytes)
}

/** The demo's files other than its mail, written under a folder. @returns their paths */
export function writeBesideMail(room: Room, folder: string): string[] {
  return demo.files
    .filter(({ name }) => !name.startsWith('mail/'))
    .map(({ name, bytes }) => room.write(`${folder}/${name}`, bytes))
}

/**
 * A life as people have it on their disks: an mbox, a Maildir, a compressed mailbox, an address book, a calendar.
 * @param every of the demo's messages, take one in so many: fewer are quicker
 * @returns the paths to import
 */
export function writeMixture(room: Room, every: number): string[] {
  const inbox = messagesOf(demoText('mail/inbox.mbox')).filter((_, index) => index % every === 0)
  const sent = messagesOf(demoText('mail/sent.mbox')).filter((_, index) => index % every === 0)
  const third = Math.ceil(inbox.length / 3)
  writeMaildir(room, 'Maildir', inbox.slice(third, 2 * third))
  return [
    room.write('mail/inbox.mbox', mbox(inbox.slice(0, third))),
    `${room.folder}/Maildir`,
    room.write('old.mbox.gz', gzipSync(mbox(inbox.slice(2 * third)))),
    room.write('mail/sent.mbox', mbox(sent)),
    room.write('contacts.vcf', demoText('contacts.vcf')),
    room.write('calendar.ics', demoText('calendar.ics')),
  ]
}

/** Writes a Maildir: every third message is unread. */
export function writeMaildir(room: Room, name: string, messages: readonly string[]): void {
  messages.forEach((one, index) => {
    const file = `${1_700_000_000 + index}.M${index}P7.host`
    room.write(index % 3 === 0 ? `${name}/new/${file}` : `${name}/cur/${file}:2,S`, one)
  })
}
