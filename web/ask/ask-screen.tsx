import { PageHead } from '../parts/page-head.tsx'

export function AskScreen() {
  return <PageHead>Ask</PageHead>
}
