import { DOMParser, type Element } from '@xmldom/xmldom'
import { MultiGraph } from 'graphology'
import { parse } from 'graphology-gexf'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FeedName } from '../../src/export/feed-names.js'
import { FEEDS } from '../../src/export/feeds.js'
import { feedParameters } from '../../src/export/parameters.js'
import { type RequestError } from '../../src/schema/errors.js'
import { createLoaders } from '../../src/schema/loaders.js'
import { NETWORK_ACTOR, NETWORK_CONCEPT, NETWORK_DUPLICATES, valuesOf } from '../../src/schema/vocabulary.js'
import { readOperations } from '../../src/server/operations.js'
import { variablesFromAddress } from '../../src/server/variables.js'
import { engines } from '../graph/engines.js'
import { type Service, serve } from '../schema/service.js'
import { records } from './csv-rows.js'
import { randomFilters, searchOf } from './random-filter.js'
import { schema } from './service.js'

const [grafeo] = engines()
const BASE = 'https://graf.example.org'
const NETWORK = `query ($filter: PositionFilter!, $options: NetworkOptions) { network(filter: $filter, options: $options) {
  nodes { item { id label } statements community } edges { source target weight } } }`

type Told = Record<string, string>
/** A network as a file tells it: what each node, by id, and each edge, by its ends, is told with. */
interface Read {
  graph: Told
  nodes: [id: string, Told][]
  edges: [source: string, target: string, weight: number, Told][]
}

const parser = new DOMParser({
  onError: (level, message) => {
    // It warns of U+FFFD, which stands where XML cannot hold what was there.
    if (level !== 'warning') throw new Error(message)
  },
})

/** By the keys that the file declares. */
function readGraphml(text: string): Read {
  const document = parser.parseFromString(text, 'application/xml')
  const all = (name: string) => Array.from(document.getElementsByTagName(name))
  const keys = new Map(all('key').map((key) => [key.getAttribute('id'), key]))
  const told = (element: Element): Told =>
    Object.fromEntries(
      (Array.from(element.childNodes) as Element[])
        .filter(({ tagName }) => tagName === 'data')
        .map((data) => {
          const key = keys.get(data.getAttribute('key'))!
          const value = data.textContent!
          expect(key.getAttribute('for')).toBe(element.tagName)
          if (key.getAttribute('attr.type') === 'int') expect(value).toMatch(/^-?\d+$/)
          if (key.getAttribute('attr.type') === 'double') expect(Number(value)).not.toBeNaN()
          return [key.getAttribute('attr.name')!, value]
        }),
    )
  return {
    graph: told(all('graph')[0]!),
    nodes: all('node').map((node) => [node.getAttribute('id')!, told(node)]),
    edges: all('edge').map((edge) => {
      const { weight, ...more } = told(edge)
      return [edge.getAttribute('source')!, edge.getAttribute('target')!, Number(weight), more]
    }),
  }
}

function readGexf(text: string): Read {
  const graph = parse(MultiGraph, text)
  const { creator, description, ...more } = graph.getAttributes()
  expect([creator, more]).toEqual(['remissgraf', {}])
  const told = (attributes: object): Told =>
    Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, String(value)]))
  return {
    graph: Object.fromEntries(
      (description as string)
        .split('\n')
        .map((line) => [line.split(': ')[0], line.slice(line.indexOf(':') + 2)]),
    ),
    nodes: graph.mapNodes((id, attributes) => [id, told(attributes)]),
    edges: graph.mapEdges((_, { weight, ...more }, source, target) => [source, target, weight, told(more)]),
  }
}

/** Options that go together, the same for the same seed. */
function* randomOptions(seed: number): Generator<Record<string, unknown>> {
  const random = xoroshiro128plus(seed)
  const one = <Value>(values: readonly Value[]) => values[uniformInt(random, 0, values.length - 1)]!
  for (;;) {
    const mode = one(['ONE_MODE', 'TWO_MODE'] as const)
    yield {
      mode,
      actors: one(valuesOf(NETWORK_ACTOR)),
      concepts: one(valuesOf(NETWORK_CONCEPT)),
      duplicates: one(valuesOf(NETWORK_DUPLICATES)),
      ...(mode === 'ONE_MODE'
        ? {
            qualifier: one(['IGNORE', 'CONGRUENCE', 'CONFLICT', 'SUBTRACT']),
            normalisation: one(['NONE', 'AVERAGE', 'JACCARD', 'COSINE']),
          }
        : {
            qualifier: one(['IGNORE', 'SUBTRACT', 'COMBINE']),
            normalisation: one(['NONE', 'ACTIVITY', 'PROMINENCE']),
          }),
      isolates: one([true, false]),
      ...one([{}, {}, { minimumWeight: one([-1, 0.2, 1, 2]) }]),
    }
  }
}

const optionsSearch = (options: Record<string, unknown>) =>
  new URLSearchParams(
    Object.entries(options).map(([name, value]): [string, string] => [name, String(value)]),
  ).toString()

async function written({ graph }: Service, name: FeedName, search: string): Promise<string> {
  const source = { graph, loaders: createLoaders(graph), version: 'v', base: BASE }
  const parameters = feedParameters(schema, name, new URLSearchParams(search))
  let text = ''
  for await (const piece of FEEDS[name].write(source, parameters)) text += piece
  return text
}

describe.each(engines())('the feeds of a network on $name', (engine) => {
  let service: Service
  beforeAll(async () => void (service = await serve(engine)))
  afterAll(() => service.close())

  const feed = (name: FeedName, search: string) => written(service, name, search)
  const cases = function* (seed: number, count: number) {
    const options = randomOptions(seed)
    for (const filter of [{}, {}, {}, {}, ...randomFilters(seed, count)])
      yield { filter, options: options.next().value as Record<string, unknown> }
  }

  test('hold the nodes, edges and weights that the API answers, by any filter and options', async () => {
    let found = 0
    for (const { filter, options } of cases(19, 30)) {
      const { network } = await service.data<any>(NETWORK, { filter, options })
      const search = `${searchOf(filter)}&${optionsSearch(options)}`
      const about = JSON.stringify({ filter, options })
      const id = (node: number) => network.nodes[node].item.id as string
      const nodes = network.nodes.map(({ item, statements, community }: any) => [
        item.id,
        {
          label: item.label,
          statements: String(statements),
          ...(community === null ? {} : { community: String(community) }),
        },
      ])
      const edges = network.edges.map(({ source, target, weight }: any) => [id(source), id(target), weight])

      const files = {
        graphml: readGraphml(await feed('network.graphml', search)),
        gexf: readGexf(await feed('network.gexf', search)),
      }
      for (const read of Object.values(files)) {
        expect(
          read.nodes.map(([id, { kind: _, role: __, permalink: ___, version: ____, ...told }]) => [id, told]),
          about,
        ).toEqual(nodes)
        expect(
          read.edges.map(([source, target, weight]) => [source, target, weight]),
          about,
        ).toEqual(edges)
        expect(read.graph).toMatchObject({ ...JSON.parse(JSON.stringify(options), asText), version: 'v' })
        expect(JSON.parse(read.graph.filter!)).toEqual(filter)
      }
      expect(files.gexf.nodes).toEqual(files.graphml.nodes)
      expect(files.gexf.edges).toEqual(files.graphml.edges)
      const rows = records(await feed('edges.csv', search))
      expect(
        rows.map(({ source, target, weight }) => [source, target, Number(weight)]),
        about,
      ).toEqual(edges)
      expect(rows.map(({ permalink, version }) => ({ permalink, version }))).toEqual(
        files.graphml.edges.map(([, , , told]) => told),
      )
      const labels = new Map(network.nodes.map(({ item }: any) => [item.id, item.label]))
      for (const row of rows)
        expect([row.sourceLabel, row.targetLabel]).toEqual([labels.get(row.source), labels.get(row.target)])
      if (edges.length > 0) found++
    }
    expect(found).toBeGreaterThan(10)
  })

  test('an edge of actors opens to the statements that make its weight', async () => {
    const ties = readOperations().get('ties')!
    let opened = 0
    for (const { filter, options } of cases(23, 25)) {
      const search = `${searchOf(filter)}&${optionsSearch({ ...options, mode: 'ONE_MODE', qualifier: 'SUBTRACT', normalisation: 'AVERAGE' })}`
      const rows = records(await feed('edges.csv', search))
      for (const row of rows.filter((_, index) => index % 4 === 0)) {
        const address = new URL(row.permalink!)
        expect(address.pathname).toBe('/graphql/ties')
        const { network } = await service.data<any>(
          ties.text,
          variablesFromAddress(schema, ties, address.searchParams),
        )
        expect(network.edges, row.permalink).toHaveLength(1)
        const [{ source, target, weight, because }] = network.edges
        const [a, b] = [network.nodes[source], network.nodes[target]]
        expect([a.item.id, b.item.id, String(weight)]).toEqual([row.source, row.target, row.weight])
        const shares = because.reduce((sum: number, { share }: any) => sum + share, 0)
        expect(shares / ((a.statements + b.statements) / 2)).toBeCloseTo(Number(row.weight), 9)
        opened++
      }
    }
    expect(opened).toBeGreaterThan(10)
  })

  test('an edge to a concept opens to the positions that take a side on it, as many as it counts', async () => {
    let opened = 0
    for (const { filter, options } of cases(29, 25)) {
      const { actors, concepts } = options
      const search = `${searchOf(filter)}&${optionsSearch({ actors, concepts, mode: 'TWO_MODE', qualifier: 'IGNORE', duplicates: 'INCLUDE' })}`
      const rows = records(await feed('edges.csv', search))
      for (const row of rows.filter((_, index) => index % 4 === 0)) {
        const positions = records(await feed('positions.csv', new URL(row.permalink!).search))
        // One with MIXED says both.
        const statements = positions.reduce((sum, { stance }) => sum + (stance === 'MIXED' ? 2 : 1), 0)
        expect(statements, row.permalink).toBe(Number(row.weight))
        opened++
      }
    }
    expect(opened).toBeGreaterThan(20)
  })

  test('the permalink of a network makes the same file again', async () => {
    for (const { filter, options } of cases(31, 6))
      for (const name of ['network.graphml', 'network.gexf'] as const) {
        const text = await feed(name, `${searchOf(filter)}&${optionsSearch(options)}`)
        const { graph } = name === 'network.gexf' ? readGexf(text) : readGraphml(text)
        expect(await feed(name, new URL(graph.permalink!).search)).toBe(text)
      }
  })

  test('a theme, which is no node, opens to its positions', async () => {
    const { nodes } = readGraphml(
      await feed('network.graphml', 'mode=TWO_MODE&qualifier=IGNORE&concepts=THEME&duplicates=INCLUDE'),
    )
    const themes = nodes.filter(([, { role }]) => role === 'CONCEPT')
    expect(themes.length).toBeGreaterThan(1)
    for (const [theme, told] of themes) {
      const positions = records(await feed('positions.csv', new URL(told.permalink!).search))
      expect(positions.map((position) => position.theme)).toEqual(positions.map(() => theme))
      const statements = positions.reduce((sum, { stance }) => sum + (stance === 'MIXED' ? 2 : 1), 0)
      expect([told.kind, String(statements)]).toEqual(['THEME', told.statements])
    }
    expect(nodes[0]![1].permalink).toBe(`${BASE}/id/${nodes[0]![0]}?version=v`)
  })

  test('nothing is a network without nodes', async () => {
    const search = 'filter={"or":[]}&isolates=true'
    expect(readGraphml(await feed('network.graphml', search))).toMatchObject({ nodes: [], edges: [] })
    expect(readGexf(await feed('network.gexf', search))).toMatchObject({ nodes: [], edges: [] })
    expect(records(await feed('edges.csv', search))).toEqual([])
  })
})

// Of no engine, and no store holds two sets of seeds at once.
test('names come back from XML as they are, but for what XML cannot hold', async () => {
  const name = `A&B <i> "C" 'D' &amp; &lt;x&gt; ]]> å 😀`
  const other = `bell\u0007 nul\u0000 escape\u001b half\ud83d noncharacter\uffff`
  const named = await serve(grafeo!, undefined, ({ organisations }) => {
    organisations.ekby!.name = name
    organisations.sjostad!.name = other
  })
  try {
    const search = 'isolates=true&basis=EXPLICIT&basis=IMPLIED&basis=ADOPTED'
    const { network } = await named.data<any>(NETWORK, {
      filter: { basis: ['EXPLICIT', 'IMPLIED', 'ADOPTED'] },
      options: { isolates: true },
    })
    const expected = network.nodes.map(({ item }: any) =>
      item.label.replace(/[\p{Cc}\p{Cs}\uffff]/gu, '\ufffd'),
    )
    expect(expected).toContain(name)
    expect(expected).toContain('bell\ufffd nul\ufffd escape\ufffd half\ufffd noncharacter\ufffd')
    for (const { nodes } of [
      readGraphml(await written(named, 'network.graphml', search)),
      readGexf(await written(named, 'network.gexf', search)),
    ])
      expect(nodes.map(([, { label }]) => label)).toEqual(expected)
  } finally {
    await named.close()
  }
})

const asText = (key: string, value: unknown) => (key === '' ? value : String(value))

describe('what cannot be made is told before anything is written', () => {
  const faults = (search: string, name: FeedName = 'network.graphml') => {
    try {
      feedParameters(schema, name, new URLSearchParams(search))
    } catch (error) {
      return (error as RequestError).extensions.faults
    }
    return 'none'
  }

  test.each(['network.graphml', 'network.gexf', 'edges.csv'] as const)('%s', (name) => {
    expect(faults('mode=TWO_MODE', name)).toEqual([expect.stringContaining('CONGRUENCE with TWO_MODE')])
    expect(faults('normalisation=ACTIVITY', name)).toEqual([
      expect.stringContaining('ACTIVITY with ONE_MODE'),
    ])
    expect(faults('mode=TWO&minimumWeight=much&isolate=true', name)).toHaveLength(3)
    expect(faults('mode=TWO_MODE&qualifier=COMBINE&normalisation=PROMINENCE&minimumWeight=0.5', name)).toBe(
      'none',
    )
  })

  test.each(['network.graphml', 'network.gexf', 'edges.csv'] as const)(
    '%s of more actors than the API takes',
    async (name) => {
      const read = async () => [{ actors: 501, statements: 501 }]
      const graph = { engine: 'grafeo', read, revision: async () => 2 } as any
      const source = { graph, loaders: createLoaders(graph), version: 'v', base: BASE }
      const pieces = FEEDS[name].write(source, feedParameters(schema, name, new URLSearchParams()))
      await expect(pieces.next()).rejects.toThrow('network would hold 501 actors, more than 500')
    },
  )
})
