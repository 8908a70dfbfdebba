/** News that can be celebrated. `exam` covers admissions and licences, `health` recoveries (and, told as hard, injuries). */
export const GOOD_NEWS_KINDS = [
  'job',
  'promotion',
  'award',
  'publication',
  'launch',
  'funding',
  'graduation',
  'retirement',
  'birth',
  'wedding',
  'anniversary',
  'exam',
  'health',
  'other',
] as const

/** What happened, in one word; every kind but these three may be good or hard. */
export const NEWS_KINDS = [...GOOD_NEWS_KINDS, 'loss', 'illness', 'layoff'] as const

export type GoodNewsKind = (typeof GOOD_NEWS_KINDS)[number]

export type NewsKind = (typeof NEWS_KINDS)[number]
