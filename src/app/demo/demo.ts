import { arcMail } from './arcs/all.ts'
import { coffeeMail } from './coffee-mail.ts'
import { diary } from './diary.ts'
import { discussions } from './discussion.ts'
import { noise } from './noise.ts'
import { OWNER } from './person.ts'
import { makePrng } from './prng.ts'
import { recordings } from './recordings.ts'
import { toIcs } from './to-ics.ts'
import { toLinkedIn } from './to-linkedin.ts'
import { toMbox } from './to-mbox.ts'
import { toVcard } from './to-vcard.ts'
import { everydayMail } from './traffic.ts'
import { HOME_ZONE, makeWhen } from './when.ts'

export type DemoFile = {
  /** The path inside the demo's folder, with slashes: `mail/inbox.mbox`. */
  readonly name: string
  readonly bytes: Uint8Array
}

export type Demo = {
  /** The address of whose records these are. */
  readonly owner: string
  /** The moment to look at the book, an ISO instant: eight in the morning of `today`, where the owner lives. */
  readonly now: string
  readonly files: readonly DemoFile[]
}

/**
 * Makes the demo book: the records of a made-up professional, Robin Adler, over eighteen months, as files for the
 * ordinary importers. Same seed and day, same bytes. Nothing in it is real, every address is a reserved one
 * (RFC 2606), and the last message was sent on the evening before `today`; the calendar goes on for a week.
 * @param today an ISO day. @throws RangeError when it is none.
 */
export function makeDemo({ seed, today }: { readonly seed: number; readonly today: string }): Demo {
  const when = makeWhen(today)
  const prng = makePrng(seed)
  const letters = [
    ...everydayMail(when, prng.fork('everyday')),
    ...coffeeMail(when, prng.fork('coffee')),
    ...discussions(when, prng.fork('list')),
    ...noise(when, prng.fork('noise')),
    ...arcMail(when),
  ]
  const { inbox, sent } = toMbox(letters, when)
  const texts = [
    { name: 'mail/inbox.mbox', text: inbox },
    { name: 'mail/sent.mbox', text: sent },
    { name: 'contacts.vcf', text: toVcard(when) },
    { name: 'calendar.ics', text: toIcs(diary(when), when.at(1, '20:00', HOME_ZONE)) },
    ...toLinkedIn(when).map(({ name, text }) => ({ name: `linkedin/${name}`, text })),
    ...recordings(when, prng.fork('recordings')).map(({ name, text }) => ({
      name: `meetings/${name}`,
      text,
    })),
  ]
  const encoder = new TextEncoder()
  return {
    owner: OWNER.mail,
    now: Temporal.Instant.fromEpochMilliseconds(when.at(0, '08:00', HOME_ZONE)).toString(),
    files: texts.map(({ name, text }) => ({ name, bytes: encoder.encode(text) })),
  }
}
