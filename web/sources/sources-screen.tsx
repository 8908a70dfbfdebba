import { PageHead } from '../parts/page-head.tsx'

export function SourcesScreen() {
  return <PageHead>Sources</PageHead>
}
