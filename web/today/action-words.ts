import type { Action } from '../../src/domain/suggestion.ts'

/** What a suggestion is about, after the name of its way. */
export const ACTION_WORDS: Readonly<Record<Action, string>> = {
  answer: 'an answer you owe',
  'follow up': 'a week has passed',
  'check in': 'stay in touch',
  prepare: 'a meeting today',
  ask: 'ask, don’t tell',
  'keep promise': 'a promise of yours',
  thank: 'thanks you owe',
  repair: 'put it right',
  support: 'a hard time',
  celebrate: 'good news',
  tell: 'tell the outcome',
  'give back': 'an opinion you owe',
  meet: 'meet',
  stretch: 'someone different',
}
