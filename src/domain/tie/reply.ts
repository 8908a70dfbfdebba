/** One message of the owner's that asked something, and whether it was answered. Times in minutes. */
export type Asked = {
  /** Minutes from the message to the answer; null when none has come. */
  readonly answeredAfter: number | null
  /** Minutes from the message to now (or to the end of the record): how long an answer could have come. */
  readonly watched: number
}

/**
 * How answers come: a share π of messages is answered at all, and those answers take log-logistic time,
 * S(t) = 1/(1 + (t/median)^steepness). Plain numbers, for the book.
 */
export type ReplyModel = {
  /** π in (0, 1). */
  readonly answered: number
  readonly medianMinutes: number
  readonly steepness: number
}

/**
 * Kooti et al., "Evolution of Conversations in the Age of Email Overload" (WWW 2015), 16 billion messages: half of
 * the answers within 47 minutes, 90 % within a day, which gives the steepness ln 9/ln(1440/47). Half is
 * answered at all: our own round figure.
 */
export const USUAL_REPLIES: ReplyModel = {
  answered: 0.5,
  medianMinutes: 47,
  steepness: Math.log(9) / Math.log(1440 / 47),
}

/**
 * Fits π and S to the owner's own messages, or to those to one person with the owner's model as `common`.
 * The times: mean and variance of ln t (floored at a minute), with the common model counted as 10 more answers;
 * a log-logistic's ln t has mean ln median and variance π²/(3·steepness²). Then π by expectation maximisation:
 * an unanswered message watched for t counts as answered later with P(answer still comes | silent t);
 * `common.answered` is counted as 10 more messages.
 */
export function fitReplies(asked: readonly Asked[], common: ReplyModel = USUAL_REPLIES): ReplyModel {
  const logs = asked.flatMap(({ answeredAfter }) =>
    answeredAfter === null ? [] : [Math.log(Math.max(1, answeredAfter))],
  )
  const commonMean = Math.log(common.medianMinutes)
  const mean = (sum(logs) + BORROWED * commonMean) / (logs.length + BORROWED)
  const squares = sum(logs.map((log) => (log - mean) ** 2))
  const borrowed = BORROWED * (Math.PI ** 2 / (3 * common.steepness ** 2) + (commonMean - mean) ** 2)
  const variance = (squares + borrowed) / (logs.length + BORROWED)
  const times = {
    medianMinutes: Math.exp(mean),
    steepness: Math.PI / Math.sqrt(3 * Math.max(variance, 0.05)),
  }
  let answered = common.answered
  for (let step = 0; step < 50; step++) {
    const model = { ...times, answered }
    const expected = sum(
      asked.map(({ answeredAfter, watched }) => (answeredAfter === null ? stillComes(model, watched) : 1)),
    )
    answered = (expected + BORROWED * common.answered) / (asked.length + BORROWED)
  }
  return { ...times, answered: Math.min(0.999, Math.max(0.001, answered)) }
}

/** S(t): the share of answers that take longer than `minutes`. */
export function replySurvival({ medianMinutes, steepness }: ReplyModel, minutes: number): number {
  return minutes <= 0 ? 1 : 1 / (1 + (minutes / medianMinutes) ** steepness)
}

/** P(answer still comes | silent for `minutes`) = π·S/(1 − π + π·S), in [0, 1]. */
export function stillComes(model: ReplyModel, minutes: number): number {
  const open = model.answered * replySurvival(model, minutes)
  return open / (1 - model.answered + open)
}

/** What was foretold after a silence of `minutes`, and what came. */
export type ReplyCheck = {
  /** Messages still unanswered after that silence, and watched for at least as long again, a month at least. */
  readonly silent: number
  readonly foretold: number
  readonly came: number
  /** Mean squared error of the foretold chance. */
  readonly brier: number
}

/** Checks a model on messages it was not fitted to. Shares are NaN when no message qualifies. */
export function evaluateReplies(model: ReplyModel, asked: readonly Asked[], minutes: number): ReplyCheck {
  const enough = minutes + Math.max(minutes, MONTH)
  const silent = asked.filter(
    ({ answeredAfter, watched }) => watched >= enough && (answeredAfter === null || answeredAfter > minutes),
  )
  const came = silent.filter(({ answeredAfter }) => answeredAfter !== null).length / silent.length
  const foretold = stillComes(model, minutes)
  return {
    silent: silent.length,
    foretold,
    came,
    brier: came * (1 - foretold) ** 2 + (1 - came) * foretold ** 2,
  }
}

const BORROWED = 10
const MONTH = 30 * 24 * 60

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
