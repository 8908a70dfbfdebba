import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { LostPage } from './shell/lost-page.tsx'
import { Shell } from './shell/shell.tsx'
import { TodayScreen } from './today/today-screen.tsx'

/** What every address may carry: the evidence that lies open over the page, and the words to mark in it. */
type Everywhere = { readonly open?: string | undefined; readonly said?: string | undefined }

const root = createRootRoute({
  component: Shell,
  notFoundComponent: LostPage,
  validateSearch: ({ open, said }: Record<string, unknown>): Everywhere => ({
    open: textOf(open),
    said: textOf(said),
  }),
})

const getParentRoute = () => root

// Every screen but the first is fetched when it is opened, or when a link to it is about to be.
const routes = [
  createRoute({ getParentRoute, path: '/', component: TodayScreen }),
  createRoute({
    getParentRoute,
    path: '/start',
    component: lazyRouteComponent(() => import('./first-run/first-run-screen.tsx'), 'FirstRunScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/understood',
    component: lazyRouteComponent(() => import('./first-run/understood-screen.tsx'), 'UnderstoodScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/people',
    component: lazyRouteComponent(() => import('./people/people-screen.tsx'), 'PeopleScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/duplicates',
    component: lazyRouteComponent(() => import('./people/duplicates-screen.tsx'), 'DuplicatesScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/people/$id',
    validateSearch: ({ mute }: Record<string, unknown>): { readonly mute?: true } =>
      mute === true ? { mute } : {},
    component: lazyRouteComponent(() => import('./person/person-screen.tsx'), 'PersonScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/meetings',
    component: lazyRouteComponent(() => import('./meetings/meetings-screen.tsx'), 'MeetingsScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/meetings/$id',
    component: lazyRouteComponent(() => import('./meetings/meeting-screen.tsx'), 'MeetingScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/promises',
    component: lazyRouteComponent(() => import('./promises/promises-screen.tsx'), 'PromisesScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/ask',
    validateSearch: ({ topic }: Record<string, unknown>): { readonly topic?: string | undefined } => ({
      topic: textOf(topic),
    }),
    component: lazyRouteComponent(() => import('./ask/ask-screen.tsx'), 'AskScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/coffee',
    validateSearch: ({ person }: Record<string, unknown>): { readonly person?: string | undefined } => ({
      person: textOf(person),
    }),
    component: lazyRouteComponent(() => import('./coffee/coffee-screen.tsx'), 'CoffeeScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/network',
    component: lazyRouteComponent(() => import('./network/network-screen.tsx'), 'NetworkScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/practice',
    component: lazyRouteComponent(() => import('./practice/practice-screen.tsx'), 'PracticeScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/week',
    component: lazyRouteComponent(() => import('./practice/week-screen.tsx'), 'WeekScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/sources',
    component: lazyRouteComponent(() => import('./sources/sources-screen.tsx'), 'SourcesScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/settings',
    component: lazyRouteComponent(() => import('./settings/settings-screen.tsx'), 'SettingsScreen'),
  }),
] as const

/** The screens and their addresses. */
export const router = createRouter({
  routeTree: root.addChildren(routes),
  defaultPreload: 'intent',
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}
