import type { PersonResult } from '../../src/app/results.ts'
import { AsideSection } from '../parts/aside-section.tsx'
import { PersonFigures } from '../parts/person-figures.tsx'
import { Balance } from './balance.tsx'
import { KnownAs } from './known-as.tsx'

/** Beside what happened, or folded before it in a narrow window: the figures of the tie, and by what somebody is known. */
export function BesidePerson({ person }: { readonly person: PersonResult }) {
  const { tie, balance } = person
  return (
    <>
      <h2 className="sr-only">Figures of this tie</h2>
      <PersonFigures person={person} />
      <Balance measures={balance} />
      {tie !== null && tie.reasons[0] !== undefined && (
        <AsideSection title="How strong the tie is">
          <p className="text-sm text-ink-2">{tie.reasons[0]}</p>
          {tie.alive !== null && tie.alive < 0.995 && (
            <p className="mt-1.5 text-sm text-ink-2">
              Of 100 ties as silent as this, {Math.round(tie.alive * 100)} go on.
            </p>
          )}
        </AsideSection>
      )}
      <KnownAs person={person} />
    </>
  )
}
