import lexicon from './weights/valence.json' with { type: 'json' }

/** What a word does to the valence of what it stands in. */
export type WordValence = {
  /** How good or bad it sounds by itself, −4 to 4; 0 for words that only change others. */
  readonly valence: number
  /** Makes what follows stronger (> 0) or weaker (< 0). */
  readonly boost: number
  readonly isNegation: boolean
}

/** How much a booster adds, and a damper takes away: VADER's B_INCR. */
const BOOST = 0.293

/**
 * Every word that says something of good or bad, in lower case. The lexicon is VADER's (Hutto & Gilbert 2014, MIT, see
 * weights/LICENSE-vader.txt), with emoji added here.
 */
export function ratedWords(): Map<string, WordValence> {
  const words = new Map<string, WordValence>()
  const rate = (list: string, valence: WordValence): void => {
    for (const word of list.split(' ')) words.set(word, valence)
  }
  for (const [value, list] of [...Object.entries<string>(lexicon), ...Object.entries(EMOJI)])
    rate(list, { valence: Number(value), boost: 0, isNegation: false })
  rate(BOOSTERS, { valence: 0, boost: BOOST, isNegation: false })
  rate(DAMPERS, { valence: 0, boost: -BOOST, isNegation: false })
  for (const word of NEGATIONS.split(' '))
    words.set(word, { valence: words.get(word)?.valence ?? 0, boost: 0, isNegation: true })
  return words
}

const NEGATIONS =
  "aint arent cannot cant couldnt darent didnt doesnt dont hadnt hasnt havent isnt mightnt mustnt neither neednt never none nope nor not nothing nowhere oughtnt shant shouldnt uhuh uh-uh wasnt werent without wont wouldnt rarely seldom despite ain't aren't can't couldn't daren't didn't doesn't don't hadn't hasn't haven't isn't mightn't mustn't needn't oughtn't shan't shouldn't wasn't weren't won't wouldn't"
const BOOSTERS =
  'absolutely amazingly awfully completely considerable considerably decidedly deeply effing enormous enormously entirely especially exceptional exceptionally extreme extremely fabulously flipping flippin frackin fracking fricking frickin frigging friggin fully fuckin fucking fuggin fugging greatly hella highly hugely incredible incredibly intensely major majorly more most particularly purely quite really remarkably so substantially thoroughly total totally tremendous tremendously uber unbelievably unusually utter utterly very'
const DAMPERS =
  'almost barely hardly kinda kindof kind-of less little marginal marginally occasional occasionally partly scarce scarcely slight slightly somewhat sorta sortof sort-of'

/** Emoji in the lexicon's own scale. */
const EMOJI: Readonly<Record<string, string>> = {
  '2.5': '😀 😃 😄 😁 😊 😍 🥰 😘 🎉 🥳 ❤ 💕 💖 💗 💓 🤩 🏆',
  '1.8': '😂 🤣 😆 😅 🙂 😉 😋 😎 🤗 👍 👏 🙏 💪 ✨ 🌟 😇 🙌 💙 💚 💛 💜 🧡 🥂 🍾 ☺ ♥',
  '-1': '😐 😑 😒 🙄 😕 🙁 😬 🤔 😳 ☹',
  '-2': '😞 😟 😢 😥 😓 😔 😣 😖 😩 😫 💔 👎 😪 🤦 😰 😨 😱',
  '-2.7': '😠 😡 🤬 😭 🤮 🤢 💀',
}
