import { actor } from './cast.ts'
import type { Letter } from './letter.ts'
import type { Prng } from './prng.ts'
import { nameOfMonth, type When } from './when.ts'

/** What fills a mailbox beside people: newsletters, notices, tickets, and one bounce. None of it is a tie. */
export function noise(when: When, prng: Prng): Letter[] {
  return [
    ...newsletters(when, prng.fork('newsletters')),
    ...notices(when, prng.fork('notices')),
    bounce(when),
  ]
}

const BULK = (list: string): [string, string][] => [
  ['List-Unsubscribe', `<https://${list}.example/unsubscribe?u=81>`],
  ['List-Unsubscribe-Post', 'List-Unsubscribe=One-Click'],
  ['Precedence', 'bulk'],
]

const ITEMS = [
  'Why three teams stopped estimating, and what they count instead',
  'A long read on the word "simple"',
  'Launched this week: a planner that plans planners',
  'Interview: the company that answers every ticket by post',
  'Five charts about onboarding that made us sit up',
  'Announcing our Series B: we raised 20 million to end meetings',
  'The case for boring databases',
  'We are hiring! Join an award-winning team as Senior Product Manager',
  'Reader question: how do you say no to the founder?',
  'From the archive: the mistake that everyone makes with personas',
  'A field trip to a fish market, and what it teaches about queues',
  'Our editor has been promoted to chief editor. Cake was had',
]

const LEDGER = [
  'Bank feeds now refresh every hour',
  'Three shortcuts for month-end',
  'New: receipts by mail',
  'Your quarter in numbers: a guide',
  'Introducing Ledgerly 7, our biggest launch ever',
]
const BREAD = [
  'Neu im Ofen: das Roggenbrot mit Walnuss',
  'Diese Woche: Apfelkuchen wie früher',
  'Montags geschlossen, dienstags Brezeln',
]

function newsletters(when: When, prng: Prng): Letter[] {
  const letters: Letter[] = []
  for (let ago = 5; ago < 545; ago += 14) {
    const items = prng.shuffle(ITEMS).slice(0, 4)
    letters.push(
      mass(
        'weekly',
        when.work(ago),
        '06:30',
        `${items[0]}`,
        `The Product Weekly\n\n${items.map((item, i) => `${i + 1}. ${item}\n   https://productweekly.example/${ago}/${i + 1}`).join('\n\n')}\n\nYou receive this because you signed up at productweekly.example.\nUnsubscribe: https://productweekly.example/unsubscribe?u=81`,
        'productweekly',
        when,
      ),
    )
  }
  for (let ago = 11; ago < 540; ago += 52)
    letters.push(
      mass(
        'ledgerly',
        when.work(ago),
        '10:00',
        prng.pick(LEDGER),
        `Hi there,\n\n${prng.shuffle(LEDGER).slice(0, 2).join('. ')}. Log in to see what is new.\n\nThe Ledgerly team\n\nLedgerly Ltd. Manage your preferences: https://ledgerly.example/preferences`,
        'ledgerly',
        when,
      ),
    )
  for (let ago = 20; ago < 540; ago += 67)
    letters.push(
      mass(
        'stagemail',
        when.work(ago),
        '12:15',
        'News from Made to Last',
        `Dear friends of Made to Last,\n\nnew speakers, new rooms, and early tickets until the end of the month. We are proud to announce that our conference has been named event of the year by three blogs.\n\nSee you in ${nameOfMonth(when.day(ago - 120))}!\n\nUnsubscribe: https://madetolast.example/unsubscribe`,
        'madetolast',
        when,
      ),
    )
  for (let ago = 8; ago < 540; ago += 45)
    letters.push(
      mass(
        'bakery',
        ago,
        '05:50',
        prng.pick(BREAD),
        `Guten Morgen,\n\n${prng.shuffle(BREAD).join('.\n')}.\n\nIhre Bäckerei am Kanal\n\nAbmelden: https://backhaus-linde.example/abmelden`,
        'backhaus-linde',
        when,
      ),
    )
  return letters
}

function mass(
  from: string,
  ago: number,
  time: string,
  subject: string,
  text: string,
  list: string,
  when: When,
): Letter {
  return {
    id: `${from}-${ago}`,
    at: when.at(ago, time, actor(from).zone),
    from,
    to: ['me'],
    subject,
    text,
    headers: [['List-Id', `<news.${list}.example>`], ...BULK(list)],
  }
}

const AUTO: [string, string][] = [['Auto-Submitted', 'auto-generated']]

function notices(when: When, prng: Prng): Letter[] {
  const letters: Letter[] = []
  const notice = (from: string, ago: number, time: string, subject: string, text: string) =>
    letters.push({
      id: `${from}-${ago}`,
      at: when.at(ago, time, actor(from).zone),
      from,
      to: ['me'],
      subject,
      text,
      headers: AUTO,
    })
  for (let ago = 2; ago < 520; ago += prng.between(14, 34)) {
    const job = prng.between(1200, 9800)
    const failed = prng.chance(0.3)
    notice(
      'builds',
      when.work(ago),
      `1${prng.between(0, 7)}:${prng.between(10, 59)}`,
      `${failed ? 'Failed' : 'Passed'}: harbourline/portal #${job}`,
      `Job #${job} on branch ${prng.pick(['main', 'rates', 'customs-form', 'fix-clock'])} ${failed ? 'failed after 4 minutes' : 'passed in 3 minutes'}.\n\nhttps://builds.example/harbourline/portal/${job}\n\nYou receive this because you watch this project. Please do not reply.`,
    )
  }
  for (let ago = 3; ago < 470; ago += prng.between(11, 30)) {
    const ticket = prng.between(310, 990)
    const who = prng.pick(['Mehmet Aydın', 'Lena Brandt', 'Tomasz Wójcik'])
    notice(
      'tracker',
      when.work(ago),
      `0${prng.between(8, 9)}:${prng.between(10, 59)}`,
      `[HL-${ticket}] ${prng.pick(['Rate importer skips empty rows', 'Customs form: wrong order of fields', 'Delay alert arrives twice', 'Pickup slot shows the old terminal'])}`,
      `${who} changed the status from "open" to "${prng.pick(['in review', 'done', 'waiting'])}".\n\nView the ticket: https://tracker.example/HL-${ticket}\nThis is an automatic message, replies are not read.`,
    )
  }
  for (let ago = 1; ago < 545; ago += 30.4) {
    const day = Math.round(ago)
    notice(
      'bank',
      day,
      '07:05',
      'Your statement is available',
      `Dear customer,\n\nyour account statement for ${nameOfMonth(when.day(day).subtract({ months: 1 }))} is available in your inbox.\n\nSparbank Nord\nThis mail was created automatically. Please do not reply.`,
    )
  }
  for (let ago = 12; ago < 500; ago += prng.between(34, 70))
    notice(
      'trains',
      ago,
      '18:22',
      `Your booking ${prng.between(400000, 999999)}`,
      `Thank you for travelling with Nordbahn.\n\nBerlin Hbf ${prng.pick(['06:38', '08:06'])} - ${prng.pick(['Hamburg Hbf', 'Leipzig Hbf', 'München Hbf'])}\nCoach 7, seat ${prng.between(11, 96)}, window, quiet zone.\n\nYour ticket is attached to your account.`,
    )
  return letters
}

/** A delivery report (RFC 3464) for the mail to an address that no longer exists. */
function bounce(when: When): Letter {
  const ago = when.work(188)
  return {
    id: 'bounce-2',
    at: when.at(ago, '09:31', 'Europe/Berlin'),
    from: 'daemon',
    to: ['me'],
    subject: 'Undelivered Mail Returned to Sender',
    replyTo: 'bounce-1',
    manner: 'none',
    text: 'This is the mail system at host mx.adler.example.\n\nYour message could not be delivered to one or more recipients.\n\n<marek.novak@fernlicht.example>: host mail.fernlicht.example said: 550 5.1.1 User unknown',
    shape: 'report',
    headers: [['Auto-Submitted', 'auto-replied']],
  }
}
