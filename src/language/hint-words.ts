/** What a word may be the sign of, so that its sentence is looked at closer. Bits: one word may hint at several. */
export const HINT = { thanks: 1, apology: 2, gratitude: 4, regret: 8, hardship: 16, warmth: 32 } as const

export type HintName = keyof typeof HINT

/** Words without which nothing of the kind is said. */
export const HINT_WORDS: Readonly<Record<HintName, readonly string[]>> = {
  thanks:
    'thanks thank thankyou thx thnx thanx tnx tks ty tysm thankful grateful gratefully obliged indebted appreciate appreciated appreciative kudos'.split(
      ' ',
    ),
  apology:
    'sorry sry apologies apology apologise apologize apologising apologizing bad mistake fault forgive pardon excuse regret'.split(
      ' ',
    ),
  gratitude:
    'thank thanks thanked thankyou thankful thankfully thanking thankz thx thnx thanx thnks tnx ty tysm appreciate appreciated appreciates appreciation appreciative grateful gratitude cheers kudos obliged indebted welcome'.split(
      ' ',
    ),
  regret:
    'sorry sry soz apology apologies apologize apologise apologized apologised apologizing apologising forgive forgiveness regret regrets regretted regretful ashamed guilt guilty oops whoops woops bad mistake mistakes mistaken fault remorse pardon repent mb'.split(
      ' ',
    ),
  hardship:
    'died dies dying death passed passing lost losing loss funeral killed suicide ill illness sick hospital hospice hospitalized hospitalised icu diagnosed diagnosis cancer tumor tumour leukemia dementia alzheimer chemo chemotherapy stroke surgery miscarriage miscarried laid redundant fired sacked layoff layoffs eliminated unemployed divorce divorced divorcing separated separating struggling burned burnt burnout overwhelmed depressed depression devastated heartbroken grieving mourning accident robbed burgled emergency rough tough difficult hard worst evicted bankrupt bankruptcy coma crash shattered exhausted'.split(
      ' ',
    ),
  warmth:
    'happy happier happiest thrilled delighted excited overjoyed ecstatic elated glad pleased proud joy joyful jubilant stoked wonderful fantastic amazing love loved blast moon wait fun yay hooray woohoo celebrate celebrating sorry condolences sympathy sympathies thinking thoughts prayers heart loss'.split(
      ' ',
    ),
}
