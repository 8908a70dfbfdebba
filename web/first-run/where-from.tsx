const PLACES = [
  {
    name: 'Google',
    how: 'At takeout.google.com choose Mail, Contacts and Calendar, then export.',
    bring: 'It comes as a zip: drop the zip.',
  },
  {
    name: 'LinkedIn',
    how: 'Settings, Data privacy, Get a copy of your data: all of it.',
    bring: 'It comes by mail within a day: drop the zip.',
  },
  {
    name: 'Apple',
    how: 'In Contacts and in Calendar: File, Export. In Mail: Mailbox, Export Mailbox.',
    bring: 'Drop the .vcf, the .ics and the mailbox folder.',
  },
  {
    name: 'Outlook',
    how: 'People: Manage, Export. Calendar: save it as .ics. Mail: drag a folder out as .eml files, or export it from Thunderbird.',
    bring: 'Drop the files.',
  },
  {
    name: 'Meetings',
    how: 'Zoom, Teams and Meet keep a transcript beside each recording.',
    bring: 'Drop the .vtt, .srt or .txt files.',
  },
  { name: 'WhatsApp', how: 'In a chat: More, Export chat, without media.', bring: 'Drop the .txt or .zip.' },
]

/** Where records come from, two lines each. */
export function WhereFrom() {
  return (
    <section aria-label="Where records come from" className="my-9 grid gap-x-12 gap-y-7 desk:grid-cols-2">
      {PLACES.map(({ name, how, bring }) => (
        <div key={name}>
          <h2 className="text-lg">{name}</h2>
          <p className="text-sm text-ink-2">{how}</p>
          <p className="text-sm text-ink-2">{bring}</p>
        </div>
      ))}
    </section>
  )
}
