import { zstdDecompressSync } from 'node:zlib'

/** A body as the book keeps it, back as text. */
export function decompress(body: Uint8Array): string {
  return new TextDecoder().decode(zstdDecompressSync(body))
}
