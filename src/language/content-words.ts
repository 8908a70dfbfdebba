/**
 * The words of a text that say what it is about, in lower case and without a plural's or a possessive's s: what is
 * left once function words and the fillers of speech are out. English. Linear in the text.
 */
export function contentWords(text: string): Set<string> {
  const found = new Set<string>()
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)) {
    if (word.length > LONGEST || isFunctionWord(word)) continue
    const bare = word.replace(/['’]s?$/, '')
    if (bare.length < 3 && !/\d\d/.test(bare)) continue
    found.add(/[^su]s$/.test(bare) && bare.length > 3 ? bare.slice(0, -1) : bare)
  }
  return found
}

/** Whether a word in lower case only holds a sentence together, or fills a pause. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word.includes('’') ? word.replaceAll('’', "'") : word)
}

/** Longer runs of letters are no words. */
const LONGEST = 40

const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a about above actually after again against ago ah all almost alright also although always am an and another any
  anybody anyone anything anyway are aren't around as ask asked asking at away back basically be because been before
  being below between bit both but by bye came can can't cannot cause come comes coming could couldn't course did
  didn't do does doesn't doing don't done down during each eh either else er even ever every everybody everyone
  everything exactly fact far few first for from further gave get gets getting give given go goes going gone gonna good
  got gotta great guess guys had hadn't has hasn't have haven't having he he's hello her here hers herself hey hi him
  himself his hm hmm how however huh i i'd i'll i'm i've if in indeed instead into is isn't it it'd it'll it's its
  itself just keep kind knew know known knows last least less let let's like little look looking looks lot lots made
  make makes making many may maybe me mean means might mine mm mm-hm mm-hmm more most much must my myself need never new
  next no nobody nope nor not nothing now of off oh ok okay on once one ones only or other others otherwise our ours
  ourselves out over own part perhaps point possible pretty probably put quite rather really right said same saw say
  saying says see seem seems seen shall she she's should shouldn't since so some somebody someone something sometimes
  somewhere sort sorry still stuff such sure take taken takes taking talk tell than thank thanks that that'd that's the
  their theirs them themselves then there there's these they they'd they'll they're they've thing things think thinking
  this those though thought through time times to today together too took toward tried try trying uh uh-huh um under
  until up upon us use used using very wait wanna want wanted wants was wasn't way we we'd we'll we're we've well went
  were weren't what what's whatever when where whether which while who whole whom whose why will with within without
  won't wonder would wouldn't yeah yep yes yet you you'd you'll you're you've your yours yourself`.split(
    /\s+/,
  ),
)
