import { closedLoop, opinionOwed, outcomeUntold, unthanked } from './advice.ts'
import { type Arc, toLetters } from './arc.ts'
import { deadAddress } from './dead-address.ts'
import { orchestra, planner, slightTies } from './far-and-wide.ts'
import { complaint, curtLine, hospital, layoff } from './feelings.ts'
import {
  awardCelebrated,
  baby,
  bookIsOut,
  certificate,
  newTitle,
  notQuiteNews,
  tenYears,
} from './good-news.ts'
import { lateCancellation, movedReview } from './meetings-by-mail.ts'
import { articlePerhaps, estimateOverdue, guideDueTomorrow, notesDelivered } from './promises.ts'
import { accountsThread, promisedToMe, quoteForThePaper } from './promises-received.ts'
import { askedYesterday, justAThought, podcastAtRest, proposal, workshopQuestion } from './silences.ts'
import { lastCoffee, oneSided, threeInARow } from './ties.ts'
import type { Letter } from '../letter.ts'
import type { When } from '../when.ts'

const ARCS: readonly Arc[] = [
  workshopQuestion,
  askedYesterday,
  proposal,
  podcastAtRest,
  justAThought,
  guideDueTomorrow,
  estimateOverdue,
  notesDelivered,
  articlePerhaps,
  promisedToMe,
  accountsThread,
  quoteForThePaper,
  hospital,
  layoff,
  complaint,
  curtLine,
  newTitle,
  bookIsOut,
  baby,
  awardCelebrated,
  tenYears,
  certificate,
  notQuiteNews,
  unthanked,
  outcomeUntold,
  closedLoop,
  opinionOwed,
  lateCancellation,
  movedReview,
  lastCoffee,
  threeInARow,
  oneSided,
  planner,
  orchestra,
  slightTies,
  deadAddress,
]

/** Every letter of every arc: the occasions that the practices are to find, and the traps beside them. */
export const arcMail = (when: When): Letter[] => ARCS.flatMap((arc) => toLetters(arc(when), when))
