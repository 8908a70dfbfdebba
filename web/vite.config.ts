import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Builds the browser app into `web/dist`, which `rapport serve` serves. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), tailwindcss()],
  // Scripts and styles come from files alone (the app's Content-Security-Policy allows no data: and no inline ones).
  build: { outDir: 'dist', emptyOutDir: true, assetsInlineLimit: 0, target: 'es2024', modulePreload: { polyfill: false } },
})
