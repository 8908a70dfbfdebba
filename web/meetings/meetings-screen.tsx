import { PageHead } from '../parts/page-head.tsx'

export function MeetingsScreen() {
  return <PageHead>Meetings</PageHead>
}
