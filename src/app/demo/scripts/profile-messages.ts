/** One conversation on LinkedIn: with whom, when it began, and its lines; `M` is the owner. */
export type ProfileTalk = {
  readonly who: string
  readonly ago: number
  readonly lines: readonly (readonly [who: 'M' | 'T', text: string])[]
  readonly folder?: 'SPAM'
}

export const PROFILE_TALKS: readonly ProfileTalk[] = [
  {
    who: 'tobias',
    ago: 329,
    lines: [
      ['T', 'Hoi Robin, saw that you are on your own now. Good for you!'],
      ['M', 'Hoi Tobias, thank you! The first months were strange and the rest is good. How is Zurich?'],
      ['T', 'Expensive and blue. I sell garden tools to people with balconies.'],
    ],
  },
  {
    who: 'goran',
    ago: 256,
    lines: [
      [
        'T',
        'Hello Robin, we have not met, Tomasz of Harbourline suggested that I write to you. May I send a longer mail?',
      ],
      ['M', 'Hello Goran, please do: robin@adler.example.'],
    ],
  },
  {
    who: 'freya',
    ago: 431,
    lines: [
      [
        'T',
        'Hi Robin, it was fun to share that hot panel room with you. Your point on forms that apologise was the best of the day.',
      ],
      ['M', 'Hi Freya, likewise! I have stolen your line that a public service cannot choose its users.'],
    ],
  },
  {
    who: 'hiroshi',
    ago: 152,
    lines: [
      [
        'T',
        'Dear Robin, the ticket machine is now in eleven stations. Thank you for listening to the keys so patiently.',
      ],
      ['M', 'Dear Hiroshi, eleven stations! I will listen to all of them when I come to Osaka one day.'],
    ],
  },
  {
    who: 'leo',
    ago: 381,
    lines: [
      ['M', 'Hi Leo, your episode on lighthouses kept me awake in the best way.'],
      ['T', 'Robin! That makes my week. We should record something together one day.'],
    ],
  },
  {
    who: 'nadia',
    ago: 11,
    lines: [
      ['T', 'I have written "open to work" under my picture, and it looks like a price tag.'],
      [
        'M',
        'It looks like courage from here. I told two people about you today, both have good teams and both said yes to a call.',
      ],
      ['T', 'You did not! Thank you, thank you.'],
      ['M', 'I did. Tell them about the tram model.'],
    ],
  },
  {
    who: 'peter',
    ago: 97,
    lines: [
      [
        'T',
        'Robin, a short hello from a conference with 4,000 people and one good coffee machine. I know where it is.',
      ],
      ['M', 'Then you are the most powerful man in the hall, Peter.'],
    ],
  },
  {
    who: 'stefanie',
    ago: 210,
    folder: 'SPAM',
    lines: [['T', 'Exciting opportunity: be appointed Chief of Everything. Are you open to a short call?']],
  },
]
