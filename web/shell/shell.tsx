import { Outlet, useNavigate, useSearch } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useState } from 'react'
import { BrokenOffBanner } from './broken-off-banner.tsx'
import { DemoBanner } from './demo-banner.tsx'
import { hearKey, useKeys } from './keys.ts'
import { useIsAnyNotice } from './notices.ts'
import { PLACES, UPKEEP } from './places.ts'
import { SideNav } from './side-nav.tsx'
import { TabBar } from './tab-bar.tsx'
import { useBookChanges } from './use-book-changes.ts'

// What lies over the page is fetched when it is first wanted.
const EvidenceSheet = lazy(() => import('./evidence-sheet.tsx'))
const KeysDialog = lazy(() => import('./keys-dialog.tsx'))
const Palette = lazy(() => import('./palette.tsx'))
const Toasts = lazy(() => import('./toasts.tsx'))

/** What stands around every screen: the navigation, the palette, the keys, and the sheet that shows evidence. */
export function Shell() {
  const navigate = useNavigate()
  const [isFinding, setFinding] = useState(false)
  const [isAskingKeys, setAskingKeys] = useState(false)
  const { open } = useSearch({ strict: false })
  const isAnyNotice = useIsAnyNotice()
  useBookChanges()
  useKeys([
    { keys: '/', says: 'Find a person, a screen or an action', press: () => setFinding(true) },
    { keys: '?', says: 'The keys of this page', press: () => setAskingKeys(true) },
    ...[...PLACES, ...UPKEEP].map(({ to, name, key }) => ({
      keys: `g ${key}`,
      says: `Go to ${name}`,
      press: () => void navigate({ to }),
    })),
  ])
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key === 'k') {
        event.preventDefault()
        setFinding(true)
      } else hearKey(event)
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  }, [])
  return (
    <>
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:left-3 focus:top-3 focus:z-50 focus:rounded-md focus:bg-sheet focus:px-3 focus:py-2"
      >
        Skip to the page
      </a>
      <div className="min-h-dvh desk:grid desk:grid-cols-[13rem_minmax(0,1fr)]">
        <SideNav onFind={() => setFinding(true)} />
        <main
          id="main"
          tabIndex={-1}
          className="border-line px-4 pt-6 pb-28 outline-none desk:border-l desk:px-12 desk:pt-11 desk:pb-16"
        >
          <DemoBanner />
          <BrokenOffBanner />
          <Outlet />
        </main>
        <TabBar />
      </div>
      <Suspense>
        {isFinding && <Palette onClose={() => setFinding(false)} />}
        {isAskingKeys && <KeysDialog onClose={() => setAskingKeys(false)} />}
        {open !== undefined && <EvidenceSheet />}
        {isAnyNotice && <Toasts />}
      </Suspense>
    </>
  )
}
