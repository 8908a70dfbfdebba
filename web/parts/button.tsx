import { Button as BaseButton } from '@base-ui/react/button'
import type { ComponentProps } from 'react'

const LOOKS = {
  go: 'bg-act text-act-ink font-medium',
  line: 'border border-line-strong bg-sheet font-medium hover:border-ink-3',
  quiet: 'text-ink-2 hover:bg-sunk',
}

type ButtonProps = Omit<ComponentProps<typeof BaseButton>, 'className'> & {
  /** `go` for the one thing to do, `line` for the others, `quiet` for what is seldom wanted. */
  readonly look?: keyof typeof LOOKS
}

/** A button, in one of three voices. */
export function Button({ look = 'line', ...props }: ButtonProps) {
  return <BaseButton {...props} className={buttonLook(look)} />
}

/** The same look for what is a link. */
export function buttonLook(look: keyof typeof LOOKS): string {
  return `inline-flex shrink-0 items-center gap-2 rounded-md whitespace-nowrap px-3.5 py-2 text-sm leading-5 transition-colors duration-150 disabled:opacity-50 ${LOOKS[look]}`
}
