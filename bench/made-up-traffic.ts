import { Random } from './random.ts'

/** One message before it has words: who, when, and where in its thread. */
export type Sending = {
  /** ms since 1970 */
  readonly at: number
  readonly thread: number
  /** Place in the thread, from 0, and whether nothing follows. */
  readonly place: number
  readonly last: boolean
  readonly kind: 'personal' | 'list' | 'newsletter'
  /** The person by number; OWNER for the owner. */
  readonly from: number
  readonly to: readonly number[]
  readonly cc: readonly number[]
}

/** The owner's number among the people. */
export const OWNER = -1

export type TrafficPlan = {
  readonly seed: number
  readonly messages: number
  readonly people: number
  /** ms since 1970; the traffic fills this time. */
  readonly from: number
  readonly until: number
}

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** What is not to named people: a third of the messages goes over lists, one in thirty is a newsletter. */
const PERSONAL_SHARE = 0.62
const NEWSLETTER_SHARE = 0.03

/**
 * A professional's mail over years, in the order of time. Everyone has at least one contact with the owner;
 * a few have thousands (weights fall as Zipf's law). A tie has a time of its own and a rhythm; its messages are
 * conversations that go back and forth within days. Beside it runs what people write to lists.
 */
export function madeUpTraffic(plan: TrafficPlan): Sending[] {
  const random = new Random(plan.seed)
  const sendings: Sending[] = []
  const threads = { next: 0 }
  const personal = Math.round(plan.messages * PERSONAL_SHARE)
  for (const [person, contacts] of shareOut(personal, plan.people).entries())
    addTie({ plan, random, sendings, threads }, person, contacts)
  const newsletters = Math.round(plan.messages * NEWSLETTER_SHARE)
  for (let count = 0; count < newsletters; count += 1) {
    const at = wholeSecond(plan.from + random.next() * (plan.until - plan.from), plan)
    const base = { at, thread: threads.next++, place: 0, last: true, to: [OWNER], cc: [] }
    sendings.push({ ...base, kind: 'newsletter', from: random.below(40) })
  }
  while (sendings.length < plan.messages) addListThread({ plan, random, sendings, threads })
  sendings.length = plan.messages
  return sendings.toSorted((a, b) => a.at - b.at || a.thread - b.thread || a.place - b.place)
}

type Making = {
  readonly plan: TrafficPlan
  readonly random: Random
  readonly sendings: Sending[]
  readonly threads: { next: number }
}

/** How many messages each person exchanges with the owner: at least one, weights as rank^-0.9. */
function shareOut(messages: number, people: number): number[] {
  const weights = Array.from({ length: people }, (_, rank) => (rank + 3) ** -0.9)
  const sum = weights.reduce((total, weight) => total + weight, 0)
  const spare = Math.max(0, messages - people)
  return weights.map((weight) => 1 + Math.floor((spare * weight) / sum))
}

function addTie(making: Making, person: number, contacts: number): void {
  const { plan, random } = making
  const whole = plan.until - plan.from
  const begin = plan.from + random.next() * 0.85 * whole
  const end = Math.min(plan.until, begin + 30 * DAY + random.wait(0.4 * whole))
  let left = contacts
  let at = begin
  const rhythm = (end - begin) / Math.max(1, contacts / 3)
  while (left > 0) {
    const length = Math.min(left, 1 + Math.floor(random.wait(2)))
    addConversation(making, { person, at, length })
    left -= length
    at += random.wait(rhythm)
    if (at >= end) at = begin + random.next() * (end - begin)
  }
}

function addConversation(
  { plan, random, sendings, threads }: Making,
  { person, at, length }: { readonly person: number; readonly at: number; readonly length: number },
): void {
  const thread = threads.next++
  const company = random.chance(0.15)
    ? Array.from({ length: 1 + random.below(3) }, () => random.below(plan.people))
    : []
  const cc = company.filter((one) => one !== person)
  let owners = random.chance(0.45)
  let time = at
  for (let place = 0; place < length; place += 1) {
    const [from, to] = owners ? [OWNER, person] : [person, OWNER]
    const last = place === length - 1
    sendings.push({ at: wholeSecond(time, plan), thread, place, last, kind: 'personal', from, to: [to], cc })
    owners = random.chance(0.85) ? !owners : owners
    time += random.wait(18 * HOUR)
  }
}

function addListThread({ plan, random, sendings, threads }: Making): void {
  const thread = threads.next++
  const length = 1 + Math.floor(random.wait(3))
  let time = plan.from + random.next() * (plan.until - plan.from)
  for (let place = 0; place < length; place += 1) {
    const from = random.chance(0.03) ? OWNER : random.rank(plan.people, 0.7)
    const last = place === length - 1
    sendings.push({ at: wholeSecond(time, plan), thread, place, last, kind: 'list', from, to: [], cc: [] })
    time += random.wait(6 * HOUR)
  }
}

function wholeSecond(time: number, { until }: TrafficPlan): number {
  return Math.floor(Math.min(time, until - 1000) / 1000) * 1000
}
