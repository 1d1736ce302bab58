import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FEEDS } from '../../src/export/feeds.js'
import { feedParameters } from '../../src/export/parameters.js'
import type { FeedName } from '../../src/export/feed-names.js'
import { BASIS, STANDING, valuesOf } from '../../src/schema/vocabulary.js'
import { createLoaders } from '../../src/schema/loaders.js'
import { engines } from '../graph/engines.js'
import { type Service, serve } from '../schema/service.js'
import { schema } from './service.js'

type Json = Record<string, any>
const BASE = 'https://graf.example.org'

describe('graph.jsonld', () => {
  let service: Service
  let context: Json
  let nodes: Json[]
  beforeAll(async () => {
    service = await serve(engines()[0]!)
    context = (await feed('context.jsonld'))['@context']
    nodes = (await feed('graph.jsonld'))['@graph']
  })
  afterAll(() => service.close())

  async function feed(name: FeedName, search = ''): Promise<Json> {
    const source = { graph: service.graph, loaders: createLoaders(service.graph), version: 'v', base: BASE }
    let text = ''
    for await (const piece of FEEDS[name].write(
      source,
      feedParameters(schema, name, new URLSearchParams(search)),
    ))
      text += piece
    return JSON.parse(text)
  }

  /** Every object in the graph that is a node, those within others too. */
  const all = (value: unknown): Json[] =>
    Array.isArray(value)
      ? value.flatMap(all)
      : typeof value === 'object' && value !== null && !('@value' in value)
        ? [value, ...Object.values(value).flatMap(all)]
        : []

  test('names its context, which we serve', async () => {
    expect((await feed('graph.jsonld'))['@context']).toBe(`${BASE}/export/context.jsonld`)
  })

  test('uses no name that the context does not define, and every node has a type and an id', () => {
    const iri = (name: string) => name.includes(':') && name.split(':')[0]! in context
    for (const node of all(nodes)) {
      expect(node, JSON.stringify(node)).toMatchObject({ id: expect.any(String), type: expect.anything() })
      for (const name of Object.keys(node)) expect(name in context || iri(name), name).toBe(true)
      for (const type of [node.type].flat()) expect(type in context || iri(type), type).toBe(true)
      expect(node.id.startsWith(BASE) || iri(node.id), node.id).toBe(true)
    }
  })

  test('defines in its vocabulary every word of our own that the context uses', async () => {
    const vocabulary = (await feed('context.jsonld'))['@graph'] as Json[]
    const defined = new Set(vocabulary.map(({ id }) => id))
    const used = Object.values(context)
      .map((term) => (typeof term === 'string' ? term : term['@id']) as unknown)
      .filter((iri) => typeof iri === 'string' && iri.startsWith('remissgraf:'))
    expect(used.length).toBeGreaterThan(40)
    expect(used.filter((iri) => !defined.has(iri))).toEqual([])
    for (const term of vocabulary)
      expect(term, term.id).toMatchObject({ comment: expect.stringMatching(/\S/) })
  })

  test('leads from every word of a closed vocabulary to its meaning', () => {
    const defined = new Set(nodes.map(({ id }) => id))
    for (const node of all(nodes))
      for (const [name, value] of Object.entries(node)) {
        const vocabulary: string | undefined = context[name]?.['@context']?.['@vocab']
        if (vocabulary === undefined || !vocabulary.startsWith(BASE)) continue
        const scheme = vocabulary.split('#')[1]!
        for (const word of [value].flat().filter((one) => typeof one === 'string'))
          expect(defined, word).toContain(`remissgraf:${scheme}${word}`)
      }
  })

  test('refers to no node that it does not hold, where it holds every position', async () => {
    const everything = [
      ...valuesOf(BASIS).map((one) => `basis=${one}`),
      ...valuesOf(STANDING).map((one) => `standing=${one}`),
    ]
    const whole = all((await feed('graph.jsonld', everything.join('&')))['@graph'])
    const held = new Set(whole.map(({ id }) => id))
    for (const node of whole)
      for (const [name, value] of Object.entries(node))
        if (context[name]?.['@type'] === '@id')
          for (const id of [value].flat().filter((one) => typeof one === 'string' && !one.startsWith('http')))
            expect(held, `${name} ${id}`).toContain(id)
  })

  test('has every node of the API, of the positions those that pass', async () => {
    const { dataset } = await service.data<any>('{ dataset { counts { kind count } } }')
    const counted = (of: Json[]) => {
      const ids = new Set(all(of).map(({ id }) => id as string))
      const kinds = [...ids].filter((id) => !id.includes('#')).map((id) => id.split(':')[0]!.toUpperCase())
      return (kind: string) => kinds.filter((one) => one === kind).length
    }
    const found = counted(nodes)
    const positions = await service.data<any>('{ positions { totalCount } }')
    for (const { kind, count } of dataset.counts as { kind: string; count: number }[]) {
      if (kind === 'PASSAGE') continue
      expect(found(kind), kind).toBe(kind === 'POSITION' ? positions.positions.totalCount : count)
    }
    const some = counted((await feed('graph.jsonld', 'stance=OPPOSE'))['@graph'])
    const opposed = await service.data<any>('{ positions(filter: { stance: [OPPOSE] }) { totalCount } }')
    expect(some('POSITION')).toBe(opposed.positions.totalCount)
    expect(some('PROPOSAL')).toBe(found('PROPOSAL'))
  })

  test('says of a position who takes it on what, from which words, on which lines', () => {
    expect(nodes.find(({ id }) => id === 'position:skolmat-2031/ekby/ekby-2031/4.1')).toMatchObject({
      type: expect.arrayContaining(['oa:Annotation']),
      motivation: 'assessing',
      body: ['SUPPORT_WITH_CONDITION', { type: 'oa:TextualBody', value: expect.stringContaining('frukost') }],
      target: 'proposal:skolmat-2031/4.1',
      wasAttributedTo: 'organisation:ekby',
      wasDerivedFrom: ['document:ekby-2031'],
      evidencedBy: [
        {
          source: 'document:ekby-2031',
          selector: [{ exact: 'tillstyrker avgiftsfri frukost i alla grundskolor' }, { value: 'line=15,16' }],
        },
        {},
      ],
      hasVersion: `${BASE}/id/position:skolmat-2031/ekby/ekby-2031/4.1?version=v`,
    })
    const adopted = nodes.find(({ id }) => id === 'position:skolmat-2031/ekby/ekby-2031/4.2')!
    expect(adopted.wasDerivedFrom).toEqual([
      'document:ekby-2031',
      'position:skolmat-2031/ekby/skolnamnden/ekby-2031/4.2',
    ])
  })
})
