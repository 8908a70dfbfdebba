/** How the app looks: by the system's wish, or as the owner chose on this browser. */
export type Theme = 'system' | 'light' | 'dark'

const KEY = 'rapport.theme'

/** What was chosen on this browser; the system's wish when nothing was, or when the browser keeps nothing. */
export function chosenTheme(): Theme {
  try {
    const kept = localStorage.getItem(KEY)
    return kept === 'light' || kept === 'dark' ? kept : 'system'
  } catch {
    return 'system'
  }
}

/** Keeps a choice on this browser and shows it at once. */
export function chooseTheme(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme)
  } catch {
    // A browser that keeps nothing shows it until it is closed.
  }
  applyTheme(theme)
}

export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}
