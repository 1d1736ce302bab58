import neo4j from 'neo4j-driver'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { isTransient, translateNeo4j } from '../../src/graph/neo4j-errors.js'
import type { Graph } from '../../src/graph/graph.js'
import { openGraph } from '../../src/graph/open.js'
import { MARK } from '../../src/graph/revision.js'
import { engines, hasNeo4j, neo4jInTurn, wipe } from './engines.js'
import { inline } from './inline.js'
import { add, get, ids, put } from './things.js'

const NOBODY = { engine: 'neo4j', user: 'neo4j', password: 'x' } as const
const PLACE = { uri: 'bolt://there', user: 'neo4j', password: 'x' }

describe('a Neo4j that is not there', () => {
  test.each(['bolt://127.0.0.1:1', 'neo4j://127.0.0.1:1', 'neo4j://no-such-host.invalid'])(
    'at %s is told within seconds, with what to set',
    async (uri) => {
      await expect(openGraph({ ...NOBODY, uri })).rejects.toMatchObject({
        code: 'UNREACHABLE',
        message: `Neo4j does not answer at ${uri}; start it, or set NEO4J_URI to its bolt address (port 7687)`,
      })
    },
    10_000,
  )

  test('with an address of another kind is told so', async () => {
    await expect(openGraph({ ...NOBODY, uri: 'http://127.0.0.1' })).rejects.toMatchObject({
      code: 'UNREACHABLE',
      message: expect.stringMatching(/is no address of a Neo4j server; set NEO4J_URI/) as string,
    })
  })
})

describe('errors of Neo4j', () => {
  const failure = (code: string): Error => new neo4j.Neo4jError('…', code, '', '')

  test('a full memory pool is not tried again, though Neo4j calls it transient', () => {
    const full = failure('Neo.TransientError.General.MemoryPoolOutOfMemoryError')
    expect(isTransient(full)).toBe(false)
    expect(isTransient(translateNeo4j(full, 'a write', PLACE))).toBe(false)
    expect(isTransient(failure('Neo.TransientError.Transaction.DeadlockDetected'))).toBe(true)
  })

  test.each([
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'OUT_OF_MEMORY'],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'TIMEOUT'],
    ['Neo.ClientError.Schema.ConstraintValidationFailed', 'CONSTRAINT'],
    ['Neo.ClientError.Statement.SyntaxError', 'STATEMENT'],
    ['Neo.ClientError.Security.CredentialsExpired', 'UNREACHABLE'],
    ['SessionExpired', 'UNREACHABLE'],
  ])('%s means %s', (code, meaning) => {
    expect(translateNeo4j(failure(code), 'a write', PLACE)).toMatchObject({ code: meaning })
  })
})

describe.runIf(hasNeo4j())('a Neo4j that is there', () => {
  let graph: Graph
  let other: Graph
  /** What runs at once when the first process starts a statement of this name. */
  const when = new Map<string, () => void>()
  beforeAll(async () => {
    graph = await engines()
      .find(({ name }) => name === 'neo4j')!
      .open({ onStatement: (name) => when.get(name)?.() })
    other = await openGraph(neo4jInTurn())
  })
  beforeEach(async () => {
    when.clear()
    await wipe(graph)
    await graph.publish(async () => undefined)
  })
  afterAll(async () => {
    await other?.close()
    await graph?.close()
  })

  test.each([
    [
      'a wrong password',
      { password: 'not-this-one' },
      /refuses the password of neo4j; set NEO4J_USER and NEO4J_PASSWORD/,
    ],
    ['no password', { password: undefined }, /NEO4J_PASSWORD is not set/],
    ['another database', { database: 'elsewhere' }, /has no database elsewhere; set NEO4J_DATABASE/],
  ])('with %s says what to set', async (_, wrong, message) => {
    for (const scheme of ['bolt', 'neo4j'])
      await expect(
        openGraph({ ...neo4jInTurn(), ...wrong, uri: neo4jInTurn().uri.replace('bolt', scheme) }),
      ).rejects.toMatchObject({ code: 'UNREACHABLE', message: expect.stringMatching(message) as string })
  })

  test('answers through routing, and a process reads what it wrote', async () => {
    const routed = await openGraph({ ...neo4jInTurn(), uri: neo4jInTurn().uri.replace('bolt', 'neo4j') })
    for (let count = 1; count <= 20; count++) {
      await routed.write((transaction) => add(transaction, 'fact:a'))
      expect(await get(routed, 'fact:a')).toBe(count)
    }
    await routed.close()
  })

  test('ends a read that takes longer than it may', async () => {
    const hasty = await openGraph({ ...neo4jInTurn(), timeoutMs: 200 })
    const long = inline<object, object>(
      'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a * b % 7 = 3 RETURN count(*) AS c',
    )
    await expect(hasty.read(long, {})).rejects.toMatchObject({ code: 'TIMEOUT' })
    await hasty.close()
  })

  test('shows an odd revision to others before the data of a publication', async () => {
    const seen: Promise<[string[], number]>[] = []
    // The raise starts when the data is committed: then the mark must stand.
    when.set('graph/raise', () => seen.push(Promise.all([ids(other), other.revision()])))
    const before = await other.revision()
    await graph.publish(async (transaction) => {
      await put(transaction, 'fact:a')
      expect(await other.revision()).toBe(before)
    })
    expect(seen).toHaveLength(1)
    const [data, revision] = await seen[0]!
    expect(data).toEqual(['fact:a'])
    expect([before + 1, before + 2]).toContain(revision)
    expect(await other.revision()).toBe(before + 2)
  })

  test('lets a second loader wait for the first, also between batches', async () => {
    const order: string[] = []
    let second: Promise<void> | undefined
    await graph.publishInBatches(async (write) => {
      second = other.publish(async (transaction) => {
        order.push('second')
        await put(transaction, 'fact:b')
      })
      await write((transaction) => put(transaction, 'fact:a'))
      await new Promise((resolve) => setTimeout(resolve, 300))
      order.push('first')
    })
    await second
    expect(order).toEqual(['first', 'second'])
    expect(await ids(graph)).toEqual(['fact:a', 'fact:b'])
    expect((await graph.revision()) % 2).toBe(0)
  })

  test('recovers the mark of a killed publication, but not while a loader is at work', async () => {
    const [marked] = await graph.write((transaction) => transaction.run(MARK, { unfinished: false }))
    let recovering: Promise<void> | undefined
    await graph.publish(async () => {
      recovering = other.recover()
      await new Promise((resolve) => setTimeout(resolve, 300))
      expect(await other.revision()).toBe(marked!.value)
    })
    await recovering
    expect((await other.revision()) % 2).toBe(0)

    await graph.write((transaction) => transaction.run(MARK, { unfinished: false }))
    await other.recover()
    expect((await other.revision()) % 2).toBe(0)
  })

  test('raises the revision again when the commit fails, and nothing is stored', async () => {
    const before = await other.revision()
    const work = graph.publish(async (transaction) => {
      await put(transaction, 'fact:a')
      await endOtherTransactions()
    })
    await expect(work).rejects.toMatchObject({ name: 'GraphError' })
    expect(await ids(other)).toEqual([])
    expect(await other.revision()).toBeGreaterThan(before)
    expect((await other.revision()) % 2).toBe(0)
  })

  test('does one of a deadlocked pair again, so that both are stored', async () => {
    const runs: string[] = []
    const both = async (on: Graph, name: string, first: string, second: string): Promise<void> => {
      await on.write(async (transaction) => {
        runs.push(name)
        await put(transaction, first)
        await new Promise((resolve) => setTimeout(resolve, 200))
        await put(transaction, second)
        await put(transaction, name)
      })
    }
    await graph.write((transaction) => Promise.all([put(transaction, 'fact:a'), put(transaction, 'fact:b')]))
    await Promise.all([
      both(graph, 'fact:one', 'fact:a', 'fact:b'),
      both(other, 'fact:two', 'fact:b', 'fact:a'),
    ])
    expect(await ids(graph)).toEqual(['fact:a', 'fact:b', 'fact:one', 'fact:two'])
    expect(runs.length).toBeGreaterThan(2)
  })

  async function endOtherTransactions(): Promise<void> {
    const { uri, user, password } = neo4jInTurn()
    const driver = neo4j.driver(uri, neo4j.auth.basic(user, password!))
    const session = driver.session()
    const { records } = await session.run(
      'SHOW TRANSACTIONS YIELD transactionId, currentQuery WHERE NOT coalesce(currentQuery, "") STARTS WITH "SHOW" RETURN transactionId',
    )
    const running = records.map((record) => record.get('transactionId') as string)
    await session.run('TERMINATE TRANSACTIONS $running', { running })
    await session.close()
    await driver.close()
  }
})
