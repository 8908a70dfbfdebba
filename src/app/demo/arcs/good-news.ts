import type { Arc } from './arc.ts'

/** A promotion two days ago, said by the one promoted; the signature and LinkedIn say it too. */
export const newTitle: Arc = (when) => [
  {
    id: 'head-1',
    ago: when.near(2),
    time: '12:34',
    from: 'tomasz',
    to: 'me',
    subject: 'A new line under my name',
    text: "Hi Robin,\n\nyou'll see it in the signature anyway: I was promoted to Head of Engineering. Ingrid told the team this morning - four groups, twenty-six people, and the coffee machine.\n\nTwo years ago you told me to write down what I decide and why. I still do that every Friday, and I'm fairly sure that the notebook got me the job.\n\nCheers,\nTomasz",
  },
]

/** A book, out since three days. */
export const bookIsOut: Arc = (when) => [
  {
    id: 'chapters-1',
    ago: 3,
    time: '08:15',
    from: 'daniel',
    to: 'me',
    subject: 'It is a real object now',
    text: `Hello Robin,\n\nmy book was published on ${when.weekday(4)}. It is called "The Second Question", it has 214 pages, and you are on page 88, disguised as "a colleague in Berlin". I hope you recognise yourself and like it.\n\nMy mother has put it in her window, facing the street.\n\nAll best,\nDaniel`,
  },
]

/** A child is born; told from the private address, six days ago. */
export const baby: Arc = (when) => [
  {
    id: 'alma-1',
    ago: 6,
    time: '19:48',
    from: 'sofia',
    to: 'me',
    address: 1,
    subject: 'Alma',
    text: `Hej Robin,\n\nour daughter Alma was born on ${when.weekday(8)} night, 3,420 grams, with a lot of black hair and an opinion on everything. We are all three well and very, very tired.\n\nI write from the private address because the laptop is at work and I intend to leave it there for a long while.\n\nKram,\nSofia`,
    attachments: [{ name: 'alma.txt', type: 'text/plain', content: '(photo)\n' }],
  },
]

/** An award that I have already celebrated, with a question about it. */
export const awardCelebrated: Arc = (when) => [
  {
    id: 'mizube-1',
    ago: when.work(8),
    time: '09:30',
    from: 'hiroshi',
    to: 'me',
    subject: 'A small report from Osaka',
    text: 'Dear Robin,\n\nyou were kind enough to comment on the ticket machine for people with low vision. I would like to report that it won the Kansai Design Award last Friday. The jury mentioned the sound of the keys, which you had liked.\n\nSincerely,\nHiroshi',
  },
  {
    id: 'mizube-2',
    ago: when.work(7),
    time: '09:12',
    from: 'me',
    to: 'hiroshi',
    subject: 'A small report from Osaka',
    replyTo: 'mizube-1',
    text: 'Dear Hiroshi,\n\ncongratulations, to you and the whole team! I can still hear those keys. That a jury listens as well as looks makes me happy for more than one reason.\n\nHow did you come to the idea that each key should sound like a different wood?\n\nWarm regards,\nRobin',
  },
  {
    id: 'mizube-3',
    ago: when.work(6),
    time: '10:05',
    from: 'hiroshi',
    to: 'me',
    subject: 'A small report from Osaka',
    replyTo: 'mizube-2',
    text: 'Dear Robin,\n\nthank you for your warm words. The woods come from my grandfather, who repaired shrines and could name a beam by knocking on it.\n\nKind regards,\nHiroshi Nakagawa',
  },
]

/** Ten years in one house, told yesterday. */
export const tenYears: Arc = (when) => [
  {
    id: 'decade-1',
    ago: when.near(1),
    time: '14:22',
    from: 'greta',
    to: 'me',
    subject: 'Ten years, can you believe it',
    text: 'Hi Robin,\n\ntoday I celebrate ten years at Fernlicht! There was cake, a speech with two wrong dates, and a certificate that calls me "Gerda". I thought of you, because you were the first person I hired here and the only one who asked me how I was doing in the interview.\n\nGreta',
  },
]

/** Good news that got a bare "congrats" three weeks ago: answered, if thinly. */
export const certificate: Arc = (when) => [
  {
    id: 'exam-1',
    ago: when.work(21),
    time: '17:45',
    from: 'ravi',
    to: 'me',
    subject: 'Passed',
    text: 'Hi Robin,\n\nI passed the Kubernetes security exam yesterday, on the second try and with one point to spare. Four months of evenings, and I can have dinner with people again.\n\nRavi',
  },
  {
    id: 'exam-2',
    ago: when.work(20),
    time: '08:31',
    from: 'me',
    to: 'ravi',
    subject: 'Passed',
    replyTo: 'exam-1',
    manner: 'phone',
    text: 'Congrats!\n\nR.',
  },
]

/** What sounds like good news and is none. */
export const notQuiteNews: Arc = (when) => [
  {
    id: 'almost-1',
    ago: when.work(17),
    time: '16:20',
    from: 'marek',
    to: 'me',
    subject: 'Almost',
    text: 'Ahoj Robin,\n\nfor your amusement: I almost got promoted last week! The letter was written, signed and meant for another Marek, in accounting. We had a beer on it, he is very nice.\n\nCheers,\nMarek',
  },
  {
    id: 'almost-2',
    ago: when.work(16),
    time: '09:55',
    from: 'me',
    to: 'marek',
    subject: 'Almost',
    replyTo: 'almost-1',
    text: 'Hi Marek,\n\nthat belongs into a film. I hope the other Marek paid for the beer.\n\nCheers,\nRobin',
  },
  {
    id: 'mandate-1',
    ago: when.work(11),
    time: '10:00',
    from: 'stefanie',
    to: 'me',
    subject: 'Chief Product Officer (m/f/d), Frankfurt',
    text: 'Dear Robin,\n\nour client, an award-winning insurer, has been named employer of the year and is looking for a Chief Product Officer. You will be promoted to the board within two years, you will have launched products at scale, and you will join a team that has just raised a record budget.\n\nI look forward to hearing from you.\n\nBest regards,\nStefanie Krause',
  },
  {
    id: 'gossip-1',
    ago: when.work(14),
    time: '18:40',
    from: 'jamie',
    to: 'me',
    subject: 'the grapevine',
    text: "hiya\n\nno news of mine - but have you heard that the cousin of the man from the radio panel is supposed to have sold his company? nobody knows if it's true, everyone knows the price\n\nTa,\nJamie",
  },
  {
    id: 'gossip-2',
    ago: when.work(13),
    time: '09:20',
    from: 'me',
    to: 'jamie',
    subject: 'the grapevine',
    replyTo: 'gossip-1',
    text: 'Hi Jamie,\n\nI had heard it twice, with two different prices. Either way I hope he keeps the boat.\n\nBest,\nRobin',
  },
]
