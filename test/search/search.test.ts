import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Seeds } from '../../src/dataset/seeds/seeds.js'
import { engines } from '../graph/engines.js'
import { EKBY, type Service, codes, serve } from '../schema/service.js'

interface Highlight {
  field: string
  text: string
  matches: { start: number; end: number }[]
}
interface Search {
  totalCount: number
  facets: { kind: string; count: number }[]
  nodes: { kind: string; score: number; node: { id: string }; highlights: Highlight[] }[]
}

const SEARCH = `query ($text: String!, $kinds: [NodeKind!], $matter: ID, $first: Int) {
  search(text: $text, kinds: $kinds, matter: $matter, first: $first) {
    totalCount facets { kind count }
    nodes { kind score node { id } highlights { field text matches { start end } } }
  }
}`

const searchIn =
  (service: Service) =>
  async (text: string, filter: object = {}) =>
    (await service.data<{ search: Search }>(SEARCH, { text, ...filter })).search
const idsOf = ({ nodes }: Search) => nodes.map(({ node }) => node.id)
const found = ({ text, matches }: Highlight) => matches.map(({ start, end }) => text.slice(start, end))

/** Where each kind of node is searched, in the order of its highlights. */
const FIELDS: Record<string, string[]> = {
  MATTER: ['title', 'report', 'referenceNumber'],
  FACT: ['text'],
  DOCUMENT: ['title', 'referenceNumber'],
  ORGANISATION: ['name', 'aliases'],
  RESPONDENT: ['name', 'organisation.aliases', 'form', 'scope'],
  PROPOSAL: ['number', 'title', 'summary'],
  MEASURE: ['name', 'aliases', 'description'],
  STATUTE: ['name', 'number', 'aliases'],
  POSITION: ['summary', 'conditions', 'passages.phrase'],
  PRACTICE: ['note', 'since', 'passages.phrase'],
  PASSAGE: ['phrase', 'section'],
}

/** Names that neither the seeds nor their authors would think of. */
function addNames({ organisations }: Seeds): void {
  const add = (slug: string, name: string, aliases: string[] = []) => {
    organisations[slug] = { name, kind: 'STATE_AGENCY', aliases, agency: true, sameAs: [] } as never
  }
  add('aklagarmyndigheten', 'Åklagarmyndigheten', ['åklagare'])
  add('folkhalsomyndigheten', 'Folkhälsomyndigheten', ['FHM'])
  add('myndigheten-for-mat', 'Myndighet för mat')
  add('decomposed', 'A\u030Angstro\u0308m 👩‍👩‍👧 och 👍🏽 va\u0308nner')
  add('hyphenated', 'Kommu\u00ADnika\u00ADtions\u200Bverket')
  add('regular', 'Rådet (för) .* [prövning]')
}

describe.each(engines())('a search on $name', (engine) => {
  let service: Service
  let search: ReturnType<typeof searchIn>
  beforeAll(async () => {
    service = await serve(engine, EKBY, addNames)
    search = searchIn(service)
  })
  afterAll(() => service.close())

  test.each([
    ['without its dots', 'aklagare', 'organisation:aklagarmyndigheten'],
    ['in capitals and another form', 'ÅKLAGARNA', 'organisation:aklagarmyndigheten'],
    ['decomposed', 'A\u030Aklagare', 'organisation:aklagarmyndigheten'],
    ['by its beginning', 'åkla', 'organisation:aklagarmyndigheten'],
    ['in the plural', 'myndigheterna', 'organisation:myndigheten-for-mat'],
    ['by its abbreviation', 'FHM', 'organisation:folkhalsomyndigheten'],
    ['by its abbreviation in small letters', 'fhm', 'organisation:folkhalsomyndigheten'],
    ['with two letters in the other order', 'folkhalsomyndihgeten', 'organisation:folkhalsomyndigheten'],
    ['with a letter too few', 'folkhälsomydigheten', 'organisation:folkhalsomyndigheten'],
    ['that is decomposed in the store', 'Ångström', 'organisation:decomposed'],
    ['that is hyphenated in the store', 'kommunikationsverket', 'organisation:hyphenated'],
    ['with what is not seen', 'folk\u200Bhälso\u00ADmyn\u200Ddigheten', 'organisation:folkhalsomyndigheten'],
    ['with signs of regular expressions', 'prövning .* (rådet)', 'organisation:regular'],
    ['with quotes and what ends a string', `rådet' // "prövning\\`, 'organisation:regular'],
  ])('finds an organisation %s: %j', async (_, text, id) => {
    expect(idsOf(await search(text))[0]).toBe(id)
  })

  test.each([
    ['nothing', ''],
    ['spaces', ' \n\t '],
    ['stop words', 'och det är som'],
    ['stop words in capitals', 'OCH DET TILL'],
    ['single letters', 'a b c'],
    ['punctuation', '.*+?^${}()|[]\\ "\'` – …'],
    ['emoji', '👩‍👩‍👧 ❤️ 🇸🇪'],
    ['what has no width', '\u200B\u200D\u2060\uFEFF\u00AD'],
    ['accents without letters', '\u0301\u0308'],
    ['half a character', '\uD83D'],
    ['a word that is nowhere', 'rymdraketbränsle'],
    ['a word that is nowhere beside one that is', 'frukost rymdraketbränsle'],
  ])('for %s finds nothing, and says so without asking for more than the vocabulary', async (_, text) => {
    const answer = await service.data(
      `query ($text: String!) { search(text: $text) {
        totalCount facets { count } nodes { score } edges { cursor }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
      { text },
    )
    expect(answer).toEqual({
      search: {
        totalCount: 0,
        facets: [],
        nodes: [],
        edges: [],
        pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
      },
    })
    expect(service.statements.filter((name) => name !== 'search/vocabulary')).toEqual([])
  })

  test.each([
    ['10,000 characters', { text: 'x'.repeat(10_000) }, 'BAD_ARGUMENT'],
    ['more than a thousand', { text: 'frukost '.repeat(126) }, 'BAD_ARGUMENT'],
    ['too many words', { text: Array.from({ length: 21 }, (_, i) => `ord${i}`).join(' ') }, 'BAD_ARGUMENT'],
    ['the id of another kind', { text: 'mat', matter: 'measure:skolfrukt' }, 'WRONG_KIND'],
    ['no id', { text: 'mat', matter: 'skolmat-2031' }, 'BAD_ID'],
    ['too long a page', { text: 'mat', first: 501 }, 'BAD_PAGE'],
  ])('refuses %s, and the rest of the answer stands', async (_, variables, code) => {
    const answer = await service.ask(SEARCH.replace('search(', 'dataset { licence } search('), variables)
    expect(codes(answer)).toEqual([code])
    expect(answer.data).toMatchObject({ search: null, dataset: { licence: 'Apache-2.0' } })
    if ('matter' in variables) expect(answer.errors![0]!.message).toContain('matter')
  })

  test('highlights words where they stand, whatever they are made of', async () => {
    const only = async (text: string) =>
      (await search(text, { kinds: ['ORGANISATION'] })).nodes[0]!.highlights
    const [name] = await only('ångström vanner')
    expect(name!.field).toBe('name')
    expect(found(name!)).toEqual(['A\u030Angstro\u0308m', 'va\u0308nner'])
    expect(found((await only('kommunikationsverk'))[0]!)).toEqual(['Kommu\u00ADnika\u00ADtions\u200Bverket'])
    expect(found((await only('folkhälsomyndigehten'))[0]!)).toEqual(['Folkhälsomyndigheten'])
    expect(found((await only('folkhäls'))[0]!)).toEqual(['Folkhälsomyndigheten'])
    expect(await only('FHM')).toEqual([{ field: 'aliases', text: 'FHM', matches: [{ start: 0, end: 3 }] }])
  })

  test('shows words in every field that is searched, in one order', async () => {
    const shown = Object.fromEntries(Object.keys(FIELDS).map((kind) => [kind, new Set<string>()]))
    const texts =
      'Ekby frukost fruktstund skola mat SOU 2031 U2031 2029 4.1 2010:800 MF matsvinn tjänsteutlåtande kommun skollagen'
    for (const text of texts.split(' '))
      for (const { kind, highlights } of (await search(text, { first: 500 })).nodes) {
        const fields = highlights.map(({ field }) => field)
        for (const field of fields) shown[kind]!.add(field)
        const places = fields.map((field) => FIELDS[kind]!.indexOf(field))
        expect(places).toEqual([...places].sort((a, b) => a - b))
      }
    for (const [kind, fields] of Object.entries(FIELDS))
      expect([kind, [...shown[kind]!].sort()]).toEqual([kind, [...fields].sort()])
  })

  test('takes null as if absent, and [] for nothing', async () => {
    const all = await search('frukost')
    expect(all.totalCount).toBeGreaterThan(10)
    expect(await search('frukost', { kinds: null, matter: null })).toEqual(all)
    expect(await search('frukost', { kinds: [] })).toEqual({ ...all, totalCount: 0, nodes: [] })
    const { kind, count } = all.facets.at(-1)!
    expect(await search('frukost', { kinds: [kind, kind] })).toMatchObject({
      totalCount: count,
      facets: all.facets,
    })
  })

  test('an unknown matter matches nothing', async () => {
    expect(await search('frukost', { matter: 'matter:none' })).toEqual({
      totalCount: 0,
      facets: [],
      nodes: [],
    })
  })

  test('reads what is asked for and no more: the vocabulary once, a page or the counts', async () => {
    await service.data('{ search(text: "frukost") { nodes { score kind } pageInfo { hasNextPage } } }')
    expect(service.statements).toEqual(['search/vocabulary', 'search/page'])
    await service.data('{ search(text: "frukost", kinds: [MEASURE]) { totalCount facets { count } } }')
    expect(service.statements).toEqual(['search/vocabulary', 'search/facets'])
    await service.data('{ search(text: "frukost", first: 0) { nodes { score } } }')
    expect(service.statements).toEqual(['search/vocabulary'])
    await service.data(
      '{ a: search(text: "frukost") { nodes { score } } b: search(text: "FRUKOSTEN") { nodes { score } } }',
    )
    expect(service.statements).toEqual(['search/vocabulary', 'search/page'])
  })

  test.each([
    ['made up', Buffer.from('["x","1 y"]').toString('base64url')],
    ['no cursor', 'what'],
    ['empty', ''],
  ])('refuses a cursor that is %s', async (_, cursor) => {
    for (const argument of ['after', 'before'])
      expect(
        codes(await service.ask(`{ search(text: "frukost", ${argument}: "${cursor}") { nodes { score } } }`)),
      ).toEqual(['BAD_CURSOR'])
  })

  test('refuses the cursor of another text, and one with a place that is none', async () => {
    const cursorOf = async (text: string) =>
      (
        await service.data<{ search: { pageInfo: { endCursor: string } } }>(
          `{ search(text: "${text}", first: 1) { pageInfo { endCursor } } }`,
        )
      ).search.pageInfo.endCursor
    const cursor = await cursorOf('frukost')
    const ask = (after: string) =>
      service.ask('query ($after: String) { search(text: "Frukosten", after: $after) { nodes { score } } }', {
        after,
      })
    expect(codes(await ask(cursor))).toEqual([])
    expect(codes(await ask(await cursorOf('mat')))).toEqual(['BAD_CURSOR'])
    const [order] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [string]
    for (const place of ['', 'measure:x', '1', '1 ', '-1 x', '1.5 x', 'NaN x', `${'9'.repeat(30)} x`])
      expect(codes(await ask(Buffer.from(JSON.stringify([order, place])).toString('base64url')))).toEqual([
        'BAD_CURSOR',
      ])
  })
})
