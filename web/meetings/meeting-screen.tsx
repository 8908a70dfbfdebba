import { PageHead } from '../parts/page-head.tsx'

export function MeetingScreen() {
  return <PageHead>Meeting</PageHead>
}
