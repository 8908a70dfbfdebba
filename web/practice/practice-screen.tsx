import { PageHead } from '../parts/page-head.tsx'

export function PracticeScreen() {
  return <PageHead>How you tend</PageHead>
}
