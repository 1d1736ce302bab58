import 'reflect-metadata'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { seedSchemas } from './dataset/seeds/formats-schemas.js'
import { documentFeeds } from './export/documentation.js'
import { queryTypesOf } from './schema/query-types.js'
import { createSchema } from './schema/schema.js'
import { sdlOf } from './schema/sdl.js'
import { documentedService } from './server/documented-service.js'

// Writes the files that are made from the code, so that they can be read, compared and relied on without running
// it. A test fails where one of them has drifted.

/** Each gives texts by their path from the root of the project. */
const GENERATORS: (() => Record<string, string> | Promise<Record<string, string>>)[] = [
  () => under('seeds/schemas', seedSchemas()),
  () => ({ 'schema.graphql': sdlOf(createSchema()) }),
  () => ({ 'src/dashboard/api/schema-types.d.ts': queryTypesOf(createSchema()) }),
  () => ({ 'docs/exports.md': documentFeeds(createSchema()) }),
  () => ({ 'src/dashboard/pages/build/documented.json': documentedService(createSchema()) }),
]

for (const generate of GENERATORS) {
  for (const [path, text] of Object.entries(await generate())) {
    const file = fileURLToPath(new URL(`../${path}`, import.meta.url))
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text)
    process.stdout.write(`${path}\n`)
  }
}

function under(folder: string, texts: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [`${folder}/${name}`, text]))
}
