import { PageHead } from '../parts/page-head.tsx'

export function NetworkScreen() {
  return <PageHead>Network</PageHead>
}
