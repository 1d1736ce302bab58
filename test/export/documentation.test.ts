import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { documentFeeds } from '../../src/export/documentation.js'
import { FEED_NAMES, type FeedName } from '../../src/export/feed-names.js'
import { FEEDS } from '../../src/export/feeds.js'
import { createSchema } from '../../src/schema/schema.js'
import { documentedService } from '../../src/server/documented-service.js'

const text = documentFeeds(createSchema())

test('docs/exports.md is what the feeds make; else run npm run generate', () => {
  expect(readFileSync('docs/exports.md', 'utf8')).toBe(text)
})

test('the page for builders tells of the service as it is; else run npm run generate', () => {
  expect(readFileSync('src/dashboard/pages/build/documented.json', 'utf8')).toBe(
    documentedService(createSchema()),
  )
})

test.each(Object.keys(FEED_NAMES) as FeedName[])(
  '%s is told of with all it holds, each with a meaning',
  (name) => {
    const [, section] = text.split(`\n## ${name}\n`)
    for (const { name: column, about } of FEEDS[name].columns) {
      expect(about.trim(), column).not.toBe('')
      expect(section!.split('\n## ')[0]).toContain(`| \`${column}\` | `)
    }
  },
)
