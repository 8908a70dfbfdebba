import { PageHead } from '../parts/page-head.tsx'

export function WeekScreen() {
  return <PageHead>The week</PageHead>
}
