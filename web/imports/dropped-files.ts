import type { UploadedFile } from '../api/upload.ts'

export type DroppedFile = UploadedFile

type Dropped = { readonly entry: FileSystemEntry | null; readonly file: File | null }

/** The files of a drop, those in folders too, in the order of their paths. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly DroppedFile[]> {
  // The entries must be taken before the first wait: the list is empty after it.
  const found = [...transfer.items].map((item) => ({
    entry: item.webkitGetAsEntry(),
    file: item.getAsFile(),
  }))
  const files = (await Promise.all(found.map(filesOf))).flat()
  return files.toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

/** The files that were chosen by a dialog; of a folder with their paths in it. */
export function chosenFiles(files: FileList): readonly DroppedFile[] {
  return [...files].map((file) => ({ path: file.webkitRelativePath || file.name, file }))
}

/** What is dropped by another page, or by a script, is a file without an entry. */
async function filesOf({ entry, file }: Dropped): Promise<readonly DroppedFile[]> {
  if (entry !== null) return filesIn(entry)
  return file === null ? [] : [{ path: file.name, file }]
}

async function filesIn(entry: FileSystemEntry): Promise<readonly DroppedFile[]> {
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject))
    return [{ path: entry.fullPath.replace(/^\//, ''), file }]
  }
  if (!isFolder(entry)) return []
  const found: DroppedFile[] = []
  const reader = entry.createReader()
  for (;;) {
    // A reader gives a hundred entries at most, and none at its end.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    )
    if (some.length === 0) return found
    for (const inner of some) found.push(...(await filesIn(inner)))
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}
