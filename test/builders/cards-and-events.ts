/** A vCard 4 with these addresses. */
export function vcard(name: string, addresses: readonly string[]): string {
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    `FN:${name}`,
    ...addresses.map((one) => `EMAIL:${one}`),
    'END:VCARD',
  ]
  return lines.map((line) => `${line}\r\n`).join('')
}

/** One calendar entry of an hour. Guests as `Ann Lee <ann@lee.example>`. */
export function event({
  uid,
  sequence = 0,
  at,
  summary,
  guests,
}: {
  readonly uid: string
  readonly sequence?: number
  readonly at: string
  readonly summary: string
  readonly guests: readonly string[]
}): string {
  const start = Temporal.Instant.from(at)
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${basic(start)}`,
    `DTSTART:${basic(start)}`,
    `DTEND:${basic(start.add({ hours: 1 }))}`,
    `SUMMARY:${summary}`,
    'DESCRIPTION:What we spoke of.',
    ...guests.map(attendee),
    'END:VEVENT',
  ].join('\r\n')
}

/** A calendar of these entries. */
export function vcalendar(events: readonly string[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//EN', ...events, 'END:VCALENDAR', ''].join('\r\n')
}

function attendee(party: string): string {
  const [, name, address] = /^(.*) <(.*)>$/.exec(party) ?? []
  return `ATTENDEE;CN=${name};PARTSTAT=ACCEPTED:mailto:${address}`
}

function basic(moment: Temporal.Instant): string {
  return moment.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '')
}
