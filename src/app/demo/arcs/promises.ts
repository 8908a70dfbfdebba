import type { Arc } from './arc.ts'

/** My promise, due tomorrow. */
export const guideDueTomorrow: Arc = (when) => [
  {
    id: 'guide-1',
    ago: when.work(when.near(4) + 1),
    time: '09:10',
    from: 'hannah',
    to: 'me',
    subject: 'Interviews with the interpreters',
    text: `Hi Robin,\n\nwe have four interpreters for the interviews, and one of them has worked in the clinics for thirty years. I am a bit in awe.\n\nCould you send me your interview guide, the short one with nine questions? I would like to have it in hand before I brief the team.\n\nAll the best,\nHannah`,
  },
  {
    id: 'guide-2',
    ago: when.near(4),
    time: '11:25',
    from: 'me',
    to: 'hannah',
    subject: 'Interviews with the interpreters',
    replyTo: 'guide-1',
    text: `Hi Hannah,\n\nthirty years! Let her talk about the fax, please.\n\nI'll send you the interview guide by ${when.weekday(-1)}. I want to swap two questions first, they were made for receptionists.\n\nCheers,\nRobin`,
  },
  {
    id: 'guide-3',
    ago: when.near(4),
    time: '11:02',
    from: 'hannah',
    to: 'me',
    subject: 'Interviews with the interpreters',
    replyTo: 'guide-2',
    text: `Brilliant, ${when.weekday(-1)} is plenty of time. Thanks so much,\nHannah`,
  },
]

/** My promise, late by three days; they have noticed. */
export const estimateOverdue: Arc = (when) => [
  {
    id: 'migration-1',
    ago: when.work(when.near(8) + 1),
    time: '08:42',
    from: 'ingrid',
    to: 'me',
    cc: ['tomasz'],
    subject: 'Estimate for the tariff migration',
    text: 'Dear Robin,\n\nthe supervisory board wishes to see the cost of the tariff migration beside that of the new terminal. For this I need your estimate, broken down by month.\n\nMay I count on it?\n\nKind regards\nIngrid Petersen',
  },
  {
    id: 'migration-2',
    ago: when.near(8),
    time: '10:20',
    from: 'me',
    to: 'ingrid',
    cc: ['tomasz'],
    subject: 'Estimate for the tariff migration',
    replyTo: 'migration-1',
    text: `Dear Ingrid,\n\nyes, you may. I will send you the estimate for the tariff migration by ${when.weekday(when.work(3))}, month by month, with the assumptions on a page of their own.\n\nBest regards,\nRobin`,
  },
  {
    id: 'migration-3',
    ago: 1,
    time: '17:05',
    from: 'ingrid',
    to: 'me',
    subject: 'Estimate for the tariff migration',
    replyTo: 'migration-2',
    text: `Dear Robin,\n\nyour estimate was announced for ${when.weekday(when.work(3))}. The papers for the board close this week, and at the moment there is a blank page with your name on it.\n\nKind regards\nIngrid Petersen`,
  },
]

/** Promised, and delivered as promised. */
export const notesDelivered: Arc = (when) => [
  {
    id: 'schema-1',
    ago: when.work(14),
    time: '10:15',
    from: 'luis',
    to: 'me',
    subject: 'Notes on the schema registry',
    text: 'Hey Robin,\n\nyou wrote down somewhere how the old schema ids map to the new ones. i can only find half of it. could you send me your notes?\n\nThanks,\nLuis',
  },
  {
    id: 'schema-2',
    ago: when.work(14),
    time: '17:20',
    from: 'me',
    to: 'luis',
    subject: 'Notes on the schema registry',
    replyTo: 'schema-1',
    text: `Hi Luis,\n\nthe other half is on paper, sorry. I'll type it up and send you the schema notes by ${when.weekday(when.work(11))}.\n\nCheers,\nRobin`,
  },
  {
    id: 'schema-3',
    ago: when.work(11),
    time: '14:48',
    from: 'me',
    to: 'luis',
    subject: 'Notes on the schema registry',
    replyTo: 'schema-2',
    text: 'Hi Luis,\n\nas promised, the schema notes are attached, including the three ids that never had a name.\n\nCheers,\nRobin',
    attachments: [
      {
        name: 'schema-notes.csv',
        type: 'text/csv',
        content: 'old,new,name\n17,2017,tide\n18,2018,surge\n31,2031,(none)\n',
      },
    ],
  },
  {
    id: 'schema-4',
    ago: when.work(11),
    time: '11:30',
    from: 'luis',
    to: 'me',
    subject: 'Notes on the schema registry',
    replyTo: 'schema-3',
    text: 'perfect, exactly what i was missing. thank you!\n\nLuis',
  },
]

/** Sounds like a promise and is none: it hangs on an "if". */
export const articlePerhaps: Arc = (when) => [
  {
    id: 'justo-1',
    ago: when.work(16),
    time: '13:20',
    from: 'mateo',
    to: 'me',
    subject: 'A guest piece for the newsletter',
    text: 'Hola Robin,\n\nI am filling the winter issues of the newsletter, and a piece on how an independent sets a price would be lovely - readers ask for it all the time. No deadline and no pressure.\n\nAbrazo,\nMateo',
  },
  {
    id: 'justo-2',
    ago: when.work(15),
    time: '18:02',
    from: 'me',
    to: 'mateo',
    subject: 'A guest piece for the newsletter',
    replyTo: 'justo-1',
    text: 'Hi Mateo,\n\na lovely thought. If I find a quiet weekend before the spring, I would write something, though I cannot say so today. Please plan without me.\n\nBest,\nRobin',
  },
  {
    id: 'justo-3',
    ago: when.work(15),
    time: '18:40',
    from: 'mateo',
    to: 'me',
    subject: 'A guest piece for the newsletter',
    replyTo: 'justo-2',
    text: 'Completely understood - the door stays open.\n\nMateo',
  },
]

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
