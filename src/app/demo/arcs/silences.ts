import type { Arc } from './arc.ts'

/** A question of more than a week ago: time for one short line. */
export const workshopQuestion: Arc = (when) => [
  {
    id: 'workshop-1',
    ago: when.work(23),
    time: '11:20',
    from: 'chiara',
    to: 'me',
    subject: 'Workshops for the next edition',
    text: 'Ciao Robin,\n\nthe workshop rooms for the next edition are finally ours: two big ones with daylight and one in the cellar that smells of wine. I would rather give the good ones to people I know.\n\nThe theme is "endings", which I think was half your idea.\n\nUn abbraccio,\nChiara',
  },
  {
    id: 'workshop-2',
    ago: when.work(9),
    time: '10:12',
    from: 'me',
    to: 'chiara',
    subject: 'Workshops for the next edition',
    replyTo: 'workshop-1',
    text: 'Hi Chiara,\n\nI have turned "endings" over in my head for two weeks and it has become a half-day: people bring a product they would like to switch off, and leave with the letter to its users.\n\nWould you have one of the daylight rooms for it, for twenty people at most? If so, which of the two days do you need me on?\n\nBest,\nRobin',
  },
]

/** Asked yesterday afternoon: nothing to do but wait. */
export const askedYesterday: Arc = () => [
  {
    id: 'pilot-site-1',
    ago: 1,
    time: '16:40',
    from: 'me',
    to: 'callum',
    subject: 'Second pilot clinic',
    text: 'Hi Callum,\n\nfor the second pilot I need to know how the clinic in Harrogate logs in: through your single sign-on, or with accounts of their own? The test accounts look different in the two cases.\n\nCheers,\nRobin',
  },
]

/** A proposal sent a few days ago: they are thinking, and deserve the space. */
export const proposal: Arc = (when) => [
  {
    id: 'proposal-1',
    ago: when.work(27),
    time: '09:05',
    from: 'katharina',
    to: 'me',
    subject: 'Customer portal for heat pumps',
    text: 'Dear Robin Adler,\n\nInês Cardoso of Solvento recommended you to me. We run 14,000 heat pumps and a customer portal that nobody likes, ourselves included. Before we write a tender, we are looking for someone who spends two or three weeks on finding out what the portal should be.\n\nWould that be of interest to you? A first conversation by telephone would suit us.\n\nKind regards from Vienna,\nKatharina Mayr',
  },
  {
    id: 'proposal-2',
    ago: when.work(26),
    time: '10:30',
    from: 'me',
    to: 'katharina',
    subject: 'Customer portal for heat pumps',
    replyTo: 'proposal-1',
    text: 'Dear Katharina Mayr,\n\nthank you for writing, and my thanks to Inês as well. It is of interest: a portal that even its owners do not like has usually been honest with somebody at some point.\n\nI am free for a call this week in the mornings, for instance tomorrow at ten.\n\nBest regards,\nRobin',
  },
  {
    id: 'proposal-3',
    ago: when.work(26),
    time: '13:44',
    from: 'katharina',
    to: 'me',
    subject: 'Customer portal for heat pumps',
    replyTo: 'proposal-2',
    text: 'Dear Robin,\n\ntomorrow at ten suits me. I have sent an invitation.\n\nBest regards,\nKatharina Mayr',
  },
  {
    id: 'proposal-4',
    ago: when.work(14),
    time: '15:18',
    from: 'katharina',
    to: 'me',
    subject: 'Customer portal for heat pumps',
    replyTo: 'proposal-3',
    text: 'Dear Robin,\n\nthank you for the conversation, my colleagues still quote the sentence about the thermostat. Please send us a proposal of not more than two pages.\n\nKind regards from Vienna,\nKatharina Mayr',
  },
  {
    id: 'proposal-5',
    ago: when.near(4),
    time: '09:35',
    from: 'me',
    to: 'katharina',
    subject: 'Customer portal for heat pumps',
    replyTo: 'proposal-4',
    text: 'Dear Katharina,\n\nhere is the proposal, two pages and a calendar. In short: five days with customers and installers, three with your own people, two to write down what the portal should be and what it should stop being.\n\nCould you tell me whether the first week of the visits may start before the end of next month?\n\nBest regards,\nRobin',
    attachments: [
      {
        name: 'proposal-gruenwerk.txt',
        type: 'text/plain',
        content: 'Proposal: ten days to find out what the portal should be\n',
      },
    ],
  },
]

/** Asked once, followed up twice: let it rest. */
export const podcastAtRest: Arc = (when) => [
  {
    id: 'farol-1',
    ago: when.work(52),
    time: '12:15',
    from: 'leo',
    to: 'me',
    subject: 'Season three',
    text: 'Robin!\n\nSeason three starts soon and I want fewer founders and more people who build. You came to mind first!\n\nUm abraço,\nLeo',
  },
  {
    id: 'farol-2',
    ago: when.work(45),
    time: '09:50',
    from: 'me',
    to: 'leo',
    subject: 'Season three',
    replyTo: 'farol-1',
    text: 'Hi Leo,\n\nI am honoured, and I have an even better idea: Samir, who actually builds things and tells it well. Would you like to talk to him first? And when do you record?\n\nCheers,\nRobin',
  },
  {
    id: 'farol-3',
    ago: when.work(36),
    time: '10:05',
    from: 'me',
    to: 'leo',
    subject: 'Season three',
    replyTo: 'farol-2',
    text: 'Hi Leo,\n\na short line in case this one slipped under the others: is Samir of interest for the season, yes or no? Both are fine.\n\nBest,\nRobin',
  },
  {
    id: 'farol-4',
    ago: when.work(20),
    time: '09:40',
    from: 'me',
    to: 'leo',
    subject: 'Season three',
    replyTo: 'farol-3',
    text: 'Hi Leo,\n\nlast try from me: shall I tell Samir that the season is full?\n\nCheers,\nRobin',
  },
]

/** A thought passed on that asked nothing: the silence after it is fine. */
export const justAThought: Arc = (when) => [
  {
    id: 'maple-1',
    ago: when.work(12),
    time: '17:31',
    from: 'me',
    to: 'grace',
    subject: 'A price tag for your collection',
    text: 'Hi Grace,\n\nseen at a flea market here, on a box of single gloves: "one euro each, pairs cost more". I thought of your talk at once. No need to answer.\n\nBest,\nRobin',
  },
]
