import { PageHead } from '../parts/page-head.tsx'

export function PersonScreen() {
  return <PageHead>Person</PageHead>
}
