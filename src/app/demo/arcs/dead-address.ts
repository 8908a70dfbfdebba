import type { Arc } from './arc.ts'

/** A mail to an address that has died, its bounce, and the new address. */
export const deadAddress: Arc = (when) => [
  {
    id: 'bounce-1',
    ago: when.work(188),
    time: '09:30',
    from: 'me',
    to: 'marek',
    subject: 'Your notes on onboarding',
    text: 'Hi Marek,\n\nI quoted your notes on onboarding in a workshop today, with your name. I hope the new start is going well.\n\nCheers,\nRobin',
  },
  {
    id: 'bounce-3',
    ago: when.work(183),
    time: '14:12',
    from: 'marek',
    to: 'me',
    subject: 'My new address',
    text: 'Ahoj Robin,\n\nif you have written to me at Fernlicht, it went into a hole: since the first of the month I work at Brightkey, and this is my new address. Same Prague, better coffee.\n\nCheers,\nMarek',
  },
  {
    id: 'bounce-4',
    ago: when.work(182),
    time: '19:00',
    from: 'me',
    to: 'marek',
    subject: 'My new address',
    replyTo: 'bounce-3',
    text: 'Hi Marek,\n\nit did go into a hole, with a very long error message. Congratulations on the new job! What is the first thing that you want to change there?\n\nCheers,\nRobin',
  },
  {
    id: 'bounce-5',
    ago: when.work(182),
    time: '20:45',
    from: 'marek',
    to: 'me',
    subject: 'My new address',
    replyTo: 'bounce-4',
    text: 'The first thing is the stand-up, which takes an hour, sitting!\n\nMarek',
  },
]
