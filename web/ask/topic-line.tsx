import { Search } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Button } from '../parts/button.tsx'
import { useKeys } from '../shell/keys.ts'

type TopicLineProps = { readonly topic: string; readonly onAsk: (topic: string) => void }

/** The line to type a topic or a question in. */
export function TopicLine({ topic, onAsk }: TopicLineProps) {
  const [text, setText] = useState(topic)
  const line = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (topic === '') line.current?.focus()
  }, [topic])
  useKeys([{ keys: 'i', says: 'Ask something else', press: () => line.current?.select() }])
  return (
    <form
      role="search"
      className="mb-9 flex flex-wrap items-center gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() !== '') onAsk(text.trim())
      }}
    >
      <label className="flex min-w-0 flex-1 basis-64 items-center gap-3 rounded-md border border-line-strong bg-sheet px-4 focus-within:border-ink-3">
        <Search aria-hidden size={18} strokeWidth={1.75} className="shrink-0 text-ink-3" />
        <span className="sr-only">What do you want to know?</span>
        <input
          ref={line}
          value={text}
          maxLength={1000}
          placeholder="A topic, or the question itself"
          onChange={(event) => setText(event.target.value)}
          className="min-w-0 flex-1 bg-transparent py-3 font-serif text-lg outline-none placeholder:text-ink-3"
        />
      </label>
      <Button type="submit" look="go">
        Whom to ask
      </Button>
    </form>
  )
}
