/** A file with its path within what was dropped or chosen. */
export type UploadedFile = { readonly path: string; readonly file: File }

/**
 * Files as the book takes them: a line of JSON before the bytes of each. The browser reads them from the disk as they
 * go.
 */
export function uploadOf(files: readonly UploadedFile[]): RequestInit {
  const parts = files.flatMap(({ path, file }) => [
    `${JSON.stringify({ path, size: file.size, modified: file.lastModified })}\n`,
    file,
  ])
  return {
    headers: { 'content-type': 'application/vnd.rapport.files', 'x-rapport-upload': '1' },
    body: new Blob(parts),
  }
}
