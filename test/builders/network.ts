import type { KnownPair, NetworkPerson } from '../../src/practices/comfort-zone/facts.ts'

/** A good tie with a person of that number, in touch last week, forty contacts this year. */
export function networkPerson(number: number, changes: Partial<NetworkPerson> = {}): NetworkPerson {
  return {
    number,
    person: { id: `p_${number}`, name: `Person ${number}` },
    strength: 0.6,
    lately: 10,
    inYear: 40,
    mutual: 20,
    fromThem: 25,
    fromOwner: 25,
    silenceDays: 7,
    lastDay: '2026-11-16',
    last: 100 + number,
    lastMet: false,
    first: number,
    ...changes,
  }
}

/** The same, silent for ten months, with four episodes behind. */
export function sleeper(number: number, changes: Partial<NetworkPerson> = {}): NetworkPerson {
  return networkPerson(number, {
    strength: 0.3,
    lately: 0,
    inYear: 2,
    mutual: 4,
    fromThem: 8,
    fromOwner: 8,
    silenceDays: 300,
    lastDay: '2026-01-27',
    ...changes,
  })
}

/** All of these know one another well. */
export function allKnow(...numbers: readonly number[]): KnownPair[] {
  return numbers.flatMap((a) => numbers.filter((b) => a < b).map((b) => ({ a, b, firm: true })))
}
