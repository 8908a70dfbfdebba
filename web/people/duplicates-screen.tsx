import { PageHead } from '../parts/page-head.tsx'

export function DuplicatesScreen() {
  return <PageHead>Who is one person?</PageHead>
}
