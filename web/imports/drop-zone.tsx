import { FolderDown } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button } from '../parts/button.tsx'
import { notify } from '../shell/notices.ts'
import { chosenFiles, type DroppedFile, droppedFiles } from './dropped-files.ts'

type DropZoneProps = {
  readonly onFiles: (files: readonly DroppedFile[]) => void
  /** While an import runs, nothing more is taken. */
  readonly isBusy: boolean
}

/** Where files, folders and zips are dropped, or chosen. */
export function DropZone({ onFiles, isBusy }: DropZoneProps) {
  const [isOver, setOver] = useState(false)
  const bring = (dropped: readonly DroppedFile[]) => {
    if (dropped.length > 0) onFiles(dropped)
    else notify({ says: 'There is no file in what you dropped. Drop the files themselves, or their folder.' })
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the buttons in it do the same by keyboard
    <section
      aria-label="Bring records"
      onDragOver={(event) => {
        event.preventDefault()
        setOver(!isBusy)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        if (!isBusy) void droppedFiles(event.dataTransfer).then(bring, refuse)
      }}
      className={`rounded-lg border-[1.5px] border-dashed px-6 py-11 text-center transition-colors duration-150 ${isOver ? 'border-act bg-act-soft' : 'border-line-strong bg-sheet'}`}
    >
      <FileChoice isBusy={isBusy} onFiles={onFiles} />
    </section>
  )
}

/** What may be dropped, and the buttons that do the same by a dialog. */
function FileChoice({ onFiles, isBusy }: DropZoneProps) {
  const files = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  const take = (input: HTMLInputElement) => {
    if (input.files !== null && input.files.length > 0) onFiles(chosenFiles(input.files))
    // The same files may be chosen again.
    input.value = ''
  }
  return (
    <>
      <FolderDown aria-hidden size={22} strokeWidth={1.75} className="mx-auto mb-3 text-act" />
      <h2 className="text-lg">Drop files, folders or zips here</h2>
      <p className="mt-1 text-ink-2">mbox, Takeout, LinkedIn, vCard, calendars, transcripts</p>
      <div className="mt-4 flex flex-wrap justify-center gap-2">
        <Button disabled={isBusy} onClick={() => files.current?.click()}>
          Choose files
        </Button>
        <Button disabled={isBusy} look="quiet" onClick={() => folder.current?.click()}>
          Choose a folder
        </Button>
      </div>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        aria-label="Files to bring"
        onChange={({ target }) => take(target)}
      />
      <input
        ref={(input) => {
          folder.current = input
          if (input !== null) input.webkitdirectory = true
        }}
        type="file"
        hidden
        aria-label="A folder to bring"
        onChange={({ target }) => take(target)}
      />
    </>
  )
}

function refuse() {
  notify({ says: 'The browser could not read what you dropped. Choose the files instead.' })
}
