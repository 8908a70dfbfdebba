import { SMILEY } from './smiley.ts'
import {
  type Choices,
  greetingFor,
  type Recipient,
  sameForm,
  signOffFor,
  timesUsed,
  total,
  usualForm,
} from './voice-choices.ts'
import type { Ending, Letter } from './voice-ends.ts'
import { contractionsIn, contractionShare, sentenceLength } from './voice-habits.ts'

/** One way in which a draft is unlike its writer. */
export type Remark = {
  readonly habit: 'greeting' | 'sign-off' | 'words' | 'marks' | 'contractions' | 'sentences'
  /** For a person to read: `You never write "Dear"; you write "Hi Ana,".` */
  readonly says: string
  /** The words in the draft that it is about, as written; '' when it is about the whole. */
  readonly about: string
}

/** What remarks are held against. */
export type Manner = {
  readonly letters: number
  /** Sentence lengths in words, a message each, sorted. */
  readonly sentenceLengths: readonly number[]
  /** Share of contractions, over messages that had occasion; null when none had. */
  readonly contractions: number | null
  /** How many messages hold each watched word or mark. */
  readonly uses: ReadonlyMap<string, number>
}

/** Phrases of letters that many never write, and marks that not everyone uses. */
const WATCHED: readonly (readonly [name: string, habit: 'words' | 'marks', pattern: RegExp])[] = [
  ...`furthermore,moreover,nevertheless,kindly,regarding,pursuant,herewith,henceforth,utilize,leverage,delve,esteemed
commence,endeavour,aforementioned,hereby,thus,hence,whilst,additionally,subsequently,accordingly,at your earliest convenience
i hope this email finds you well,i hope this message finds you well,please do not hesitate,circle back,touch base,reach out
going forward,per my last email,as per,thrilled,delighted,excited to,absolutely,awesome,super,gonna,wanna,lol,btw,asap,fyi,folks`
    .split(/[,\n]/)
    .map((name) => [name, 'words', new RegExp(String.raw`(?<!\p{L})${name}(?!\p{L})`, 'iu')] as const),
  ['exclamation marks', 'marks', /!/],
  ['semicolons', 'marks', /;(?![-)(])/],
  ['long dashes', 'marks', /[—–]|\s--\s/],
  ['emoji', 'marks', /\p{Extended_Pictographic}/u],
  ['smileys', 'marks', new RegExp(SMILEY)],
  ['dots (...)', 'marks', /\.{3}|…/],
]

/** @param letters the owner's own messages */
export function mannerOf(letters: readonly Letter[]): Manner {
  const uses = new Map<string, number>()
  const shares: number[] = []
  for (const { text } of letters) {
    for (const [name, , pattern] of WATCHED) if (pattern.test(text)) uses.set(name, (uses.get(name) ?? 0) + 1)
    const share = contractionShare(text)
    if (share !== null) shares.push(share)
  }
  return {
    letters: letters.length,
    sentenceLengths: letters.map(({ text }) => sentenceLength(text)).toSorted((a, b) => a - b),
    contractions: shares.length === 0 ? null : shares.reduce((sum, share) => sum + share, 0) / shares.length,
    uses,
  }
}

/** At most five, the plainest first. */
export function remarksOn(
  letter: Letter,
  { greetings, signOffs, manner }: { greetings: Choices; signOffs: Choices; manner: Manner },
  to: Recipient,
): Remark[] {
  return [
    ...endingRemark('greeting', letter.greeting, { choices: greetings, to }),
    ...endingRemark('sign-off', letter.signOff, { choices: signOffs, to }),
    ...watchedRemarks(letter.text, manner),
    ...contractionRemark(letter.text, manner),
    ...lengthRemark(letter.text, manner),
  ].slice(0, 5)
}

type Usual = { readonly choices: Choices; readonly to: Recipient }

/** Said when the form is one that the owner hardly ever uses, and another is usual. */
function endingRemark(
  habit: 'greeting' | 'sign-off',
  { form, words }: Ending,
  { choices, to }: Usual,
): Remark[] {
  const all = total(choices.all)
  const used = timesUsed(choices.all, form)
  const usual = usualForm(choices, to)
  if (usual === null || sameForm(usual, form) || used > all * 0.1) return []
  const instead = oneLine((habit === 'greeting' ? greetingFor : signOffFor)(choices, to) ?? '')
  const yours = instead === '' ? `you usually have no ${habit}` : `you write "${instead}"`
  if (form === '') return [{ habit, about: '', says: `No ${habit} here; ${yours}.` }]
  const often = used === 0 ? 'You never write' : `You rarely write (${used} of ${all})`
  return [{ habit, about: words, says: `${often} "${leading(form) || oneLine(words)}"; ${yours}.` }]
}

/** What comes before the name: `Dear`, `Best,`. */
function leading(form: string): string {
  return oneLine(form.split('{name}')[0] ?? '')
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}

function watchedRemarks(text: string, { letters, uses }: Manner): Remark[] {
  return WATCHED.flatMap(([name, habit, pattern]) => {
    const found = pattern.exec(text)?.[0]
    if (found === undefined || (uses.get(name) ?? 0) > letters * 0.01) return []
    const what = habit === 'words' ? `write "${found}"` : `use ${name}`
    const often = uses.has(name) ? 'hardly ever' : 'never'
    return [{ habit, about: found, says: `You ${often} ${what}.` }]
  })
}

function contractionRemark(text: string, { contractions }: Manner): Remark[] {
  const { short, full } = contractionsIn(text)
  const here = short / Math.max(1, short + full)
  if (short + full < 3 || contractions === null || Math.abs(here - contractions) < 0.6) return []
  const says =
    here < contractions
      ? `No short forms here ("I'm", "don't"); you use them ${Math.round(contractions * 100)} % of the time.`
      : `Many short forms here ("I'm", "don't"); you usually write them out.`
  return [{ habit: 'contractions', about: '', says }]
}

function lengthRemark(text: string, { sentenceLengths }: Manner): Remark[] {
  const here = Math.round(sentenceLength(text))
  const at = (share: number) => sentenceLengths[Math.floor((sentenceLengths.length - 1) * share)] ?? 0
  if (here <= at(0.95) * 1.1 || here < 12) return []
  return [
    {
      habit: 'sentences',
      about: '',
      says: `Sentences of ${here} words; yours usually have ${Math.round(at(0.5))}.`,
    },
  ]
}
