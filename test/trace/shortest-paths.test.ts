import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { expect, test } from 'vitest'
import { RequestError } from '../../src/schema/errors.js'
import { BASIS, RELATION_KIND, type RelationKind, valuesOf } from '../../src/schema/vocabulary.js'
import { MOST_NODES, mostSteps } from '../../src/trace/breadth-first.js'
import { weaknessOf } from '../../src/trace/evidence.js'
import { type PathsQuery, shortestPaths } from '../../src/trace/shortest-paths.js'
import { type Step, reversed } from '../../src/trace/step.js'
import { type Relation, allPaths, line } from './all-paths.js'

/** A search over relations held in memory, which remembers what it was asked for, level by level. */
function searchOver(relations: readonly Relation[]) {
  const around = new Map<string, Step[]>()
  const add = (step: Step) => {
    const steps = around.get(step.from)
    if (steps) steps.push(step)
    else around.set(step.from, [step])
  }
  for (const { type, from, to, passageIds, basis } of relations) {
    const weakness = weaknessOf(passageIds.length, basis)
    const step = { from, relation: type, forward: true, to, passageIds, weakness }
    add(step)
    add(reversed(step))
  }
  const levels: (readonly string[])[] = []
  const search = async (query: PathsQuery) => {
    levels.length = 0
    const paths = await shortestPaths(async (ids) => {
      levels.push(ids)
      return ids.flatMap((id) => around.get(id) ?? [])
    }, query)
    return paths.map((steps) =>
      steps.map(({ from, relation, forward, to, passageIds }) =>
        line(from, relation, forward, to, passageIds.length),
      ),
    )
  }
  return { search, levels }
}

/** So many nodes, so many relations between them at random, several between two now and then. */
function randomRelations(seed: number, nodes: number, count: number): Relation[] {
  const generator = xoroshiro128plus(seed)
  const upTo = (most: number) => uniformInt(generator, 0, most)
  const relations = new Map<string, Relation>()
  while (relations.size < count) {
    const [from, to] = [`n${upTo(nodes - 1)}`, `n${upTo(nodes - 1)}`]
    const type = valuesOf(RELATION_KIND)[upTo(3)]!
    if (from === to) continue
    const passageIds = Array.from({ length: upTo(3) }, (_, index) => `p${index}`)
    relations.set(`${from} ${type} ${to}`, {
      type,
      from,
      to,
      passageIds,
      basis: [...valuesOf(BASIS), null][upTo(4)]!,
    })
  }
  return [...relations.values()]
}

const relation = (type: RelationKind, from: string, to: string): Relation => ({
  type,
  from,
  to,
  passageIds: [],
  basis: null,
})

/** `count` relations from one node to others that lead nowhere. */
const star = (type: RelationKind, centre: string, count: number) =>
  Array.from({ length: count }, (_, index) => relation(type, centre, `${centre}-${index}`))

test('finds every path there is, in order, on random graphs', async () => {
  let found = 0
  for (let seed = 1; seed <= 200; seed++) {
    const { search, levels } = searchOver(randomRelations(seed, 4 + (seed % 9), 3 + (seed % 23)))
    const maxLength = 1 + (seed % 6)
    const expected = allPaths(randomRelations(seed, 4 + (seed % 9), 3 + (seed % 23)), 'n0', 'n1', maxLength)
    found += expected.length
    expect(await search({ from: 'n0', to: 'n1', maxLength, first: 1_000_000 }), `seed ${seed}`).toEqual(
      expected,
    )
    expect(levels.length).toBeLessThanOrEqual(maxLength)
    const asked = levels.flat()
    expect(new Set(asked).size).toBe(asked.length)
    for (const first of [0, 1, 3])
      expect(await search({ from: 'n0', to: 'n1', maxLength, first })).toEqual(expected.slice(0, first))
  }
  expect(found).toBeGreaterThan(4_000)
})

test('finds the same paths the other way round, in the same order', async () => {
  for (let seed = 1; seed <= 20; seed++) {
    const { search } = searchOver(randomRelations(seed, 8, 20))
    const there = await search({ from: 'n0', to: 'n1', maxLength: 4, first: 50 })
    const back = await search({ from: 'n1', to: 'n0', maxLength: 4, first: 50 })
    expect(back.map((path) => path.map(turned).reverse())).toEqual(there)
  }
})

/** `a -R-> b (1)` as it is read from b. */
function turned(step: string): string {
  const [, from, , relation, , to, passages] = /^(\S+) (<?-)(\S+?)(->?) (\S+) (\(\d+\))$/.exec(step)!
  return `${to} ${step.includes('->') ? `<-${relation}-` : `-${relation}->`} ${from} ${passages}`
}

test('a path whose worst step is better comes first, then one with more passages', async () => {
  const way = (middle: string, first: Partial<Relation>, second: Partial<Relation>) => [
    { ...relation('TAKES', 'a', middle), ...first },
    { ...relation('ON', middle, 'z'), ...second },
  ]
  const passages = (count: number) => Array.from({ length: count }, (_, index) => `p${index}`)
  const { search } = searchOver([
    ...way('by-rule', { basis: 'DEFAULT_RULE', passageIds: passages(5) }, { passageIds: passages(5) }),
    ...way('bare', {}, { passageIds: passages(50) }),
    ...way('bare-twice', {}, {}),
    ...way('stated', { passageIds: passages(1) }, { passageIds: passages(1) }),
    ...way('stated-often', { passageIds: passages(2) }, { basis: 'EXPLICIT', passageIds: passages(1) }),
    ...way('adopted', { basis: 'ADOPTED', passageIds: passages(1) }, { passageIds: passages(9) }),
    ...way('implied', { basis: 'IMPLIED', passageIds: passages(1) }, { passageIds: passages(1) }),
    ...way(
      'implied-and-adopted',
      { basis: 'IMPLIED', passageIds: passages(9) },
      { basis: 'ADOPTED', passageIds: passages(9) },
    ),
  ])
  const found = await search({ from: 'a', to: 'z', maxLength: 2, first: 10 })
  expect(found.map(([first]) => first!.split(' ')[2])).toEqual([
    'stated-often',
    'stated',
    'implied',
    'adopted',
    'implied-and-adopted',
    'by-rule',
    'bare',
    'bare-twice',
  ])
})

test('goes on from the end with fewer nodes, and asks no further than it must', async () => {
  const { search, levels } = searchOver([
    ...star('TAKES', 'a', 500),
    relation('TAKES', 'a', 'b'),
    relation('ON', 'b', 'c'),
    relation('CONCERNS', 'c', 'd'),
  ])
  expect(await search({ from: 'a', to: 'd', maxLength: 6, first: 1 })).toHaveLength(1)
  expect(levels).toEqual([['a'], ['d'], ['c']])
})

test('asks nothing more where one end is among nodes that lead nowhere else', async () => {
  const { search, levels } = searchOver([relation('ON', 'a', 'b'), ...star('TAKES', 'z', 100)])
  expect(await search({ from: 'a', to: 'z', maxLength: 6, first: 10 })).toEqual([])
  expect(levels).toEqual([['a'], ['b']])
})

test('where one end has too many neighbours, goes on from the other', async () => {
  const { search, levels } = searchOver([
    ...star('TAKES', 'hub', MOST_NODES + 1),
    relation('TAKES', 'hub', 'p'),
    relation('ON', 'p', 'q'),
    relation('CONCERNS', 'q', 'z'),
  ])
  expect(await search({ from: 'hub', to: 'z', maxLength: 4, first: 10 })).toHaveLength(1)
  expect(levels[0]).toEqual(['hub'])
  expect(levels.slice(1).flat()).toEqual(['z', 'q', 'p'])
})

test('where both have too many, tells which relation brings most', async () => {
  const { search, levels } = searchOver([
    ...star('TAKES', 'hub', MOST_NODES + 1),
    ...star('ON', 'z', MOST_NODES),
    ...star('ASSIGNS', 'z', 1),
    relation('CONCERNS', 'hub', 'q'),
    relation('CONCERNS', 'q', 'z'),
  ])
  const refused = await search({ from: 'hub', to: 'z', maxLength: 4, first: 10 }).catch(
    (error: unknown) => error,
  )
  expect(refused).toBeInstanceOf(RequestError)
  expect(refused).toMatchObject({
    code: 'RESULT_TOO_LARGE',
    extensions: { leaveOut: 'TAKES', limit: MOST_NODES },
  })
  expect((refused as RequestError).message).toContain('leave it out of via')
  expect(levels).toHaveLength(2)
})

test('meets as many nodes as it may, but not one more', async () => {
  const graph = (leaves: number) => [
    ...star('ON', 'a', leaves),
    relation('ON', 'a', 'b'),
    relation('ON', 'b', 'z'),
  ]
  // With a, b and z.
  const fits = searchOver([...graph(MOST_NODES - 3), ...star('ON', 'z', 0)])
  expect(await fits.search({ from: 'a', to: 'z', maxLength: 6, first: 9 })).toHaveLength(1)
  const { search } = searchOver([...graph(MOST_NODES - 2), ...star('ON', 'z', MOST_NODES)])
  await expect(search({ from: 'a', to: 'z', maxLength: 6, first: 9 })).rejects.toThrow(
    /more than 10000 nodes/,
  )
})

test('reads no more steps of a level than it may, though they lead to few nodes', async () => {
  const side = (letter: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${letter}${index}`)
  const dense = (ps: number, qs: number) => [
    ...side('p', ps).map((p) => relation('TAKES', 'a', p)),
    ...side('p', ps).flatMap((p) => side('q', qs).map((q) => relation('ON', p, q))),
    ...side('q', qs).map((q) => relation('CONCERNS', q, 'z')),
  ]
  const query = { from: 'a', to: 'z', maxLength: 3, first: 9 }
  // From each q a step leads to every p, and one back.
  expect(200 * 50 + 50).toBeLessThan(mostSteps(50))
  expect(await searchOver(dense(200, 50)).search(query)).toHaveLength(9)
  expect(200 * 52 + 52).toBeGreaterThan(mostSteps(52))
  const { search, levels } = searchOver(dense(200, 52))
  await expect(search(query)).rejects.toMatchObject({ extensions: { leaveOut: 'ON' } })
  expect(levels.map(({ length }) => length)).toEqual([1, 1, 52, 200])
})

test('lists the shortest though longer ones would need too much', async () => {
  const { search } = searchOver([
    relation('ON', 'a', 'hub'),
    relation('ON', 'hub', 'z'),
    relation('ON', 'a', 'b'),
    relation('ON', 'b', 'c'),
    relation('ON', 'c', 'z'),
    ...star('TAKES', 'hub', MOST_NODES),
    ...star('TAKES', 'b', MOST_NODES),
  ])
  const found = await search({ from: 'a', to: 'z', maxLength: 6, first: 10 })
  expect(found).toEqual([['a -ON-> hub (0)', 'hub -ON-> z (0)']])
})

test('ends a search among very many ways without an end, with what it has found', async () => {
  const squares = Array.from({ length: 300 }, (_, x) =>
    Array.from({ length: 30 }, (_, y) => relation('ON', `x${x}`, `y${y}`)),
  ).flat()
  const { search } = searchOver([
    ...squares,
    relation('ON', 'a', 'x0'),
    relation('ON', 'x0', 'z'),
    relation('ON', 'a', 'z'),
  ])
  const began = performance.now()
  expect(
    (await search({ from: 'a', to: 'z', maxLength: 6, first: 100 })).map(({ length }) => length),
  ).toEqual([1, 2])
  expect(performance.now() - began).toBeLessThan(10_000)
})
