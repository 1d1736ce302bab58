import { ESLint } from 'eslint'
import typescript from 'typescript-eslint'
import { beforeAll, describe, expect, test } from 'vitest'
import rooms from '../../eslint.rooms.js'

let eslint: ESLint

beforeAll(() => {
  // The rules alone, on texts that are no files: what the types say is not theirs to judge.
  eslint = new ESLint({
    overrideConfigFile: true,
    overrideConfig: [
      {
        files: ['**/*.ts'],
        languageOptions: { parser: typescript.parser },
        plugins: { rooms },
        rules: { 'rooms/borders': 'error', 'rooms/telling': 'error' },
      },
    ],
  })
})

async function faults(filePath: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath })
  return result!.messages.map((message) => message.message)
}

describe('only src/graph knows a driver', () => {
  test.each(['neo4j-driver', '@grafeo-db/js', 'neo4j-driver/types'])('%s', async (driver) => {
    const text = `import x from '${driver}'\nexport { x }`
    expect(await faults('src/graph/neo4j/engine.ts', text)).toEqual([])
    expect(await faults('src/measure/measure.loader.ts', text)).toEqual([
      `only src/graph knows a driver; ask through its port (src/graph/graph.ts) instead of ${driver}`,
    ])
    expect(await faults('src/main.ts', text)).toHaveLength(1)
    expect(await faults('src/server/server.ts', `export const x = () => import('${driver}')`)).toHaveLength(1)
    expect(await faults('src/server/server.ts', `export type X = import('${driver}').Driver`)).toHaveLength(1)
  })
})

describe('a room asks its own store alone', () => {
  test('its own, also from a folder within', async () => {
    expect(await faults('src/measure/measure.loader.ts', `import './measure.store.js'`)).toEqual([])
    expect(await faults('src/dataset/load/load.ts', `import '../dataset.store.js'`)).toEqual([])
  })
  test.each([
    ['src/measure/measure.loader.ts', `import { x } from '../position/position.store.js'\nexport { x }`],
    ['src/measure/measure.loader.ts', `export * from '../position/position.store.js'`],
    [
      'src/measure/measure.loader.ts',
      `import type { X } from '../position/position.store.js'\nexport type Y = X`,
    ],
    ['src/server/context.ts', `export const x = () => import('../position/position.store.js')`],
    ['src/main.ts', `import './position/position.store.js'`],
  ])('%s may not: %s', async (file, text) => {
    expect(await faults(file, text)).toEqual([expect.stringContaining("is another room's store")])
  })
})

describe('a resolver asks neither store nor graph', () => {
  test.each([
    `import { x } from './measure.store.js'\nexport { x }`,
    `import { statement } from '../graph/statement.js'\nexport { statement }`,
    `import type { Graph } from '../graph/graph.js'\nexport type G = Graph`,
    `import type { X } from '../position/position.store.js'\nexport type Y = X`,
  ])('%s', async (text) => {
    expect(await faults('src/measure/measure.resolver.ts', text)).toEqual([
      expect.stringContaining('a resolver asks loaders from its context'),
    ])
  })
  test('but it may name the rows of its own room', async () => {
    for (const text of [
      `import type { Row } from './measure.store.js'\nexport type R = Row`,
      `import { type Row } from './measure.store.js'\nexport type R = Row`,
    ])
      expect(await faults('src/measure/measure.resolver.ts', text)).toEqual([])
  })
})

test('the port to the store imports nothing from other rooms', async () => {
  expect(await faults('src/graph/neo4j/engine.ts', `import '../graph.js'\nimport 'node:fs'`)).toEqual([])
  for (const specifier of ['../schema/id.js', '../main.js'])
    expect(await faults('src/graph/engine.ts', `import '${specifier}'`)).toEqual([
      `src/graph imports nothing from other rooms, but this is ${specifier}`,
    ])
})

test.each(['utils', 'helpers', 'common', 'index'])('no file is named %s', async (name) => {
  expect(await faults(`src/measure/${name}.ts`, 'export {}')).toEqual([
    `${name}.ts does not say what the file is for`,
  ])
})

test('the project is linted by these rules', async () => {
  const project = new ESLint()
  const config = (await project.calculateConfigForFile('src/measure/measure.resolver.ts')) as {
    rules: Record<string, unknown[]>
  }
  expect(config.rules['rooms/borders']![0]).toBe(2)
  expect(config.rules['rooms/telling']![0]).toBe(2)
})
