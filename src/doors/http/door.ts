import { Changes } from './changes.ts'
import { Importer } from './importer.ts'
import { Restorer } from './restorer.ts'
import type { Shelf } from './shelf.ts'
import type { HttpWorld } from './world.ts'

/** What the routes stand on. */
export type Door = {
  readonly world: HttpWorld
  readonly shelf: Shelf
  readonly importer: Importer
  readonly restorer: Restorer
  readonly changes: Changes
}

/** The door to an open shelf. */
export function doorOf(world: HttpWorld, shelf: Shelf): Door {
  const importer = new Importer(world, shelf)
  return {
    world,
    shelf,
    importer,
    restorer: new Restorer(world, shelf, importer),
    changes: new Changes(shelf, importer),
  }
}

/** The moment and the zone that every use case asks for. */
export function present({ world, shelf }: Pick<Door, 'world' | 'shelf'>): {
  readonly now: number
  readonly zone: string
} {
  return { now: shelf.now, zone: world.zone }
}
