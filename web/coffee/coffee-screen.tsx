import { PageHead } from '../parts/page-head.tsx'

export function CoffeeScreen() {
  return <PageHead>Coffee</PageHead>
}
