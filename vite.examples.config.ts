import { defineConfig } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'

/** Builds the example page to one file that needs nothing beside it: it opens from a disk, a mail, any server. */
export default defineConfig({
  root: 'examples',
  plugins: [viteSingleFile()],
  build: {
    outDir: '../dist/examples',
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: { input: 'examples/who-supports-what.html' },
  },
})
