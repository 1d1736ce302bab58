import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FEED_NAMES } from '../../src/export/feed-names.js'
import { engines, neo4jInTurn } from '../graph/engines.js'
import { type BuiltService, startBuilt } from './built-service.js'
import { environmentOf } from './neo4j-environment.js'
import { blocks, commands } from './readme.js'

const run = promisify(execFile)
const [FIRST_QUERY] = blocks('graphql')
const [FIRST_ANSWER] = blocks('json')

describe.each(engines())('the built program with the real data on $name', (engine) => {
  let service: BuiltService
  let free: () => Promise<void>
  beforeAll(async () => {
    // Holds the turn on the one Neo4j, and leaves it empty for the program to load.
    const turn = await engine.open()
    free = () => turn.close()
    service = await startBuilt(engine.name === 'neo4j' ? environmentOf(neo4jInTurn()) : {})
  })
  afterAll(async () => {
    await service?.stop()
    await free?.()
  })

  const post = (body: object | string, headers: Record<string, string> = {}) =>
    fetch(service.address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })

  /** What a command of the documentation prints, asked of this service. */
  const output = async (command: string) => {
    const here = command.replaceAll('http://127.0.0.1:4000', new URL(service.address).origin)
    return (await run('bash', ['-c', here], { maxBuffer: 100_000_000 })).stdout
  }

  test('the README’s first query has the README’s answer, to the byte', async () => {
    const response = await post({ query: FIRST_QUERY })
    expect(response.status).toBe(200)
    const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown }
    expect(errors).toBeUndefined()
    expect(JSON.stringify(data, null, 2)).toBe(JSON.stringify(JSON.parse(FIRST_ANSWER!), null, 2))
  })

  test('every curl of the README works as shown', async () => {
    const curls = commands().filter((command) => command.startsWith('curl'))
    const [feeds, queries] = [curls.filter(isFeed), curls.filter((curl) => !isFeed(curl))]
    expect(feeds.length).toBeGreaterThan(0)
    expect(queries.length).toBeGreaterThan(1)
    for (const curl of feeds) expect((await output(curl)).split('\r\n').length, curl).toBeGreaterThan(2)
    for (const curl of queries) {
      const stdout = await output(curl)
      const { data, errors } = JSON.parse(stdout) as { data: object; errors?: unknown }
      expect(errors, curl).toBeUndefined()
      expect(JSON.stringify(data).length, curl).toBeGreaterThan(50)
    }
  })

  test('every curl of docs/exports.md works as shown', async () => {
    const curls = [...readFileSync('docs/exports.md', 'utf8').matchAll(/`(curl [^`]+)`/g)].map(
      ([, curl]) => curl!,
    )
    expect(curls.length).toBe(Object.keys(FEED_NAMES).length)
    for (const curl of curls)
      expect((await output(curl.replace(/ -o \S+/, ''))).length, curl).toBeGreaterThan(1000)
  })

  test('every quotation can be followed to its document, page and lines', async () => {
    const query = `{ positions(first: 500, filter: { basis: [EXPLICIT, IMPLIED, ADOPTED, DEFAULT_RULE] }) {
      totalCount nodes { id passages { phrase firstLine lastLine document { title sha256 } } } } }`
    const { data } = (await (await post({ query })).json()) as {
      data: {
        positions: { totalCount: number; nodes: { id: string; passages: Record<string, unknown>[] }[] }
      }
    }
    expect(data.positions.nodes).toHaveLength(data.positions.totalCount)
    for (const { id, passages } of data.positions.nodes) {
      expect(passages.length, id).toBeGreaterThan(0)
      for (const passage of passages)
        expect(passage, id).toMatchObject({
          phrase: expect.stringMatching(/\S/) as unknown,
          document: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown },
        })
    }
  })

  test.each([
    ['no GraphQL', '{ measures { ', 400, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{ measures { nodes { colour } } }', 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['an id of another kind', '{ measure(id: "statute:x") { name } }', 200, 'WRONG_KIND'],
    ['a page of a thousand', '{ measures(first: 1000) { nodes { name } } }', 400, 'BAD_PAGE'],
    ['a stale cursor', '{ measures(after: "abc") { nodes { name } } }', 200, 'BAD_CURSOR'],
  ])('%s gets an error that says so, and nothing is stored under a tag', async (_, query, status, code) => {
    const response = await post({ query })
    const body = (await response.json()) as { errors: { extensions: { code: string } }[] }
    expect(body.errors.map(({ extensions }) => extensions.code)).toEqual([code])
    expect(response.status).toBe(status)
    expect(response.headers.get('etag')).toBeNull()
  })

  test('an answer asked for again with its tag is not sent again', async () => {
    const address = `${service.address}/who-supports?measure=measure:naloxon`
    const first = await fetch(address)
    const tag = first.headers.get('etag')!
    expect(tag).toMatch(/\S/)
    const again = await fetch(address, { headers: { 'if-none-match': tag } })
    expect(again.status).toBe(304)
  })
})

const isFeed = (command: string) => command.includes('/export/')
