import { z } from 'zod'
import { dayIn } from '../../domain/day-in-zone.ts'
import { notTaken } from './refusals.ts'

/** An ISO day, `2026-11-23`. */
export const isoDay = z.iso.date('is not a day: give it as YYYY-MM-DD')

/** Words of the owner: not none, and no novel. */
export const words = z.string().trim().min(1, 'needs words').max(10_000, 'is too long')

/** The name, address or id of somebody. */
export const personName = z.string().trim().min(1, 'names nobody').max(1000, 'is too long')

/** The text of a letter. */
export const letterText = z
  .string()
  .max(1_000_000, 'is too long')
  .refine((text) => !text.includes('\0'), 'is no text')

/** A day after today. @throws Refusal when it is not */
export function dayToCome(where: string, day: string, { now, zone }: { now: number; zone: string }): string {
  if (day > dayIn(zone, now)) return day
  throw notTaken(where, 'is not a day to come')
}
