import type { Graph, Transaction } from '../../src/graph/graph.js'
import { inline } from './inline.js'

const PUT = inline<{ id: string; value: unknown }, { value: unknown }>(
  'MERGE (f:Fact {id: $id}) SET f.value = $value RETURN f.value AS value',
)
const GET = inline<{ id: string }, { value: unknown }>('MATCH (f:Fact {id: $id}) RETURN f.value AS value')
const IDS = inline<object, { id: string }>('MATCH (f:Fact) RETURN f.id AS id ORDER BY id')
const CREATE = inline<{ id: string }, never>('CREATE (f:Fact {id: $id})')
const FAIL = inline<object, never>('RETURN 1 / 0 AS x')
const ADD = inline<{ id: string }, { value: number }>(
  'MERGE (f:Fact {id: $id}) WITH f, coalesce(f.value, 0) + 1 AS value SET f.value = value RETURN value',
)

/** A small store of values by id, to try transactions on. */
export const put = (
  transaction: Transaction,
  id: string,
  value: unknown = true,
): Promise<{ value: unknown }[]> => transaction.run(PUT, { id, value })

export const get = async (graph: Graph, id: string): Promise<unknown> =>
  (await graph.read(GET, { id }))[0]?.value

export const ids = async (graph: Graph): Promise<string[]> => (await graph.read(IDS, {})).map(({ id }) => id)

/** Breaks the uniqueness of ids where the id is there. */
export const create = (transaction: Transaction, id: string): Promise<never[]> =>
  transaction.run(CREATE, { id })

/** A statement that fails on every engine. */
export const fail = (transaction: Transaction): Promise<never[]> => transaction.run(FAIL, {})

/** Reads and writes, so that two at once would lose one. */
export const add = (transaction: Transaction, id: string): Promise<{ value: number }[]> =>
  transaction.run(ADD, { id })
