import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Two copies of graphql, one for import and one for require, refuse each other's schemas.
  resolve: { alias: { graphql: 'graphql/index.js' } },
  test: { include: ['test/**/*.test.ts'] },
})
