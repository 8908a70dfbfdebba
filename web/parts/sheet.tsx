import { Dialog } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'

type SheetProps = {
  readonly title: ReactNode
  readonly onClose: () => void
  readonly children: ReactNode
  /** `page` for what is read, `small` for a question or a list of keys. */
  readonly size?: 'small' | 'page'
}

/** A sheet of paper over the page, there until it is closed: by its button, by Esc, or by a click beside it. */
export function Sheet({ title, onClose, children, size = 'small' }: SheetProps) {
  const width = size === 'page' ? 'max-w-[46rem]' : 'max-w-[32rem]'
  return (
    <Dialog.Root
      defaultOpen
      onOpenChangeComplete={(isOpen) => {
        if (!isOpen) onClose()
      }}
    >
      <Dialog.Portal>
        <Dialog.Backdrop
          data-dims-page
          className="fixed inset-0 z-30 bg-dim/35 transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0"
        />
        <Dialog.Popup
          className={`fixed top-[8dvh] left-1/2 z-40 max-h-[84dvh] w-[calc(100vw-2rem)] ${width} -translate-x-1/2 overflow-y-auto rounded-lg border border-line bg-sheet p-6 outline-none transition duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0 desk:p-8`}
        >
          <div className="mb-4 flex items-start justify-between gap-4">
            <Dialog.Title className="font-serif text-xl font-medium">{title}</Dialog.Title>
            <Dialog.Close aria-label="Close" className="-mt-1 -mr-2 rounded-md p-2 text-ink-3 hover:bg-sunk">
              <X aria-hidden size={18} />
            </Dialog.Close>
          </div>
          {children}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
