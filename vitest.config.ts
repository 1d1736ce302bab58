import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  // As in tsconfig.json: type-graphql wants the legacy decorators, and no metadata (circular classes die of it).
  oxc: { decorator: { legacy: true, emitDecoratorMetadata: false } },
  resolve: {
    // Vite would take index.mjs while type-graphql requires index.js: two graphql-js, whose types do not know each other.
    alias: [
      {
        find: /^graphql$/,
        replacement: fileURLToPath(new URL('node_modules/graphql/index.js', import.meta.url)),
      },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    // type-graphql's decorators need it before any class is read.
    setupFiles: ['reflect-metadata'],
    globalSetup: 'test/neo4j/global-setup.ts',
    // Not a measure of speed: Neo4j plans every new statement, on a machine that may be busy.
    testTimeout: 120_000,
    // What a page shows in the end: a second, the default, is short for a browser beside other suites.
    expect: { poll: { timeout: 20_000 } },
    // A suite on Neo4j waits in its first hook until the one before it is done with the database.
    hookTimeout: 300_000,
  },
})
