import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rows } from '../../src/dataset/rows/rows.js'
import { readSeeds } from '../../src/dataset/seeds/seeds.js'
import { NODE_KIND, valuesOf } from '../../src/schema/vocabulary.js'
import { interpret, readText, type SearchQuery } from '../../src/search/query.js'
import { searchLoader } from '../../src/search/search.loader.js'
import { fold, stems } from '../../src/search/stem.js'
import { type Dice, dice } from '../dataset/editing.js'
import { engines } from '../graph/engines.js'
import { type Service, serve } from '../schema/service.js'
import { type Found, SearchModel } from './model.js'

const KINDS = valuesOf(NODE_KIND)

interface Edge {
  cursor: string
  node: { kind: string; score: number; node: { id: string } }
}
interface Search {
  totalCount: number
  facets: { kind: string; count: number }[]
  edges: Edge[]
  nodes: {
    score: number
    node: { id: string; name?: string; aliases?: string[] }
    highlights: { field: string; text: string; matches: { start: number; end: number }[] }[]
  }[]
  pageInfo: {
    hasNextPage: boolean
    hasPreviousPage: boolean
    startCursor: string | null
    endCursor: string | null
  }
}
interface Asked {
  text: string
  kinds?: string[] | null
  matter?: string | null
}

const PAGE = `query ($text: String!, $kinds: [NodeKind!], $matter: ID, $first: Int, $after: String, $last: Int, $before: String) {
  search(text: $text, kinds: $kinds, matter: $matter, first: $first, after: $after, last: $last, before: $before) {
    edges { cursor node { kind score node { id } } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`
const COUNTS = `query ($text: String!, $kinds: [NodeKind!], $matter: ID) {
  search(text: $text, kinds: $kinds, matter: $matter) { totalCount facets { kind count } }
}`
const HIGHLIGHTS = `query ($text: String!, $first: Int, $kinds: [NodeKind!]) {
  search(text: $text, first: $first, kinds: $kinds) {
    nodes {
      score
      node { id ... on Measure { name aliases } ... on Organisation { name aliases } }
      highlights { field text matches { start end } }
    }
  }
}`

/** Words that can mean many others. */
const COMMON = ['so', 'be kom', 'nark', 'unga st', 'för']

let model: SearchModel
beforeAll(async () => {
  const read = await readSeeds('seeds')
  if ('faults' in read) throw new Error('the seeds have faults')
  model = new SearchModel(rows(read.seeds))
})

/** Words as people type them: whole or begun, in capitals, without dots, with a typing error, of one node or of several. */
function* texts(roll: Dice): Generator<string> {
  const all = model.words()
  const pick = <Item>(items: Item[]) => items[roll(items.length)]!
  const mistyped = (word: string) => {
    const at = roll(word.length)
    return word.slice(0, at) + pick(['', 'x', word[at + 1] ?? '', word[at]!.repeat(2)]) + word.slice(at + 1)
  }
  const written = (word: string) =>
    pick([
      word,
      word,
      word.toUpperCase(),
      fold(word.toLowerCase()),
      word.normalize('NFD'),
      word.slice(0, 3 + roll(word.length)),
      mistyped(word.toLowerCase()),
    ])
  for (;;) {
    const together = model.wordsTogether(roll(10_000))
    const words = together.length > 0 && roll(3) > 0 ? together : all
    yield Array.from({ length: 1 + roll(3) }, () => written(pick(words))).join(pick([' ', ', ', ' / ']))
  }
}

describe.each(engines())('a search of the real data on $name', (engine) => {
  let service: Service
  beforeAll(async () => void (service = await serve(engine, 'seeds')))
  afterAll(() => service.close())
  const search = async (query: string, variables: object) =>
    (await service.data<{ search: Search }>(query, { ...variables })).search

  /** The whole list, page by page, from either end. */
  async function listed(asked: Asked, size: number, end: 'first' | 'last'): Promise<Found[]> {
    const found: Edge[] = []
    let cursor: string | null = null
    for (let more = true; more;) {
      const { edges, pageInfo }: Search = await search(PAGE, {
        ...asked,
        [end]: size,
        [end === 'first' ? 'after' : 'before']: cursor,
      })
      expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([
        edges.at(0)?.cursor ?? null,
        edges.at(-1)?.cursor ?? null,
      ])
      // A cursor that leads back would lead round for ever.
      expect(found.length).toBeLessThan(5_000)
      if (end === 'first') {
        found.push(...edges)
        expect(pageInfo.hasPreviousPage).toBe(cursor !== null)
        ;({ hasNextPage: more, endCursor: cursor } = pageInfo)
      } else {
        found.unshift(...edges)
        expect(pageInfo.hasNextPage).toBe(cursor !== null)
        ;({ hasPreviousPage: more, startCursor: cursor } = pageInfo)
      }
    }
    return found.map(({ node: { kind, score, node } }) => ({ id: node.id, kind, score }) as Found)
  }

  test('finds, ranks and counts as the model does, whatever is asked for', async () => {
    const roll = dice(62)
    const random = texts(roll)
    let [found, several] = [0, 0]
    for (let round = 0; round < 60; round++) {
      const asked = {
        text: round < COMMON.length ? COMMON[round]! : (random.next().value as string),
        kinds: roll(3) === 0 ? KINDS.filter(() => roll(2) === 0) : null,
        matter: [null, null, 'matter:sou-2023-62', 'matter:goteborg-2015'][roll(4)]!,
      }
      const expected = model.search(asked.text, asked.kinds, asked.matter)
      const whole = await listed(asked, 500, 'first')
      expect({ asked, found: whole }).toEqual({ asked, found: expected })
      const all = model.search(asked.text, null, asked.matter)
      expect({ asked, ...(await search(COUNTS, asked)) }).toEqual({
        asked,
        totalCount: expected.length,
        facets: KINDS.map((kind) => ({ kind, count: all.filter((one) => one.kind === kind).length })).filter(
          ({ count }) => count > 0,
        ),
      })
      if (expected.length > 0) found++
      if (expected.length > 5) several++
      if (expected.length < 6 || several % 4 !== 0) continue
      const size = 1 + roll(Math.ceil(expected.length / 3))
      expect(await listed(asked, size, 'first')).toEqual(expected)
      expect(await listed(asked, size, 'last')).toEqual(expected)
    }
    expect(found).toBeGreaterThan(25)
    expect(several).toBeGreaterThan(10)
  })

  test('finds the same from wherever it begins to look', async () => {
    const { vocabulary, pages, facets } = searchLoader(service.graph)
    const page = { size: 500, backward: false, after: null, before: null }
    for (const text of [
      'kommun stöd',
      'behandling vård insats',
      'naloxon utbildning',
      'samver stöd',
      'kommu insatse',
    ]) {
      const query = interpret(readText(text), await vocabulary())!
      const begunWith = (words: number): SearchQuery => ({
        ...query,
        first: words === 0 ? null : { words, terms: query.terms.filter(({ word }) => word < words) },
      })
      for (const filter of [
        { kinds: null, matter: null },
        { kinds: ['POSITION' as const], matter: 'matter:sou-2023-62' },
      ]) {
        const whole = await pages.load({ query: begunWith(0), filter, page })
        const counted = await facets.load({ query: begunWith(0), filter })
        expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe(whole.rows.length)
        for (let words = 1; words < query.words; words++) {
          expect(await pages.load({ query: begunWith(words), filter, page })).toEqual(whole)
          expect(await facets.load({ query: begunWith(words), filter })).toEqual(counted)
        }
      }
    }
  })

  test('gives what lies between two cursors, from either end', async () => {
    const { edges } = await search(PAGE, { text: 'kommun', first: 500 })
    const between = { text: 'kommun', after: edges[3]!.cursor, before: edges[20]!.cursor }
    expect((await search(PAGE, { ...between, first: 500 })).edges).toEqual(edges.slice(4, 20))
    expect((await search(PAGE, { ...between, first: 5 })).edges).toEqual(edges.slice(4, 9))
    expect((await search(PAGE, { ...between, last: 5 })).edges).toEqual(edges.slice(15, 20))
  })

  test.each([
    ['naloxon', 'measure:naloxon'],
    ['nalox', 'measure:naloxon'],
    ['naloxn', 'measure:naloxon'],
    ['FHM', 'organisation:folkhalsomyndigheten'],
    ['folkhalsomyndihgeten', 'organisation:folkhalsomyndigheten'],
    ['LARO', 'measure:laro'],
    ['Brå', 'organisation:brottsforebyggande-radet'],
    ['14.3', 'proposal:sou-2023-62/14.3'],
    ['socialtjänstlagen', 'statute:socialtjanstlagen'],
    ['lansstyrelsen stockholm', 'organisation:lansstyrelsen-i-stockholms-lan'],
  ])('for %s has first what a reader expects: %s', async (text, id) => {
    const { nodes } = await search(HIGHLIGHTS, { text, first: 1 })
    expect(nodes[0]!.node.id).toBe(id)
  })

  test('finds first what is called just so, by its name or an alias', async () => {
    const { measures, agencies } = await service.data<
      Record<string, { nodes: { name: string; aliases: string[] }[] }>
    >('{ measures(first: 500) { nodes { name aliases } } agencies(first: 500) { nodes { name aliases } } }')
    const names = [...measures!.nodes, ...agencies!.nodes].flatMap(({ name, aliases }) => [name, ...aliases])
    for (const text of names.filter((_, index) => index % 4 === 0)) {
      const { nodes } = await search(HIGHLIGHTS, { text, first: 1, kinds: ['ORGANISATION', 'MEASURE'] })
      const { name, aliases } = nodes[0]!.node
      expect([name!, ...aliases!].map((one) => stems(one).sort().join(' '))).toContain(
        stems(text).sort().join(' '),
      )
    }
  })

  test('shows in every result each of the words, where it stands', async () => {
    const random = texts(dice(14))
    for (let round = 0; round < 120; round++) {
      const text = round < COMMON.length ? COMMON[round]! : (random.next().value as string)
      const meanings = model.meanings(text)
      for (const { highlights } of (await search(HIGHLIGHTS, { text, first: 500 })).nodes) {
        const marked = highlights.flatMap(({ text, matches }) =>
          matches.map(({ start, end }) => stems(text.slice(start, end))),
        )
        for (const stemsOfWord of meanings) expect(marked.some(([stem]) => stemsOfWord.has(stem!))).toBe(true)
        for (const stemsOfMatch of marked) {
          expect(stemsOfMatch).toHaveLength(1)
          expect(meanings.some((stemsOfWord) => stemsOfWord.has(stemsOfMatch[0]!))).toBe(true)
        }
        expect(highlights.every(({ matches }) => matches.length > 0)).toBe(true)
      }
    }
  })

  test('ranks what has a word in its name above what only says it', async () => {
    for (const text of ['kommun', 'naloxon', 'behandling', 'stöd', 'narkotika']) {
      const { nodes } = await search(HIGHLIGHTS, { text, first: 500 })
      const named = nodes.map(({ highlights }) =>
        ['name', 'title', 'number', 'aliases', 'organisation.aliases', 'report', 'referenceNumber'].includes(
          highlights[0]!.field,
        ),
      )
      expect(named.lastIndexOf(true)).toBeGreaterThanOrEqual(0)
      expect(named.lastIndexOf(true)).toBeLessThan(named.indexOf(false))
    }
  })

  test('costs the same statements however many results it has', async () => {
    const runs = async (first: number) => {
      const { nodes } = await search(HIGHLIGHTS, { text: 'förslag', first })
      return { found: nodes.length, statements: service.statements.slice() }
    }
    const few = await runs(60)
    const many = await runs(500)
    expect(many.found).toBeGreaterThan(4 * few.found)
    // One for each kind of result; passages, and the organisations of respondents, once more for what these bring.
    expect(many.statements.length).toBeLessThanOrEqual(new Set(many.statements).size + 2)
  })
})
