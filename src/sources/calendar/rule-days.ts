import { DAY } from '../../domain/milliseconds.ts'
import { dayNumber, daysInMonth, isLeap } from './moment.ts'
import type { Rule } from './rule.ts'

/**
 * Which days a rule allows: the BY-parts that speak of days, as filters. What a part expands and what it
 * limits (the table of RFC 5545 §3.3.10) comes out the same when every period starts from all its days,
 * once the parts that the rule takes from its start have been filled in.
 */
export type RuleDays = {
  /** Whether the rule allows a day (days since 1970). */
  readonly allows: (day: number) => boolean
  /** The allowed days of a month (1 to 12), ascending. */
  readonly inMonth: (year: number, month: number) => number[]
}

/** @param start the rule's first wall time, in milliseconds as if in UTC. */
export function ruleDays(rule: Rule, start: number): RuleDays {
  const full = fillIn(rule, start)
  const months = new Set(full.byMonth)
  const tests = dayTests(full)
  const passes = (date: DayOfYear): boolean => tests.every((test) => test(date))
  return {
    allows: (day) => {
      const date = new Date(day * DAY)
      const month = date.getUTCMonth() + 1
      if (months.size > 0 && !months.has(month)) return false
      return passes({ day, year: date.getUTCFullYear(), month, dayOfMonth: date.getUTCDate() })
    },
    inMonth: (year, month) => {
      if (months.size > 0 && !months.has(month)) return []
      const first = dayNumber(year, month, 1)
      const days: number[] = []
      for (let dayOfMonth = 1; dayOfMonth <= daysInMonth(year, month); dayOfMonth++)
        if (passes({ day: first + dayOfMonth - 1, year, month, dayOfMonth }))
          days.push(first + dayOfMonth - 1)
      return days
    },
  }
}

type DayOfYear = {
  readonly day: number
  readonly year: number
  readonly month: number
  readonly dayOfMonth: number
}
type Test = (date: DayOfYear) => boolean

/** "Information, not contained in the rule, … [is] derived from the Start Time" (RFC 5545 §3.3.10). */
function fillIn(rule: Rule, start: number): Rule {
  const date = new Date(start)
  const namesDays = rule.byDay.length + rule.byMonthDay.length + rule.byYearDay.length > 0
  if (namesDays) return rule
  const weekDay = [{ day: date.getUTCDay(), nth: 0 }]
  if (rule.frequency === 'YEARLY' && rule.byWeekNo.length > 0) return { ...rule, byDay: weekDay }
  if (rule.frequency === 'YEARLY')
    return {
      ...rule,
      byMonthDay: [date.getUTCDate()],
      byMonth: rule.byMonth.length > 0 ? rule.byMonth : [date.getUTCMonth() + 1],
    }
  if (rule.frequency === 'MONTHLY') return { ...rule, byMonthDay: [date.getUTCDate()] }
  return rule.frequency === 'WEEKLY' ? { ...rule, byDay: weekDay } : rule
}

function dayTests(rule: Rule): readonly Test[] {
  const tests: Test[] = []
  if (rule.byMonthDay.length > 0) {
    const days = new Set(rule.byMonthDay)
    tests.push(
      ({ year, month, dayOfMonth }) =>
        days.has(dayOfMonth) || days.has(dayOfMonth - daysInMonth(year, month) - 1),
    )
  }
  if (rule.byYearDay.length > 0) {
    const days = new Set(rule.byYearDay)
    tests.push(({ day, year }) => {
      const nth = day - dayNumber(year, 1, 1) + 1
      return days.has(nth) || days.has(nth - yearLength(year) - 1)
    })
  }
  if (rule.byWeekNo.length > 0) tests.push(weekTest(rule))
  if (rule.byDay.length > 0) tests.push(weekDayTest(rule))
  return tests
}

/** Week 1 is the first with four days in the year; weeks begin on WKST. */
function weekTest(rule: Rule): Test {
  const weeks = new Set(rule.byWeekNo)
  return ({ day }) => {
    const monday = weekBegin(day, rule.weekStart)
    const year = new Date((monday + 3) * DAY).getUTCFullYear()
    const first = firstWeek(year, rule.weekStart)
    const week = (monday - first) / 7 + 1
    return weeks.has(week) || weeks.has(week - (firstWeek(year + 1, rule.weekStart) - first) / 7 - 1)
  }
}

function weekDayTest(rule: Rule): Test {
  const every = new Set(rule.byDay.filter(({ nth }) => nth === 0).map(({ day }) => day))
  const some = rule.byDay.filter(({ nth }) => nth !== 0)
  if (rule.frequency === 'WEEKLY' || rule.byWeekNo.length > 0) for (const { day } of some) every.add(day)
  const ofYear = rule.frequency === 'YEARLY' && rule.byMonth.length === 0
  return ({ day, year, month, dayOfMonth }) => {
    const weekDay = weekDayOf(day)
    if (every.has(weekDay)) return true
    if (!some.some((one) => one.day === weekDay)) return false
    const place = ofYear ? day - dayNumber(year, 1, 1) : dayOfMonth - 1
    const length = ofYear ? yearLength(year) : daysInMonth(year, month)
    const forward = Math.floor(place / 7) + 1
    const backward = -Math.floor((length - 1 - place) / 7) - 1
    return some.some((one) => one.day === weekDay && (one.nth === forward || one.nth === backward))
  }
}

/** The day of the week of a day since 1970: 0 Sunday (1 January 1970 was a Thursday). */
export function weekDayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7
}

/** The day on which the week of a day begins. */
export function weekBegin(day: number, weekStart: number): number {
  return day - ((weekDayOf(day) - weekStart + 7) % 7)
}

function firstWeek(year: number, weekStart: number): number {
  return weekBegin(dayNumber(year, 1, 4), weekStart)
}

function yearLength(year: number): number {
  return isLeap(year) ? 366 : 365
}
