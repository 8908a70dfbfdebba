import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** Files that begin with a dot are not served. */
const NOTICES = '.notices.json'

/** Builds the browser app into `web/dist`, which `rapport serve` serves. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), tailwindcss(), compressed()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // The app's Content-Security-Policy takes scripts, styles and fonts from files alone.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2024',
    // What the scripts hold of others, with their terms: the notices of a package are made of it.
    license: { fileName: NOTICES },
  },
})

/** Puts each text file beside itself as `.br` and `.gz`, so that serving it costs nothing. */
function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    writeBundle({ dir = '' }) {
      for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
        if (!/\.(?:js|css|html|svg)$/.test(name)) continue
        const file = join(dir, name)
        const plain = readFileSync(file)
        writeFileSync(`${file}.br`, brotliCompressSync(plain))
        writeFileSync(`${file}.gz`, gzipSync(plain, { level: 9 }))
      }
    },
  }
}
