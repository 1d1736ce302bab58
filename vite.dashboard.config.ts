import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Builds the dashboard: one page for all its addresses; what a page needs is loaded when it is opened. */
export default defineConfig({
  root: 'src/dashboard',
  base: '/dashboard/',
  plugins: [react()],
  build: {
    outDir: '../../dist/dashboard',
    emptyOutDir: true,
    target: 'es2022',
    manifest: true,
    // A file put into the page as data: is one that no cache keeps for the next page.
    assetsInlineLimit: 0,
  },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000', '/export': 'http://127.0.0.1:4000' } },
})
