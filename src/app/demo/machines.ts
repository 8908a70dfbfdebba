import type { Client } from './person.ts'

type Sender = {
  readonly key: string
  readonly name: string
  readonly mail: string
  readonly zone: string
  readonly client: Client
}

const BERLIN = { zone: 'Europe/Berlin', client: 'gmail' } as const

/** Senders that are not people: newsletters, notices, the discussion list itself. */
export const MACHINES: readonly Sender[] = [
  { key: 'weekly', name: 'The Product Weekly', mail: 'hello@productweekly.example', ...BERLIN },
  { key: 'ledgerly', name: 'Ledgerly', mail: 'news@ledgerly.example', ...BERLIN },
  { key: 'stagemail', name: 'Made to Last Conference', mail: 'newsletter@madetolast.example', ...BERLIN },
  { key: 'bakery', name: 'Backhaus Linde', mail: 'post@backhaus-linde.example', ...BERLIN },
  { key: 'builds', name: 'Build server', mail: 'no-reply@builds.example', ...BERLIN },
  { key: 'tracker', name: 'Harbourline Tracker', mail: 'notifications@tracker.example', ...BERLIN },
  { key: 'bank', name: 'Sparbank Nord', mail: 'noreply@sparbank-nord.example', ...BERLIN },
  { key: 'trains', name: 'Nordbahn Tickets', mail: 'do-not-reply@nordbahn.example', ...BERLIN },
  { key: 'calendar', name: 'Calendar', mail: 'calendar-notification@calendar.example', ...BERLIN },
  { key: 'daemon', name: 'Mail Delivery Subsystem', mail: 'mailer-daemon@adler.example', ...BERLIN },
  { key: 'list', name: '', mail: 'indie-product@lists.example', ...BERLIN },
]

/** People whom the owner only ever reads on the discussion list. */
export const LIST_PEOPLE: readonly Sender[] = [
  {
    key: 'list-brett',
    name: 'Brett Collins',
    mail: 'brett@collinsworks.example',
    zone: 'America/New_York',
    client: 'gmail',
  },
  {
    key: 'list-yara',
    name: 'Yara Novotny',
    mail: 'yara.novotny@post.example',
    zone: 'Europe/Vienna',
    client: 'apple',
  },
  {
    key: 'list-ulrike',
    name: 'Ulrike Baum',
    mail: 'ulrike@baum-konzept.example',
    zone: 'Europe/Berlin',
    client: 'thunderbird',
  },
  {
    key: 'list-tim',
    name: "Tim O'Rourke",
    mail: 'tim@orourke.example',
    zone: 'Europe/Dublin',
    client: 'gmail',
  },
  {
    key: 'list-sunniva',
    name: 'Sunniva Dahl',
    mail: 'sunniva@dahl.example',
    zone: 'Europe/Oslo',
    client: 'thunderbird',
  },
]
