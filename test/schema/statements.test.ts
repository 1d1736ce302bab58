import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadRecords } from '../../src/schema/batch.js'
import { createLoaders } from '../../src/schema/loaders.js'
import type { Graph } from '../../src/graph/graph.js'
import { engines } from '../graph/engines.js'
import { type Service, serve } from './service.js'

/** Four levels deep, an edge of every kind on the way: a list, a tally, a record, a list of records. */
const nested = (measures: number, positions: number) => `{
  measures(first: ${measures}, orderBy: { field: SUPPORT, direction: DESC }) {
    nodes {
      name
      tally { support }
      positions(first: ${positions}) {
        nodes {
          stance
          passages { phrase document { title } }
          respondent {
            name
            requests(first: 3) { nodes { title assigns { name } relatedTo { number } } }
            within { name parts(first: 2) { nodes { name organisation { name partOf { name } } } } }
          }
          target { ... on Proposal { number concerns { bearing measure { name } } } ... on Measure { name } }
        }
      }
    }
  }
}`

test('a small kind that could not be read whole is read one by one, and whole another time', async () => {
  const read: string[] = []
  let fails = true
  const all = Array.from({ length: 11 }, (_, id) => `${id}`)
  const graph = {
    read: ({ name }: { name: string }, { ids }: { ids?: string[] }) => {
      read.push(name)
      if (name === 'schema/whole' && fails) return Promise.reject(new Error('TIMEOUT'))
      return Promise.resolve((ids ?? all).map((id) => ({ id })))
    },
  } as unknown as Graph
  const { measure } = createLoaders(graph)
  for (const id of all) {
    expect(await measure.load(id)).toEqual({ id })
    if (id === '4') fails = false
  }
  const some = (count: number) => Array<string>(count).fill('measure/byIds')
  expect(read).toEqual([...some(4), 'schema/whole', ...some(5), 'schema/whole'])
})

describe.each(engines())('a nested query on $name', (engine) => {
  let service: Service
  beforeAll(async () => void (service = await serve(engine)))
  afterAll(() => service.close())

  test('costs the same statements however many objects it reaches', async () => {
    const counted = async (measures: number, positions: number) => {
      const data = await service.data(nested(measures, positions))
      return {
        objects: JSON.stringify(data).split('{').length,
        statements: service.statements.slice().sort(),
      }
    }
    const few = await counted(2, 2)
    const many = await counted(11, 500)
    expect(many.objects).toBeGreaterThan(3 * few.objects)
    // Never more; fewer where a longer list has brought what a later level asks for.
    expect(many.statements.length).toBeLessThanOrEqual(few.statements.length)
    expect(many.statements.filter((name) => !few.statements.includes(name))).toEqual([])
  })

  test('asked twice at once shares its statements', async () => {
    await service.data(
      '{ a: measure(id: "measure:skolfrukt") { name } b: measure(id: "measure:kostradgivning") { name } }',
    )
    expect(service.statements).toEqual(['measure/byIds'])
  })
  test('a small kind that is asked for again and again is read whole, once', async () => {
    const { proposals } = await service.data<{ proposals: { nodes: { id: string }[] } }>(
      '{ proposals(first: 500) { nodes { id } } }',
    )
    const ids = proposals.nodes.map(({ id }) => id)
    const atOnce = await loadRecords(createLoaders(service.graph).proposal, ids)
    const { proposal, position } = createLoaders(service.graph)
    service.statements.length = 0
    const oneByOne = []
    for (const id of ids) oneByOne.push(await proposal.load(id))
    expect(oneByOne).toEqual(atOnce)
    expect(await proposal.load('proposal:skolmat-2031/there-is-none')).toBeNull()
    expect(service.statements).toEqual([...Array<string>(4).fill('proposal/byIds'), 'schema/whole'])

    service.statements.length = 0
    for (let number = 0; number < 8; number++)
      await position.load(`position:skolmat-2031/none/none/${number}`)
    expect(service.statements).toEqual(Array(8).fill('position/byIds'))
  })
})
