import { describe, expect, test } from 'vitest'
import { computeAgreement } from '../../src/network/agreement.js'
import { computeCoalitions } from '../../src/network/coalitions.js'
import { computeNetwork } from '../../src/network/network.js'
import type { Options } from '../../src/network/options.js'
import type { Count } from '../../src/network/statements.js'
import type { Loaders } from '../../src/schema/loaders.js'

/** Loaders over a store with so many actors, that hands out these counts, and tells what was read. */
function storeOf(actors: number, counts: Count[]) {
  const read: string[] = []
  const loading = <Answer>(name: string, answer: () => Answer) => ({
    load: () => {
      read.push(name)
      return Promise.resolve(answer())
    },
  })
  const held = { stance: 'SUPPORT', basis: 'EXPLICIT', date: null }
  const loaders = {
    dataset: () => Promise.resolve({ counts: '{}' }),
    network: {
      extent: loading('extent', () => ({ actors, statements: counts.length })),
      counts: loading('counts', () => counts),
    },
    agreement: {
      extent: loading('extent', () => ({ actors, statements: counts.length })),
      allHeld: loading('positions', () => []),
      held: loading('positions', () => counts.map((_, id) => ({ ...held, id, targetId: `${id}` }))),
    },
    axis: {
      items: (_: string, ids: Iterable<string>) =>
        Promise.resolve([...new Set(ids)].map((id) => ({ id, label: id, nodeId: id }))),
    },
  } as unknown as Loaders
  return { loaders, read }
}

/** So many actors who all agree with each of so many concepts. */
const chorus = (actors: number, concepts: number): Count[] =>
  Array.from({ length: actors * concepts }, (_, index) => ({
    actor: `organisation:${index % actors}`,
    concept: `measure:${Math.floor(index / actors)}`,
    agree: 1,
    disagree: 0,
  }))

const network = ({ loaders }: { loaders: Loaders }, options: Partial<Options> = {}) =>
  computeNetwork(loaders, {}, options)
const tooLarge = (size: number, limit: number, unit: string) => ({
  code: 'RESULT_TOO_LARGE',
  extensions: { size, limit, unit, feed: '/export/positions.csv' },
})

describe('a network that is too large is told with its size, the limit and the feed', () => {
  test('of actors, before their statements are read', async () => {
    const store = storeOf(501, [])
    await expect(network(store)).rejects.toMatchObject(tooLarge(501, 500, 'actors'))
    expect(store.read).toEqual(['extent'])
    await expect(network(storeOf(500, []))).resolves.toMatchObject({ nodes: [], edges: [] })
  })

  test('of pairs of an actor and a concept', async () => {
    await expect(network(storeOf(500, chorus(1, 250_001)))).rejects.toMatchObject(
      tooLarge(250_001, 250_000, 'pairs of an actor and a concept'),
    )
  })

  test('of concepts', async () => {
    await expect(network(storeOf(500, chorus(1, 20_001)))).rejects.toMatchObject(
      tooLarge(20_001, 20_000, 'concepts'),
    )
  })

  test('of ties, once those of lower weight are left out', async () => {
    // 201 actors who agree on one concept, two of them on another as well.
    const counts = [...chorus(201, 1), ...chorus(2, 2).slice(2)]
    await expect(network(storeOf(201, counts))).rejects.toMatchObject(tooLarge(20_100, 20_000, 'ties'))
    const { edges } = await network(storeOf(201, counts), { minimumWeight: 2 })
    expect(edges).toEqual([{ source: 0, target: 1, weight: 2 }])
    const whole = await network(storeOf(200, chorus(200, 1)))
    expect(whole.edges).toHaveLength(19_900)
  })
})

describe('coalitions and agreements of too much', () => {
  test('are refused before the positions of many respondents are read', async () => {
    const many = storeOf(501, [])
    await expect(computeCoalitions(many.loaders, {}, 3)).rejects.toMatchObject(
      tooLarge(501, 500, 'respondents'),
    )
    const long = storeOf(500, chorus(1, 250_001))
    await expect(computeCoalitions(long.loaders, {}, 3)).rejects.toMatchObject(
      tooLarge(250_001, 250_000, 'positions'),
    )
    for (const { read } of [many, long]) expect(read).toEqual(['extent'])
  })

  test('are refused beyond 20,000 positions of one respondent', async () => {
    const { loaders } = storeOf(2, chorus(1, 20_001))
    await expect(computeAgreement(loaders, 'respondent:a', 'respondent:b', null)).rejects.toMatchObject(
      tooLarge(20_001, 20_000, 'positions of one respondent'),
    )
  })
})

test('the largest network, 500 actors who all speak on 500 concepts, is weighed within seconds', async () => {
  const store = storeOf(500, chorus(500, 500))
  const began = performance.now()
  await expect(network(store, { normalisation: 'JACCARD' })).rejects.toMatchObject(
    tooLarge(124_750, 20_000, 'ties'),
  )
  // Half a second on a quiet machine; all positions one by one would take minutes.
  expect(performance.now() - began).toBeLessThan(30_000)
})
