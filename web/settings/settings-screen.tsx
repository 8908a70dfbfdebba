import { PageHead } from '../parts/page-head.tsx'

export function SettingsScreen() {
  return <PageHead>Settings</PageHead>
}
