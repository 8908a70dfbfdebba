import type { PersonName } from '../../src/app/results.ts'
import { counted } from './days.ts'
import { PersonLink } from './person-link.tsx'
import { Sheet } from './sheet.tsx'

type PeopleSheetProps = {
  readonly title: string
  readonly people: readonly PersonName[]
  /** How many there are in all, of whom these are the first. */
  readonly total: number
  readonly onClose: () => void
}

/** The people whom a number counts. */
export default function PeopleSheet({ title, people, total, onClose }: PeopleSheetProps) {
  return (
    <Sheet size="page" title={title} onClose={onClose}>
      <ul>
        {people.map((person) => (
          <li key={person.id} className="border-b border-line py-2.5 font-serif text-[1.1rem]">
            <PersonLink person={person} />
          </li>
        ))}
      </ul>
      {total > people.length && (
        <p className="mt-3 text-sm text-ink-3">
          And {counted(total - people.length, 'other', 'others')}, who are among all people.
        </p>
      )}
    </Sheet>
  )
}
