import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { AXES } from '../../src/axis/axis.js'
import type { Options } from '../../src/network/options.js'
import type { PositionFilter } from '../../src/position/position.input.js'
import {
  NETWORK_ACTOR,
  NETWORK_CONCEPT,
  NETWORK_DUPLICATES,
  type NetworkNormalisation,
  type NetworkQualifier,
  valuesOf,
} from '../../src/schema/vocabulary.js'
import { engines } from '../graph/engines.js'
import { randomFilters } from '../position/random-filters.js'
import { type Service, codes, serve } from '../schema/service.js'
import {
  POSITION_FIELDS,
  type Position,
  type Product,
  inOrder,
  oneModeTies,
  statementsOf,
  sumOf,
  twoModeTies,
} from './recomputed.js'

interface Network {
  nodes: { item: { id: string }; statements: number; community: number | null }[]
  edges: {
    source: number
    target: number
    weight: number
    because: { concept: { id: string }; a: { id: string }; b: { id: string } | null; share: number }[]
  }[]
}

const NETWORK = `query ($filter: PositionFilter!, $options: NetworkOptions, $first: Int! = 100) {
  network(filter: $filter, options: $options) {
    nodes { item { id } statements community }
    edges { source target weight because(first: $first) { concept { id } a { id } b { id } share } }
  }
}`
const EVERYTHING: PositionFilter = {
  basis: ['EXPLICIT', 'IMPLIED', 'ADOPTED', 'DEFAULT_RULE'],
  standing: ['PRINCIPAL', 'CONTRIBUTING', 'DRAFTING', 'SEPARATE'],
}

/** Every mode with every qualifier and normalisation that go with it. */
const KINDS = [
  ...pairsOf(['IGNORE', 'CONGRUENCE', 'CONFLICT', 'SUBTRACT'], ['NONE', 'AVERAGE', 'JACCARD', 'COSINE']).map(
    (kind) => ({ mode: 'ONE_MODE' as const, ...kind }),
  ),
  ...pairsOf(['IGNORE', 'SUBTRACT', 'COMBINE'], ['NONE', 'ACTIVITY', 'PROMINENCE']).map((kind) => ({
    mode: 'TWO_MODE' as const,
    ...kind,
  })),
]

describe.each(engines())('a network on $name', (engine) => {
  let service: Service
  let conceptOrder: string[]
  beforeAll(async () => {
    service = await serve(engine)
    const { measures, proposals } = await service.data<Record<string, { nodes: { id: string }[] }>>(
      '{ measures(first: 500) { nodes { id } } proposals(first: 500) { nodes { id } } }',
    )
    conceptOrder = [...measures!.nodes, ...proposals!.nodes].map(({ id }) => id)
    conceptOrder.push('mal', 'maltider', 'matsvinn', 'stod')
  })
  afterAll(() => service.close())

  const network = (filter: object, options: Partial<Options> | null = null, first = 100) =>
    service.data<{ network: Network }>(NETWORK, { filter, options, first }).then(({ network }) => network)
  const positions = (filter: object) =>
    service
      .data<{ positions: { nodes: Position[] } }>(
        `query ($filter: PositionFilter) { positions(first: 500, filter: $filter) { nodes { ${POSITION_FIELDS} } } }`,
        { filter },
      )
      .then(({ positions }) => positions.nodes)

  /** What the answer must be, from the positions that the same filter lists. */
  async function expectRecomputed(filter: PositionFilter, options: Options): Promise<Network> {
    const { actors, concepts, mode, qualifier, normalisation, duplicates, minimumWeight } = options
    const said = statementsOf(await positions(filter), actors, concepts, duplicates)
    const ties = (mode === 'ONE_MODE' ? oneModeTies : twoModeTies)(said, qualifier, normalisation)
    const weights = new Map<string, number>()
    const products = new Map<string, Product[]>()
    for (const { source, target, products: made, divisor } of ties) {
      const weight = divisor === 0 ? 0 : sumOf(made) / divisor
      if (Math.abs(weight) < 1e-12 || (minimumWeight != null && weight < minimumWeight)) continue
      weights.set(pairOf(mode, source, target), weight)
      products.set(pairOf(mode, source, target), made)
    }
    const found = await network(filter, options)
    const idOf = (node: number) => found.nodes[node]!.item.id
    const context = JSON.stringify([filter, options])

    const edges = new Map(
      found.edges.map((edge) => [pairOf(mode, idOf(edge.source), idOf(edge.target)), edge] as const),
    )
    expect([...edges.keys()].toSorted(), context).toEqual([...weights.keys()].toSorted())
    for (const [pair, edge] of edges) {
      expect(edge.weight, `${context} ${pair}`).toBeCloseTo(weights.get(pair)!, 12)
      expect(edge.source).toBeLessThan(edge.target)
      // The reasons are the products, and their shares add up to the weight before normalisation.
      const made = inOrder(products.get(pair)!, idOf(edge.source), conceptOrder)
      expect(
        edge.because.map(({ concept, a, b }) => [concept.id, a.id, b?.id]),
        `${context} ${pair}`,
      ).toEqual(made.map(({ a, b }) => [a.concept, a.position, b?.position]))
      for (const [index, { share }] of edge.because.entries())
        expect(share).toBeCloseTo(made[index]!.share, 12)
      expect(sumOf(edge.because)).toBeCloseTo(sumOf(made), 12)
    }
    const strengths = found.edges.map(({ weight }) => Math.abs(weight))
    expect(strengths).toEqual(strengths.toSorted((a, b) => b - a))

    const count = (id: string) => said.filter(({ actor, concept }) => actor === id || concept === id).length
    const tied = new Set(found.edges.flatMap(({ source, target }) => [source, target]))
    for (const [index, { item, statements }] of found.nodes.entries()) {
      expect(statements, `${context} ${item.id}`).toBe(count(item.id))
      if (!options.isolates) expect(tied.has(index)).toBe(true)
    }
    if (options.isolates)
      expect(found.nodes.map(({ item }) => item.id).toSorted()).toEqual(
        [
          ...new Set(
            said.flatMap(({ actor, concept }) => (mode === 'ONE_MODE' ? [actor] : [actor, concept])),
          ),
        ].toSorted(),
      )
    return found
  }

  /** In one-mode the actors of a tie come in the order of nodes, which the positions alone do not tell. */
  const pairOf = (mode: string, source: string, target: string) =>
    (mode === 'ONE_MODE' ? [source, target].toSorted() : [source, target]).join(' ')
  test.each(KINDS)(
    '$mode, $qualifier, $normalisation is what the positions give, with any duplicates',
    async (kind) => {
      for (const duplicates of valuesOf(NETWORK_DUPLICATES))
        for (const actors of valuesOf(NETWORK_ACTOR)) {
          const options: Options = { ...kind, duplicates, actors, concepts: 'MEASURE', isolates: true }
          const { edges } = await expectRecomputed(EVERYTHING, options)
          expect(edges.length).toBeGreaterThan(5)
        }
    },
  )

  test('random filters and options give what the positions give', async () => {
    const generator = xoroshiro128plus(5)
    const pick = <Item>(items: readonly Item[]): Item => items[uniformInt(generator, 0, items.length - 1)]!
    let edges = 0
    for (const filter of randomFilters(40, 7)) {
      const found = await expectRecomputed(filter, {
        ...pick(KINDS),
        actors: pick(valuesOf(NETWORK_ACTOR)),
        concepts: pick(valuesOf(NETWORK_CONCEPT)),
        duplicates: pick(valuesOf(NETWORK_DUPLICATES)),
        minimumWeight: pick([null, null, -0.5, 0, 0.2, 1, 2]),
        isolates: pick([true, false]),
      })
      edges += found.edges.length
    }
    expect(edges).toBeGreaterThan(50)
  })

  test('opens: a tie of an actor and a concept, and a node, count what the same filter lists', async () => {
    let opened = 0
    for (const filter of [{}, EVERYTHING, ...randomFilters(6, 3)])
      for (const concepts of valuesOf(NETWORK_CONCEPT)) {
        const actors = concepts === 'THEME' ? 'ORGANISATION' : 'RESPONDENT'
        const options = {
          actors,
          concepts,
          mode: 'TWO_MODE',
          qualifier: 'IGNORE',
          duplicates: 'INCLUDE',
        } as const
        const { nodes, edges } = await network(filter, options)
        const listed = async (...parts: PositionFilter[]) =>
          (await positions({ and: [filter, ...parts] })).reduce(
            (sum, { stance }) => sum + (stance === 'NO_VIEWS' ? 0 : stance === 'MIXED' ? 2 : 1),
            0,
          )
        for (const { source, target, weight } of edges) {
          const [actor, concept] = [nodes[source]!.item.id, nodes[target]!.item.id]
          expect(weight).toBe(await listed(AXES[actors].filter(actor), AXES[concepts].filter(concept)))
          opened++
        }
        const firstConcept = Math.min(...edges.map(({ target }) => target))
        for (const [index, { item, statements }] of nodes.entries())
          if (index >= firstConcept) expect(statements).toBe(await listed(AXES[concepts].filter(item.id)))
          else
            expect(statements).toBe(
              edges.filter(({ source }) => source === index).reduce((sum, { weight }) => sum + weight, 0),
            )
      }
    expect(opened).toBeGreaterThan(50)
  })

  test('more duplicates never make less', async () => {
    for (const filter of [{}, EVERYTHING, ...randomFilters(4, 11)])
      for (const qualifier of ['IGNORE', 'CONGRUENCE', 'CONFLICT'] as const) {
        const weights = async (duplicates: Options['duplicates']) => {
          const { nodes, edges } = await network(filter, { qualifier, duplicates, isolates: true })
          return new Map([
            ...nodes.map(({ item, statements }) => [item.id, statements] as const),
            ...edges.map(({ source, target, weight }) => [`${source} ${target}`, weight] as const),
          ])
        }
        const [once, perDocument, all] = [
          await weights('ACROSS_RANGE'),
          await weights('DOCUMENT'),
          await weights('INCLUDE'),
        ]
        for (const [less, more] of [
          [once, perDocument],
          [perDocument, all],
        ] as const)
          for (const [name, weight] of less) expect(more.get(name)).toBeGreaterThanOrEqual(weight)
      }
  })

  test('of duplicates the first by date, document and line is the one that is told', async () => {
    const reasons = async (duplicates: Options['duplicates']) => {
      const filter = {
        respondent: ['respondent:skolmat-2031/vannerna'],
        measure: ['measure:avgiftsfri-skolfrukost'],
      }
      const { edges } = await network(filter, { mode: 'TWO_MODE', qualifier: 'SUBTRACT', duplicates })
      return edges.find(({ weight }) => weight > 0)!.because.map(({ a }) => a.id)
    }
    const march = 'position:skolmat-2031/vannerna/skolmatens-vanner-2031/4.1'
    const may = 'position:skolmat-2031/vannerna/skolmatens-vanner-tillagg-2031/4.1'
    expect(await reasons('INCLUDE')).toEqual([march, may])
    expect(await reasons('DOCUMENT')).toEqual([march, may])
    expect(await reasons('ACROSS_RANGE')).toEqual([march])
  })

  test('its nodes stand in the default order of their kinds, actors first', async () => {
    const orders = await service.data<Record<string, { nodes: { id: string }[] }>>(
      '{ organisations(first: 500) { nodes { id } } measures(first: 500) { nodes { id } } }',
    )
    const ordered = [...orders.organisations!.nodes, ...orders.measures!.nodes].map(({ id }) => id)
    const { nodes } = await network({}, { mode: 'TWO_MODE', qualifier: 'SUBTRACT', isolates: true })
    const ids = nodes.map(({ item }) => item.id)
    expect(ids).toEqual(ordered.filter((id) => ids.includes(id)))
    expect(ids.length).toBeGreaterThan(10)
  })

  test('fewer reasons and fewer ties are the first of all', async () => {
    const all = await network(EVERYTHING, { actors: 'RESPONDENT', duplicates: 'INCLUDE' }, 30)
    for (const first of [0, 1, 2, 3]) {
      const few = await network(EVERYTHING, { actors: 'RESPONDENT', duplicates: 'INCLUDE' }, first)
      expect(few.edges.map(({ because }) => because)).toEqual(
        all.edges.map(({ because }) => because.slice(0, first)),
      )
    }
    expect(Math.max(...all.edges.map(({ because }) => because.length))).toBeGreaterThan(3)
    const { network: strongest } = await service.data<{ network: Network }>(
      `query ($filter: PositionFilter!) { network(filter: $filter, options: { actors: RESPONDENT, duplicates: INCLUDE }) {
        edges(first: 3) { source target weight } } }`,
      { filter: EVERYTHING },
    )
    expect(strongest.edges).toEqual(
      all.edges.slice(0, 3).map(({ source, target, weight }) => ({ source, target, weight })),
    )
  })

  test('communities are numbered from 0 by size, and only nodes with a positive tie have one', async () => {
    const { nodes, edges } = await network(EVERYTHING, { qualifier: 'SUBTRACT', isolates: true })
    const bound = new Set(
      edges.filter(({ weight }) => weight > 0).flatMap(({ source, target }) => [source, target]),
    )
    expect(nodes.map(({ community }) => community !== null)).toEqual(nodes.map((_, node) => bound.has(node)))
    expect(edges.some(({ weight }) => weight < 0)).toBe(true)
    expect(Math.max(...nodes.map(({ community }) => community ?? 0))).toBeGreaterThan(0)
  })

  test('nothing that passes makes an empty network', async () => {
    for (const filter of [
      { measure: ['measure:none'] },
      { stance: [] },
      { stance: ['NO_VIEWS'] },
      { or: [] },
    ])
      expect(await network(filter, { isolates: true })).toEqual({ nodes: [], edges: [] })
  })

  test('costs the same statements however many ties and reasons are told', async () => {
    await network({}, null, 1)
    const few = service.statements.toSorted()
    await network(EVERYTHING, { actors: 'RESPONDENT', duplicates: 'INCLUDE' })
    expect(service.statements.toSorted()).toEqual(few)
    expect(few).toEqual([
      'axis/items',
      'axis/items',
      'dataset/loaded',
      'network/counts',
      'network/extent',
      'network/statements',
      'position/byIds',
    ])
  })

  test('two networks of the same statements share them', async () => {
    await service.data(`{
      a: network(filter: {}) { nodes { statements } }
      b: network(filter: {}, options: { qualifier: SUBTRACT, normalisation: AVERAGE }) { nodes { statements } }
    }`)
    expect(service.statements.filter((name) => name.startsWith('network/')).toSorted()).toEqual([
      'network/counts',
      'network/extent',
    ])
  })

  test.each([
    [{ mode: 'TWO_MODE' }, ['CONGRUENCE', 'TWO_MODE', 'qualifier: SUBTRACT']],
    [{ mode: 'TWO_MODE', qualifier: 'CONFLICT' }, ['CONFLICT', 'TWO_MODE', 'IGNORE, SUBTRACT, COMBINE']],
    [{ qualifier: 'COMBINE' }, ['COMBINE', 'ONE_MODE', 'IGNORE, CONGRUENCE, CONFLICT, SUBTRACT']],
    [{ normalisation: 'ACTIVITY' }, ['ACTIVITY', 'ONE_MODE', 'NONE, AVERAGE, JACCARD, COSINE']],
    [
      { mode: 'TWO_MODE', qualifier: 'IGNORE', normalisation: 'JACCARD' },
      ['JACCARD', 'TWO_MODE', 'NONE, ACTIVITY, PROMINENCE'],
    ],
  ])('refuses options that do not go together: %j', async (options, words) => {
    const answer = await service.ask(NETWORK.replace(/\}\s*$/, 'dataset { version } }'), {
      filter: {},
      options,
    })
    expect(codes(answer)).toEqual(['BAD_ARGUMENT'])
    for (const word of words) expect(answer.errors![0]!.message).toContain(word)
    // The rest of the answer stays whole.
    expect(answer.data).toMatchObject({ network: null, dataset: {} })
  })

  test('refuses a number of reasons or ties that is none, and more reasons than it tells', async () => {
    for (const first of [-1, 501])
      expect(codes(await service.ask(NETWORK, { filter: {}, first }))).toContain('BAD_PAGE')
    expect(codes(await service.ask('{ network(filter: {}) { edges(first: 501) { weight } } }'))).toEqual([
      'BAD_PAGE',
    ])
    const answer = await service.ask(NETWORK, { filter: EVERYTHING, first: 500 })
    expect(codes(answer)).toContain('RESULT_TOO_LARGE')
    expect(answer.errors![0]!.extensions).toMatchObject({ limit: 5_000, unit: 'reasons' })
  })

  test('an id of another kind in the filter is an error that names it', async () => {
    const answer = await service.ask(
      '{ network(filter: { measure: ["matter:x"] }) { nodes { statements } } }',
    )
    expect(codes(answer)).toEqual(['WRONG_KIND'])
    expect(answer.errors![0]!.message).toContain('filter.measure[0]')
  })
})

function pairsOf<Qualifier extends NetworkQualifier, Normalisation extends NetworkNormalisation>(
  qualifiers: readonly Qualifier[],
  normalisations: readonly Normalisation[],
): { qualifier: Qualifier; normalisation: Normalisation }[] {
  return qualifiers.flatMap((qualifier) =>
    normalisations.map((normalisation) => ({ qualifier, normalisation })),
  )
}
