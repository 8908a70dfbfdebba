import type { Arc } from './arc.ts'

/** What others have promised: one still has time, one is late, one has no day. */
export const promisedToMe: Arc = (when) => [
  {
    id: 'figures-1',
    ago: when.work(when.near(3) + 1),
    time: '10:10',
    from: 'me',
    to: 'rui',
    subject: 'Load figures for the payout run',
    text: 'Hi Rui,\n\nfor the talk with the bank I need to know how many payouts the new run can do in an hour. Do you have a number that you would defend?\n\nBest,\nRobin',
  },
  {
    id: 'figures-2',
    ago: when.near(3),
    time: '15:30',
    from: 'rui',
    to: 'me',
    subject: 'Load figures for the payout run',
    replyTo: 'figures-1',
    text: `Hey Robin\n\nnot yet one that I'd defend! The long test is still running. I'll send you the load test figures on ${when.weekday(-2)}.\n\nRui`,
  },
  {
    id: 'figures-3',
    ago: when.near(3),
    time: '17:02',
    from: 'me',
    to: 'rui',
    subject: 'Load figures for the payout run',
    replyTo: 'figures-2',
    text: `${when.weekday(-2)} is early enough, thank you.\n\nRobin`,
  },
  {
    id: 'quayside-1',
    ago: when.work(18),
    time: '09:15',
    from: 'victor',
    to: 'me',
    subject: 'Someone you should know',
    text: "Robin,\n\nthe founder of a ferry-ticket company here reminds me of you: asks first, talks later. You should know each other. I'll introduce the two of you by mail.\n\nVictor",
  },
  {
    id: 'quayside-2',
    ago: when.work(18),
    time: '11:48',
    from: 'me',
    to: 'victor',
    subject: 'Someone you should know',
    replyTo: 'quayside-1',
    text: 'Hi Victor,\n\nferries! Yes, with pleasure.\n\nBest,\nRobin',
  },
]

/** A thread whose answers carry no In-Reply-To and no References, as some office systems send them. */
export const accountsThread: Arc = (when) => [
  {
    id: 'accounts-1',
    ago: when.work(16),
    time: '08:31',
    from: 'birgit',
    to: 'me',
    subject: 'Annual accounts',
    shape: 'bare',
    text: 'Dear Robin,\n\nfor the annual accounts I still require the inventory of the equipment and the statement of the savings account as of 31 December.\n\nKind regards\nBirgit Lang',
  },
  {
    id: 'accounts-2',
    ago: when.work(15),
    time: '12:10',
    from: 'me',
    to: 'birgit',
    subject: 'Annual accounts',
    replyTo: 'accounts-1',
    shape: 'bare',
    text: 'Dear Birgit,\n\nboth attached. The inventory is short: three computers, two tables, one accordion (private, please ignore).\n\nBest regards,\nRobin',
    attachments: [
      {
        name: 'inventory.csv',
        type: 'text/csv',
        content: 'item,year\nnotebook,2024\nnotebook,2025\nnotebook,2025\ntable,2022\ntable,2022\n',
      },
    ],
  },
  {
    id: 'accounts-3',
    ago: when.work(12),
    time: '09:02',
    from: 'birgit',
    to: 'me',
    subject: 'Annual accounts',
    replyTo: 'accounts-2',
    shape: 'bare',
    text: `Dear Robin,\n\nthank you, the accordion has been ignored. I will send you the draft of the annual accounts by ${when.weekday(6)}, ${when.date(6)}, for your signature.\n\nKind regards\nBirgit Lang`,
  },
  {
    id: 'accounts-4',
    ago: when.work(12),
    time: '10:44',
    from: 'me',
    to: 'birgit',
    subject: 'Annual accounts',
    replyTo: 'accounts-3',
    shape: 'bare',
    text: 'Dear Birgit,\n\nthat suits me well, thank you.\n\nBest regards,\nRobin',
  },
]

/** A direct request to me that waits. */
export const quoteForThePaper: Arc = (when) => [
  {
    id: 'courant-1',
    ago: when.near(2),
    time: '10:26',
    from: 'zoe',
    to: 'me',
    subject: 'Two sentences for Saturday’s page',
    text: `Bonjour Robin,\n\nour page on software in public offices is nearly done, and it lacks one calm voice. Could you send me two or three sentences on why such projects rarely fail because of the code? I need them by ${when.weekday(-2)}, noon, Paris time.\n\nYour name would appear as "Robin Adler, independent product lead, Berlin". Please tell me if you prefer something else.\n\nMerci,\nZoë`,
  },
]
