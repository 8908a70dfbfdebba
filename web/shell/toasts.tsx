import { Toast } from '@base-ui/react/toast'
import { useEffect, useEffectEvent } from 'react'
import { hearNotices } from './notices.ts'

/** Shows notices at the foot of the page, read aloud by screen readers. F6 goes to them. */
export default function Toasts() {
  return (
    <Toast.Provider timeout={7000} limit={1}>
      <Toast.Portal>
        <Toast.Viewport className="fixed bottom-24 left-1/2 z-50 w-[calc(100vw-2rem)] max-w-[26rem] -translate-x-1/2 desk:right-8 desk:bottom-8 desk:left-auto desk:translate-x-0">
          <ToastList />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  )
}

function ToastList() {
  const { toasts, add, close } = Toast.useToastManager()
  // A thing is undone once: its notice goes with it.
  const takeBack = (id: string, undo: () => void) => {
    close(id)
    undo()
  }
  const show = useEffectEvent(({ says, undo }: Parameters<Parameters<typeof hearNotices>[0]>[0]) => {
    const id: string = add({
      title: says,
      ...(undo === undefined ? {} : { actionProps: { children: 'Undo', onClick: () => takeBack(id, undo) } }),
    })
  })
  useEffect(() => hearNotices((notice) => show(notice)), [])
  return toasts.map((toast) => (
    <Toast.Root
      key={toast.id}
      toast={toast}
      className="mt-2 flex items-center justify-between gap-4 rounded-md bg-ink px-4 py-2.5 text-sm text-paper transition duration-150 data-limited:hidden data-ending-style:opacity-0 data-starting-style:opacity-0"
    >
      <Toast.Title render={<p />} className="min-w-0" />
      {toast.actionProps !== undefined && (
        <Toast.Action className="shrink-0 rounded-sm font-medium underline underline-offset-3" />
      )}
    </Toast.Root>
  ))
}
