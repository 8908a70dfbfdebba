import type { Arc } from './arc.ts'

/** The last words of a monthly coffee that has since stopped. */
export const lastCoffee: Arc = () => [
  {
    id: 'ahorn-1',
    ago: 122,
    time: '21:10',
    from: 'jonas',
    to: 'me',
    subject: 'Yesterday',
    text: "Hey Robin,\n\nthat was good yesterday, and I talked too much. Since the move to the new hall I haven't had an hour in which nobody wanted a decision - you got all of it at once.\n\nNext time you talk and I eat the poppy seed cake. I pay.\n\nBis bald\nJonas",
  },
  {
    id: 'ahorn-2',
    ago: 121,
    time: '09:25',
    from: 'me',
    to: 'jonas',
    subject: 'Yesterday',
    replyTo: 'ahorn-1',
    text: 'Hey Jonas,\n\nyou talked just the right amount. And the robot that is afraid of the forklift is still the best story of the year.\n\nThe cake is a deal.\n\nRobin',
  },
]

/** I wrote the last three; none of them asked anything, and no answer came. */
export const threeInARow: Arc = (when) => [
  {
    id: 'kaap-1',
    ago: when.work(318),
    time: '11:00',
    from: 'thandi',
    to: 'me',
    subject: 'After the panel in Rotterdam',
    text: 'Hello Robin,\n\nyou asked after the panel how we reach people who never fill in a form. The honest answer is: through their hairdressers. I attach the paper, it reads better than it sounds.\n\nBest,\nThandi',
    attachments: [
      { name: 'hairdressers.txt', type: 'text/plain', content: 'Reaching households through salons\n' },
    ],
  },
  {
    id: 'kaap-2',
    ago: when.work(316),
    time: '20:15',
    from: 'me',
    to: 'thandi',
    subject: 'After the panel in Rotterdam',
    replyTo: 'kaap-1',
    text: 'Hi Thandi,\n\nI read it twice and then read parts of it to my climbing friends. How did you find the first hairdresser who said yes?\n\nBest,\nRobin',
  },
  {
    id: 'kaap-3',
    ago: when.work(310),
    time: '08:30',
    from: 'thandi',
    to: 'me',
    subject: 'After the panel in Rotterdam',
    replyTo: 'kaap-2',
    text: 'She was my aunt. Everything good in public health begins with an aunt.\n\nThandi',
  },
  {
    id: 'kaap-4',
    ago: when.work(176),
    time: '12:40',
    from: 'thandi',
    to: 'me',
    subject: 'Salons, second round',
    text: 'Hi Robin,\n\nthe second round has begun, forty salons in three townships. A journalist called it "big data with scissors", which we now have on mugs.\n\nThandi',
  },
  {
    id: 'kaap-5',
    ago: when.work(174),
    time: '19:05',
    from: 'me',
    to: 'thandi',
    subject: 'Salons, second round',
    replyTo: 'kaap-4',
    text: 'Hi Thandi,\n\n"big data with scissors" made my evening. I would drink from that mug.\n\nBest,\nRobin',
  },
  {
    id: 'kaap-6',
    ago: when.work(88),
    time: '18:20',
    from: 'me',
    to: 'thandi',
    subject: 'A barber in Leeds',
    text: 'Hi Thandi,\n\nI told the clinic in Leeds about the salons, and the research lead there went straight to her barber. They now test the wording of letters in his shop. I thought you would like to know that your aunt has reached Yorkshire.\n\nBest,\nRobin',
  },
  {
    id: 'kaap-7',
    ago: when.work(51),
    time: '09:40',
    from: 'me',
    to: 'thandi',
    subject: 'Leeds, continued',
    text: 'Hi Thandi,\n\nthe barber has found four words that nobody understood, "triage" among them. It is the best test we have ever run, and the cheapest. Hannah writes it up at the moment and credits your paper on the first page, as she should. I learned more from those two mornings than from a year of surveys, and I keep telling people so.\n\nBest,\nRobin',
  },
  {
    id: 'kaap-8',
    ago: when.work(25),
    time: '21:15',
    from: 'me',
    to: 'thandi',
    subject: 'Printed',
    text: 'Hi Thandi,\n\nHannah’s write-up is printed and hangs in the waiting room, beside the price list of the barber. Attached, with greetings from both.\n\nBest,\nRobin',
    attachments: [{ name: 'write-up.txt', type: 'text/plain', content: 'What the barber heard\n' }],
  },
]

/** A tie in which I write four words of five. */
export const oneSided: Arc = (when) => {
  const long = [
    [
      'On leaving',
      'I have been thinking about what you said at the farewell, that one leaves a firm three times: first in the head, then in the calendar, and last with the body. For me the second was the hardest. For weeks I kept a calendar full of meetings that I no longer had any reason to be in, simply because an empty Tuesday looked like a mistake.\n\nNow that the Tuesdays are really empty, I have begun to like them. I write in the mornings, I see clients after lunch, and once a week I do nothing at all and call it research. I also notice how much of my week used to be other people’s urgency. What I miss is the corridor, and you in it, with the large cup.',
      'ha. the cup misses you. proud of you',
    ],
    [
      'A long one from a train',
      'Six hours on a train and a dead phone, so you get a long one. I spent two days with a client’s dispatchers and have learned more than in the four months before. They have a paper list for everything that the software was meant to replace, and the paper is right. The difficult part is to say this to the people who paid for the software.\n\nYou used to do that so well: you would put the paper on the table, say nothing, and wait. I tried it today. It took eleven seconds, I counted, and then the managing director laughed. I owe you for that one. The rest of the day went as if somebody had opened a window.',
      'eleven seconds is my record too. well done',
    ],
    [
      'Your city',
      'I was in London for a day and did not ring, because it was a day with nine hours of meetings, and I would only have been a tired voice. But I walked over the bridge in the evening and looked at your office with all the lights on, and hoped that you were not behind one of them.\n\nI thought of the campaign with the umbrellas. I still meet people who remember it, and none of them remember the brand, which you had predicted in the very first meeting. I have used the story in two talks by now, always with your name, and it always lands. The second time a woman came up to me afterwards and said that she had bought the umbrella.',
      'i was behind one. next time ring anyway',
    ],
    [
      'Books and so on',
      'You asked what I read. Three books on tides, for reasons that have to do with my mentor; one novel in which nothing happens, beautifully; and the annual report of a ferry company, which was better than the novel. I have started to underline again, with a pencil, and to write the date beside it, so that in five years I can laugh at what I found important.\n\nIn between I am trying to write something myself, on handovers. It has eleven pages and no middle. Whenever I try to write the middle I make coffee instead. I think the trouble is that I know the end by heart and do not trust it any more.',
      'send the 11 pages. middles are overrated',
    ],
    [
      'Eleven pages',
      'Here are the eleven pages, with all their holes. Please be as you are: I would rather hear it from you in four words than from others in forty. The part on the hospital needs an example that is not from a hospital, and the end is too loud. I wrote it in one go on the evening after the steering group, when I was angry, and one can hear it.\n\nOtherwise all is well. The team is a joy. Clara has made the office a place in which things are where they are. The accordion makes progress that only I can hear. And I have slept through for a month, which I put down to the empty Tuesdays.',
      'read it. cut page 4. keep the anger. it is good',
    ],
  ] as const
  return long.flatMap(([subject, mine, theirs], index) => [
    {
      id: `elif-${index}-1`,
      ago: when.work(430 - index * 98),
      time: '20:40',
      from: 'me',
      to: 'elif',
      subject,
      text: `Hi Elif,\n\n${mine}\n\nSee you soon,\nRobin`,
      ...(index === 4
        ? {
            attachments: [
              { name: 'handovers-draft.txt', type: 'text/plain', content: 'The handover is the product\n' },
            ],
          }
        : {}),
    },
    {
      id: `elif-${index}-2`,
      ago: when.work(430 - index * 98) - 1,
      time: '07:50',
      from: 'elif',
      to: 'me',
      subject,
      replyTo: `elif-${index}-1`,
      text: `${theirs}\n\nE`,
      manner: 'none' as const,
    },
  ])
}
