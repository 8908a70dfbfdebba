import type { Arc } from './arc.ts'

/** Hard news two days ago, not answered yet. */
export const hospital: Arc = () => [
  {
    id: 'sommer-1',
    ago: 16,
    time: '10:40',
    from: 'me',
    to: 'margarethe',
    subject: 'The harbour master',
    text: 'Dear Margarethe,\n\nI have finished the book on tides and begun it again. The chapter on pilots who know when to leave the ship is now copied out by hand and lies in the drawer with your letters.\n\nWarm regards,\nRobin',
  },
  {
    id: 'sommer-2',
    ago: 14,
    time: '16:05',
    from: 'margarethe',
    to: 'me',
    subject: 'The harbour master',
    replyTo: 'sommer-1',
    text: 'Dear Robin,\n\nI knew that you would like the pilots. Henrik read that chapter aloud on the ferry, much too loudly, and a stranger applauded.\n\nYours,\nMargarethe',
  },
  {
    id: 'sommer-3',
    ago: 2,
    time: '18:20',
    from: 'margarethe',
    to: 'me',
    subject: 'Henrik',
    text: 'My dear Robin,\n\nI write only briefly. Henrik had a stroke on the night before last and is in hospital. He knows me and presses my hand, but he has lost his words, and nobody can say which of them will return. I sit with him and read to him from the newspaper, the boring parts, as he always liked.\n\nOur Thursday will have to wait. I find it harder than I had imagined, the flat is so very quiet.\n\nAs ever,\nMargarethe',
  },
]

/** Hard news that was answered the same day, as a friend does. */
export const layoff: Arc = (when) => [
  {
    id: 'quillon-1',
    ago: when.work(24),
    time: '12:50',
    from: 'nadia',
    to: 'me',
    subject: 'so, that happened',
    text: "Hi you,\n\nI lost my job this morning. The whole data team was laid off, nine people, in a call of eleven minutes. They had muted us.\n\nI am fine, I think. I walked to the river and I'm sitting on a bench with a box with a plant in it, like in the films. I don't know what I'll tell my parents.\n\nN.",
  },
  {
    id: 'quillon-2',
    ago: when.work(24),
    time: '14:35',
    from: 'me',
    to: 'nadia',
    subject: 'so, that happened',
    replyTo: 'quillon-1',
    text: "Hey Nadia,\n\nI am so sorry. Eleven minutes, and muted: that is cruel, and it says everything about them and nothing about you.\n\nYou don't have to know anything today. I'm at home tonight from seven, ring whenever you like, also just to be silent together. What would help you most right now, company, distraction or a list?\n\nRobin",
  },
  {
    id: 'quillon-3',
    ago: when.work(24),
    time: '22:58',
    from: 'nadia',
    to: 'me',
    subject: 'so, that happened',
    replyTo: 'quillon-2',
    text: 'Thank you for the call. I laughed for the first time today, which I had not expected. The plant now has your name.\n\nBises,\nNadia',
  },
  {
    id: 'quillon-4',
    ago: when.work(13),
    time: '18:11',
    from: 'nadia',
    to: 'me',
    subject: 'small signs of life',
    text: 'Coucou Robin,\n\ntwo conversations this week, one of them really good. I sleep again. The plant has a new leaf.\n\nBises,\nNadia',
  },
  {
    id: 'quillon-5',
    ago: when.work(12),
    time: '20:30',
    from: 'me',
    to: 'nadia',
    subject: 'small signs of life',
    replyTo: 'quillon-4',
    text: 'Hey Nadia,\n\nI read that with a large smile. Sleep is the best sign of all. I am proud to be a plant.\n\nR.',
  },
]

/** A complaint, plainly put, three days old. */
export const complaint: Arc = (when) => [
  {
    id: 'board-1',
    ago: when.near(3),
    time: '09:14',
    from: 'meera',
    to: 'me',
    subject: 'The delay of the reminder texts',
    text: "Hi Robin,\n\nI'm going to be direct, because I value how we work. I learned in our board meeting, from our chairman, that the reminder texts are two weeks late. You and Callum have known since last week. I was disappointed to hear it from him and not from you, and I looked unprepared in front of nine people.\n\nThe delay itself I can live with. Being the last to know I can't.\n\nMeera",
  },
]

/** A curt line of mine, and the small chill after it. */
export const curtLine: Arc = (when) => [
  {
    id: 'colours-1',
    ago: when.work(7),
    time: '16:20',
    from: 'marta',
    to: 'me',
    subject: 'Colours on the consent screen',
    text: 'Hi Robin!\n\nI was not happy with the grey on the consent screen, so over the weekend I made three versions with the warmer palette. They are on the page "maybe", and I think that the second one could be really lovely with the new type!\n\nWhat do you think?\n\nBeijinhos,\nMarta',
  },
  {
    id: 'colours-2',
    ago: when.work(6),
    time: '08:03',
    from: 'me',
    to: 'marta',
    subject: 'Colours on the consent screen',
    replyTo: 'colours-1',
    manner: 'phone',
    text: 'No. Use the old one. We talked about this.',
  },
  {
    id: 'colours-3',
    ago: when.work(6),
    time: '09:40',
    from: 'marta',
    to: 'me',
    subject: 'Colours on the consent screen',
    replyTo: 'colours-2',
    text: 'OK. I put the old one back.\n\nMarta',
  },
]
