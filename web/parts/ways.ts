import {
  CircleQuestionMark,
  Coffee,
  Compass,
  Ear,
  Flower2,
  HandHeart,
  HeartHandshake,
  type LucideIcon,
  PartyPopper,
  Sprout,
} from 'lucide-react'
import type { Way } from '../../src/domain/suggestion.ts'

/** How a way looks: its icon and its hue. */
export type WayLook = { readonly icon: LucideIcon; readonly color: string; readonly name: string }

/** The nine ways, each with its own hue and icon, used sparingly. */
export const WAY_LOOKS: Readonly<Record<Way, WayLook>> = {
  communication: { name: 'Communication', icon: Ear, color: 'var(--color-communication)' },
  respect: { name: 'Respect', icon: HeartHandshake, color: 'var(--color-respect)' },
  empathy: { name: 'Empathy', icon: HandHeart, color: 'var(--color-empathy)' },
  celebration: { name: 'Celebration', icon: PartyPopper, color: 'var(--color-celebration)' },
  opinions: { name: 'Opinions', icon: CircleQuestionMark, color: 'var(--color-opinions)' },
  coffee: { name: 'Coffee', icon: Coffee, color: 'var(--color-coffee)' },
  housekeeping: { name: 'Housekeeping', icon: Sprout, color: 'var(--color-housekeeping)' },
  proactivity: { name: 'Proactivity', icon: Flower2, color: 'var(--color-proactivity)' },
  'comfort zone': { name: 'Comfort zone', icon: Compass, color: 'var(--color-comfort-zone)' },
}
