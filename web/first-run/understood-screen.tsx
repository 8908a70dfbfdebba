import { PageHead } from '../parts/page-head.tsx'

export function UnderstoodScreen() {
  return <PageHead>Here is what we understood</PageHead>
}
