import { type RefCallback, useCallback, useState } from 'react'

/** The width of an element in pixels, as it is now; 0 until it is laid out. */
export function useWidth(): { readonly width: number; readonly measured: RefCallback<HTMLElement> } {
  const [width, setWidth] = useState(0)
  const measured = useCallback((element: HTMLElement | null) => {
    if (element === null) return
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { width, measured }
}
