import {
  AudioLines,
  CircleQuestionMark,
  Coffee,
  Flower2,
  HeartHandshake,
  Inbox,
  type LucideIcon,
  Settings2,
  Sunrise,
  Users,
  Waypoints,
} from 'lucide-react'

/** A screen, as the navigation names it. */
export type Place = {
  readonly to:
    | '/'
    | '/people'
    | '/meetings'
    | '/promises'
    | '/ask'
    | '/coffee'
    | '/network'
    | '/practice'
    | '/sources'
    | '/settings'
  readonly name: string
  readonly icon: LucideIcon
  /** Typed after `g`, it opens the screen. */
  readonly key: string
}

/** The screens of every day, in the order of the navigation. */
export const PLACES: readonly Place[] = [
  { to: '/', name: 'Today', icon: Sunrise, key: 't' },
  { to: '/people', name: 'People', icon: Users, key: 'p' },
  { to: '/meetings', name: 'Meetings', icon: AudioLines, key: 'm' },
  { to: '/promises', name: 'Promises', icon: HeartHandshake, key: 'r' },
  { to: '/ask', name: 'Ask', icon: CircleQuestionMark, key: 'a' },
  { to: '/coffee', name: 'Coffee', icon: Coffee, key: 'c' },
  { to: '/network', name: 'Network', icon: Waypoints, key: 'n' },
  { to: '/practice', name: 'Practice', icon: Flower2, key: 'w' },
]

/** The screens for upkeep. */
export const UPKEEP: readonly Place[] = [
  { to: '/sources', name: 'Sources', icon: Inbox, key: 's' },
  { to: '/settings', name: 'Settings', icon: Settings2, key: ',' },
]
