import { PageHead } from '../parts/page-head.tsx'

export function PeopleScreen() {
  return <PageHead>People</PageHead>
}
