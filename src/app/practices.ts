import { suggestCelebration } from '../practices/celebration/suggest.ts'
import { suggestCoffee } from '../practices/coffee/suggest.ts'
import { suggestEmpathy } from '../practices/empathy/suggest.ts'
import { suggestCommunication } from '../practices/communication/suggest.ts'
import { suggestStretch } from '../practices/comfort-zone/suggest.ts'
import type { Proposal } from '../practices/facts.ts'
import { suggestHousekeeping } from '../practices/housekeeping/suggest.ts'
import { suggestOpinions } from '../practices/opinions/suggest.ts'
import { suggestRespect } from '../practices/respect/suggest.ts'
import type { BookAt } from './book-at.ts'
import { loadCelebrationFacts } from './load-celebration-facts.ts'
import { loadCoffeeFacts } from './load-coffee-facts.ts'
import { loadEmpathyFacts } from './load-empathy-facts.ts'
import { loadCommunicationFacts } from './load-communication-facts.ts'
import { loadOpinionFacts } from './load-opinion-facts.ts'
import { loadRespectFacts } from './load-respect-facts.ts'
import { loadStretchOfDay } from './load-stretch-facts.ts'
import { loadQuietTies } from './load-tie-facts.ts'

/** What one way proposes, from the book as of a moment. */
export type Practice = (book: BookAt) => Promise<readonly Proposal[]>

/** Every way that proposes something for a day. */
export const PRACTICES: readonly Practice[] = [
  practice(loadRespectFacts, suggestRespect),
  practice(loadQuietTies, suggestHousekeeping),
  practice(loadCommunicationFacts, suggestCommunication),
  practice(loadEmpathyFacts, suggestEmpathy),
  practice(loadCelebrationFacts, suggestCelebration),
  practice(loadOpinionFacts, suggestOpinions),
  practice(loadCoffeeFacts, suggestCoffee),
  practice(loadStretchOfDay, suggestStretch),
]

/** Loads a way's facts, and has the way suggest from them alone. */
function practice<Facts>(
  load: (book: BookAt) => Promise<Facts>,
  suggest: (facts: Facts, day: string) => readonly Proposal[],
): Practice {
  return async (book) => suggest(await load(book), book.day)
}
