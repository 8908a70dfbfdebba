import { type Shape, fields, finite, listOf, oneOf } from '../exported/shape.ts'
import type { AliveModel } from './alive.ts'

const curve = fields({ x: listOf(finite), y: listOf(finite) })
const band = fields({ weights: listOf(finite), curve, learnedFrom: finite })

/** Tells whether a value that was kept as JSON is a model of which silences end. */
export const isAliveModel: Shape<AliveModel> = fields({
  horizonDays: finite,
  counting: oneOf('any', 'answered'),
  bgNbd: fields({ r: finite, alpha: finite, a: finite, b: finite }),
  rhythm: fields({ logGap: finite, betweenTies: finite, unevenness: finite }),
  few: band,
  more: band,
})
