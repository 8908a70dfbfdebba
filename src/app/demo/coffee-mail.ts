import { actor } from './cast.ts'
import { converse } from './converse.ts'
import { coffees } from './coffees.ts'
import type { Letter } from './letter.ts'
import type { Prng } from './prng.ts'
import { parseScripts } from './script.ts'
import { COFFEE } from './scripts/coffee.ts'
import type { When } from './when.ts'

const HOURS: Readonly<Record<string, string>> = {
  '16:00': 'four',
  '10:00': 'ten',
  '15:00': 'three',
  '09:30': 'half past nine',
  '10:30': 'half past ten',
  '15:30': 'half past three',
  '11:00': 'eleven',
  '09:00': 'nine',
}

/** The short mails by which each second coffee came about, some days before it. */
export function coffeeMail(when: When, prng: Prng): Letter[] {
  const scripts = parseScripts(COFFEE)
  return coffees(when).flatMap(({ who, ago, cafe, time }, index) => {
    const { person } = actor(who)
    const script = scripts[index % scripts.length]
    if (person === null || script === undefined || index % 2 === 1) return []
    const after = script.subject.startsWith('Thank')
    const more = new Map([
      ['weekday', when.weekday(ago)],
      ['cafe', cafe],
      ['hour', HOURS[time] ?? time],
    ])
    const stream = prng.fork(`coffee ${who} ${ago}`)
    return converse(
      {
        id: `coffee-${who}-${ago}`,
        script,
        ago: after ? ago - 1 : ago + 6,
        roles: { T: person, others: [] },
        project: 'studio',
        more,
      },
      when,
      stream,
    )
  })
}
