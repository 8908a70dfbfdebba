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
    text: 'Hola Robin,\n\nI am filling the next issues of the newsletter, and a piece on how an independent sets a price would be lovely - readers ask for it all the time. No deadline and no pressure.\n\nAbrazo,\nMateo',
  },
  {
    id: 'justo-2',
    ago: when.work(15),
    time: '18:02',
    from: 'me',
    to: 'mateo',
    subject: 'A guest piece for the newsletter',
    replyTo: 'justo-1',
    text: 'Hi Mateo,\n\na lovely thought. If I find a quiet weekend one day, I would write something, though I cannot say so today. Please plan without me.\n\nBest,\nRobin',
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
