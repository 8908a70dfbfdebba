import { zone, type Zones } from '../language/zones.ts'
import type { Quotable } from './ports.ts'

/** The zones of what somebody wrote: by the sender's name a signature is seen that nothing else tells. */
export function zonesOf({ text, sender }: Pick<Quotable, 'text' | 'sender'>): Zones {
  return zone(text, sender === null ? {} : { senderName: sender.name })
}
