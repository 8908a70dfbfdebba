import { PageHead } from '../parts/page-head.tsx'

export function PromisesScreen() {
  return <PageHead>Promises</PageHead>
}
