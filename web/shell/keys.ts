import { useEffect, useEffectEvent, useSyncExternalStore } from 'react'

/** One key of a page: what is typed and what it does. `g p` is two keys, one after the other. */
export type Key = { readonly keys: string; readonly says: string; readonly press: () => void }

let shown: readonly (readonly Key[])[] = []
const watchers = new Set<() => void>()
let first = ''

/** Gives a page its keys for as long as it is on the screen. They stay still while the owner types text. */
export function useKeys(keys: readonly Key[]): void {
  const press = useEffectEvent((index: number) => keys[index]?.press())
  const names = keys.map((key) => `${key.keys}\t${key.says}`).join('\n')
  useEffect(() => {
    const mine = names
      .split('\n')
      .filter(Boolean)
      .map((line, index) => {
        const [typed = '', says = ''] = line.split('\t')
        return { keys: typed, says, press: () => press(index) }
      })
    change([...shown, mine])
    return () => change(shown.filter((group) => group !== mine))
  }, [names])
}

/** The keys that work now, the page's own first. */
export function useShownKeys(): readonly Key[] {
  return useSyncExternalStore(
    (watch) => {
      watchers.add(watch)
      return () => watchers.delete(watch)
    },
    () => shown,
  )
    .toReversed()
    .flat()
}

/** Hears a key press for all pages: the youngest group that knows it acts. */
export function hearKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
    return
  const typed = first === '' ? event.key : `${first} ${event.key}`
  first = ''
  const key = shown
    .toReversed()
    .flat()
    .find((one) => one.keys === typed)
  if (key !== undefined) {
    event.preventDefault()
    key.press()
    return
  }
  if (shown.flat().some((one) => one.keys.startsWith(`${event.key} `))) first = event.key
}

function change(groups: readonly (readonly Key[])[]): void {
  shown = groups
  for (const watch of watchers) watch()
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return (
    target.isContentEditable ||
    target.closest('input, textarea, select, [role=dialog], [role=listbox], [role=menu]') !== null
  )
}
