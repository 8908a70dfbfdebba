// yauzl ships no types. These are the parts that zip.ts uses, after its README (3.4).
declare module 'yauzl' {
  import type { Readable } from 'node:stream'

  export type Entry = {
    readonly fileNameRaw: Buffer
    readonly extraFields: readonly { readonly id: number; readonly data: Buffer }[]
    readonly generalPurposeBitFlag: number
    readonly compressedSize: number
    readonly uncompressedSize: number
    isEncrypted(): boolean
    canDecodeFileData(): boolean
  }

  export type ZipFile = {
    readonly entryCount: number
    readonly fileSize: number
    eachEntry(): AsyncIterableIterator<Entry>
    openReadStreamPromise(entry: Entry): Promise<Readable>
    close(): void
  }

  type Options = { readonly lazyEntries: true; readonly decodeStrings: false; readonly autoClose: false }

  export function openPromise(path: string, options: Options): Promise<ZipFile>
  export function getFileNameLowLevel(
    generalPurposeBitFlag: number,
    fileNameBuffer: Buffer,
    extraFields: Entry['extraFields'],
    strictFileNames: boolean,
  ): string
}
