import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Builds the playground: one page with all it needs, so that it works where nothing but this server is reachable. */
export default defineConfig({
  root: 'src/playground',
  base: '/playground/',
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    outDir: '../../dist/playground',
    emptyOutDir: true,
    target: 'es2022',
    // Monaco, the editor, is large and loaded when the page is already on screen.
    chunkSizeWarningLimit: 4000,
    // GraphiQL's files carry hints to a compiler that has already run.
    rolldownOptions: {
      onLog: (level, log, tell) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && tell(level, log),
    },
  },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
})
