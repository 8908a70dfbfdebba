import { useQuery } from '@tanstack/react-query'
import { counted } from '../parts/days.ts'
import { Loaded } from '../parts/loaded.tsx'
import { PersonLink } from '../parts/person-link.tsx'
import { Sheet } from '../parts/sheet.tsx'
import { SkeletonRows } from '../parts/skeleton.tsx'
import { mapQuery } from './map-query.ts'
import { seenTogether } from './seen-together.ts'

type PairsSheetProps = { readonly pairs: number; readonly onClose: () => void }

/** Who was seen together with whom, each pair once, those with the most first. */
export default function PairsSheet({ pairs, onClose }: PairsSheetProps) {
  const map = useQuery(mapQuery)
  return (
    <Sheet size="page" title="Seen together in small company" onClose={onClose}>
      <Loaded query={map} skeleton={<SkeletonRows count={5} />}>
        {(one) => (
          <>
            <ul>
              {seenTogether(one).map(({ person, others }) => (
                <li key={person.id} className="border-b border-line py-2.5">
                  <PersonLink person={person} /> with{' '}
                  {others.map((other, index) => (
                    <span key={other.id}>
                      {index > 0 && ', '}
                      <PersonLink person={other} />
                    </span>
                  ))}
                </li>
              ))}
            </ul>
            {one.pairs.length < pairs && (
              <p className="mt-3 text-sm text-ink-3">
                And {counted(pairs - one.pairs.length, 'other pair', 'other pairs')}, among weaker ties.
              </p>
            )}
          </>
        )}
      </Loaded>
    </Sheet>
  )
}
