import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { seedSchemas } from '../../src/dataset/seeds/formats-schemas.js'

const SCHEMAS = Object.entries(seedSchemas())

describe('The JSON Schemas for editors', () => {
  it.each(SCHEMAS)('%s is what `npm run generate` writes', async (name, text) => {
    const written = await readFile(new URL(`../../seeds/schemas/${name}`, import.meta.url), 'utf8')
    expect(written).toBe(text)
  })

  it.each(SCHEMAS)('%s describes every field', (_, text) => {
    const bare: string[] = []
    JSON.parse(text, function (this: unknown, key, value: unknown) {
      if (key === 'properties') {
        for (const [name, field] of Object.entries(value as Record<string, { description?: string }>)) {
          if (field.description === undefined && !('$ref' in field) && !('allOf' in field)) bare.push(name)
        }
      }
      return value
    })
    expect(bare).toEqual([])
  })
})
