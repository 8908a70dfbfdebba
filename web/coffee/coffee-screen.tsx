import { useNavigate, useSearch } from '@tanstack/react-router'
import { PageHead } from '../parts/page-head.tsx'
import { Arrangement } from './arrangement.tsx'
import { PersonPicker } from './person-picker.tsx'
import { WhomToSee } from './whom-to-see.tsx'

/** A coffee: whom to see, when and where, and the words to propose it with. */
export function CoffeeScreen() {
  const { person } = useSearch({ from: '/coffee' })
  const navigate = useNavigate()
  return (
    <div className="column">
      {person === undefined ? (
        <>
          <PageHead>Coffee</PageHead>
          <PersonPicker onPick={(id) => void navigate({ to: '/coffee', search: { person: id } })} />
          <WhomToSee />
        </>
      ) : (
        <Arrangement key={person} person={person} />
      )}
    </div>
  )
}
