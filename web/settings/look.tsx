import { useState } from 'react'
import { chooseTheme, chosenTheme, type Theme } from '../look/theme.ts'

const LOOKS: readonly { readonly theme: Theme; readonly name: string }[] = [
  { theme: 'system', name: 'As the system has it' },
  { theme: 'light', name: 'Light' },
  { theme: 'dark', name: 'Dark' },
]

/** How the app looks in this browser. */
export function Look() {
  const [chosen, setChosen] = useState(chosenTheme)
  return (
    <fieldset>
      <legend className="mb-2 font-serif text-lg font-medium">How it looks</legend>
      <div className="flex flex-wrap gap-2">
        {LOOKS.map(({ theme, name }) => (
          <label
            key={theme}
            className="flex items-center gap-2 rounded-full border border-line bg-sheet px-3.5 py-1 text-sm has-checked:border-act has-checked:bg-act-soft has-focus-visible:outline-2 has-focus-visible:outline-act"
          >
            <input
              type="radio"
              name="look"
              checked={chosen === theme}
              onChange={() => {
                chooseTheme(theme)
                setChosen(theme)
              }}
              className="accent-act"
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
