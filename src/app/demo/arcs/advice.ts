import type { Arc } from './arc.ts'

/** Asked and answered, and not thanked yet. */
export const unthanked: Arc = (when) => [
  {
    id: 'convertible-1',
    ago: when.work(10),
    time: '09:30',
    from: 'me',
    to: 'judith',
    subject: 'A convertible for a client',
    text: 'Hi Judith,\n\nyou are the one person I know who has read two hundred of these: Solvento has been offered a convertible with a valuation cap and no maturity date at all. Duarte likes it because it looks simple. Is that simplicity to be trusted, in your experience of fundraising?\n\nBest,\nRobin',
  },
  {
    id: 'convertible-2',
    ago: when.work(8),
    time: '18:12',
    from: 'judith',
    to: 'me',
    subject: 'A convertible for a client',
    replyTo: 'convertible-1',
    text: 'Hi Robin,\n\ngood that you ask before he signs. No maturity date is friendly as long as everyone is friendly. My advice would be threefold: agree on what happens at a sale (one times the money or conversion, the investor chooses), put in a floor for the conversion, and have a longstop after thirty-six months at which both sides must talk.\n\nThe cap is on the low side for their numbers; I have seen four fundraising rounds like it this year and the median was a third higher. I enclose the clause that we use ourselves.\n\nBest,\nJudith',
    attachments: [
      {
        name: 'longstop-clause.txt',
        type: 'text/plain',
        content: 'After thirty-six months the parties shall meet.\n',
      },
    ],
  },
]

/** Asked, answered, thanked; what came of it was never told. */
export const outcomeUntold: Arc = (when) => [
  {
    id: 'cluster-1',
    ago: when.work(79),
    time: '10:00',
    from: 'me',
    to: 'milan',
    subject: 'Moving Kestrel off the old cluster',
    text: 'Hi Milan,\n\nyou have done this more often than anyone I know: Kestrel wants to move forty services from the old Kubernetes cluster to a new one, without a weekend of downtime. Would you move them one by one, or build everything twice and turn the tap?\n\nBest,\nRobin',
  },
  {
    id: 'cluster-2',
    ago: when.work(78),
    time: '13:40',
    from: 'milan',
    to: 'me',
    subject: 'Moving Kestrel off the old cluster',
    replyTo: 'cluster-1',
    text: 'Hello,\n\none by one, stateless first. Put a gateway in front of both clusters and shift the traffic in steps of ten percent, so going back is a config line. The stateful ones at the end, each with its own rehearsal. What breaks is never the pods, it is DNS caches, certificates and the cron jobs that nobody remembers.\n\nAnd freeze deployments on the day of a move. People will say it is not needed. It is.\n\nMilan',
  },
  {
    id: 'cluster-3',
    ago: when.work(77),
    time: '09:15',
    from: 'me',
    to: 'milan',
    subject: 'Moving Kestrel off the old cluster',
    replyTo: 'cluster-2',
    text: 'Hi Milan,\n\nthank you, this is gold. The gateway in front of both was the missing idea, and I have gone looking for forgotten cron jobs (seven so far).\n\nBest,\nRobin',
  },
  {
    id: 'cluster-4',
    ago: when.work(77),
    time: '11:02',
    from: 'milan',
    to: 'me',
    subject: 'Moving Kestrel off the old cluster',
    replyTo: 'cluster-3',
    text: 'Seven is a good start. Let me know how it went.\n\nPozdrav,\nMilan',
  },
]

/** A loop that was closed: asked, answered, thanked, told. */
export const closedLoop: Arc = (when) => [
  {
    id: 'clinic-data-1',
    ago: when.work(66),
    time: '09:05',
    from: 'me',
    to: 'petra',
    subject: 'Interview data from a British clinic',
    text: 'Hi Petra,\n\nmay interview notes from a clinic in Leeds be kept on our server in Germany, now that they are outside the Union? What does GDPR want from us here?\n\nBest,\nRobin',
  },
  {
    id: 'clinic-data-2',
    ago: when.work(65),
    time: '14:20',
    from: 'petra',
    to: 'me',
    subject: 'Interview data from a British clinic',
    replyTo: 'clinic-data-1',
    text: 'Dear Robin,\n\nyes. For data that comes to you, GDPR applies to your processing in full; for the way back, the adequacy decision covers it for the time being. Under article 9, what people tell about their health needs explicit consent: a separate sentence and a separate tick. I would name the server location in it.\n\nRegards\nPetra',
  },
  {
    id: 'clinic-data-3',
    ago: when.work(65),
    time: '16:02',
    from: 'me',
    to: 'petra',
    subject: 'Interview data from a British clinic',
    replyTo: 'clinic-data-2',
    text: 'Hi Petra,\n\nthank you, clear as always. The second tick goes into the form today.\n\nBest,\nRobin',
  },
  {
    id: 'clinic-data-4',
    ago: when.work(38),
    time: '10:11',
    from: 'me',
    to: 'petra',
    subject: 'Interview data from a British clinic',
    replyTo: 'clinic-data-3',
    text: 'Hi Petra,\n\na postscript: the clinic’s own data protection officer looked at the form with the second tick and approved it in one day, which has never happened before, I am told. That was your advice. Thank you again.\n\nBest,\nRobin',
  },
  {
    id: 'clinic-data-5',
    ago: when.work(37),
    time: '08:50',
    from: 'petra',
    to: 'me',
    subject: 'Interview data from a British clinic',
    replyTo: 'clinic-data-4',
    text: 'Dear Robin,\n\nit is rare that one hears how it ended. It made my morning.\n\nBest regards\nPetra Šimić',
  },
]

/** Someone asked for my opinion, and waits. */
export const opinionOwed: Arc = (when) => [
  {
    id: 'build-or-buy-1',
    ago: when.work(5),
    time: '11:06',
    from: 'annika',
    to: 'me',
    subject: 'Build or buy, your honest view',
    text: 'Hallo Robin,\n\nwe have to replace the old class register within the year. Sven would like to build it, and he is good; the two vendors who presented last week were polished and a bit empty. You know our team and our teachers.\n\nWhat would you do in our place, build or buy? I trust your nose more than the comparison table.\n\nWarm regards,\nAnnika',
  },
]
