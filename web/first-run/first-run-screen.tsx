import { PageHead } from '../parts/page-head.tsx'

export function FirstRunScreen() {
  return <PageHead>Bring your own records</PageHead>
}
