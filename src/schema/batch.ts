import { hash } from 'node:crypto'
import DataLoader from 'dataloader'
import QuickLRU from 'quick-lru'
import type { Graph } from '../graph/graph.js'
import { type Statement, statementWithHoles } from '../graph/statement.js'
import { Gathering } from './gathering.js'

/** How many answers each loader keeps. A loader is shared by all requests of a snapshot, so it must be bounded. */
const KEPT = 10_000

/** Keys of one batch. A statement's parameter list stays small, so that no batch holds the engine for long. */
const BATCH = 1_000

/** A loader whose cache is bounded, to `kept` answers. `key` turns a key into the string it is known by. */
export function boundedLoader<Key, Value extends object | null>(
  load: (keys: readonly Key[]) => Promise<readonly (Value | Error)[]>,
  key: (key: Key) => string,
  kept = KEPT,
): DataLoader<Key, Value, string> {
  return new DataLoader<Key, Value, string>(load, bounds(key, kept))
}

/** The same where a batch is one statement, as a rule: what requests ask for at the same time goes into one. */
export function gatheringLoader<Key, Value extends object | null>(
  load: (keys: readonly Key[]) => Promise<readonly (Value | Error)[]>,
  key: (key: Key) => string,
  kept = KEPT,
): DataLoader<Key, Value, string> {
  const gathering = new Gathering()
  return new AtHandLoader<Key, Value>((keys) => gathering.read(() => load(keys)), {
    ...bounds(key, kept),
    batchScheduleFn: gathering.schedule,
  })
}

/** DataLoader lets what it has already wait for the batch that is being gathered, and so for its statements. */
class AtHandLoader<Key, Value extends object | null> extends DataLoader<Key, Value, string> {
  constructor(
    load: DataLoader.BatchLoadFn<Key, Value>,
    private readonly settings: ReturnType<typeof bounds<Key, Value>> & DataLoader.Options<Key, Value, string>,
  ) {
    super(load, settings)
  }

  override load(key: Key): Promise<Value> {
    return this.settings.cacheMap.get(this.settings.cacheKeyFn(key)) ?? super.load(key)
  }
}

function bounds<Key, Value>(key: (key: Key) => string, kept: number) {
  return {
    maxBatchSize: BATCH,
    cacheKeyFn: (one: Key) => shortened(key(one)),
    // It takes room only for what it holds: a snapshot makes some fifty of these.
    cacheMap: new QuickLRU<string, Promise<Value>>({ maxSize: kept }),
  }
}

/** Batches and pages that ask for records of a small kind, until all of that kind are read. */
const MISSES = 5

/** So many records a kind may have to be a small one; a remiss has some hundreds of proposals and respondents. */
const SMALL = 10_000

const wholeStatement = statementWithHoles<{ limit: number }, { id: string }>('schema/whole', ['limit'])

/** A long key, such as a filter of many ids, is kept as its hash: a client decides how long keys are. */
const shortened = (key: string): string => (key.length <= 100 ? key : hash('sha256', key, 'base64'))

/** What is at hand already comes as it is, so that an answer from memory is made in one go. */
export type MaybePromise<Value> = Value | Promise<Value>

/** Goes on from what is at hand in the same go, and from what is being read when it has come. */
export const whenRead = <Value, Made>(
  value: MaybePromise<Value>,
  make: (value: Value) => MaybePromise<Made>,
): MaybePromise<Made> => (value instanceof Promise ? value.then(make) : make(value))

interface Loading<Row> {
  load(id: string): MaybePromise<Row | null>
}

export type EdgeLoader<Row> = DataLoader<string, Row[], string>

const same = (id: string) => id

/** Reads, when first asked, what there is but one of. A failed read is no answer: the next request asks again. */
export function readOnce<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let reading: Promise<Value> | undefined
  return () => {
    reading ??= read()
    reading.catch(() => (reading = undefined))
    return reading
  }
}

/** Loads records by id: one statement a batch, null for an id that is not there, whatever order the store answers in. */
export class RecordLoader<Row extends { id: string }> {
  private readonly known = new QuickLRU<string, Row | null>({ maxSize: KEPT })
  /** Of what is being read: whatever has been is `known`. */
  private readonly reading: DataLoader<string, Row | null>
  private batches = 0
  /** All there are of a small kind; then `known` is not asked any more. */
  private whole: ReadonlyMap<string, Row> | undefined

  /** @param label of a kind that may be small: then it is read whole when it has been asked for a few times */
  constructor(
    private readonly graph: Graph,
    private readonly statement: Statement<{ ids: readonly string[] }, Row>,
    private readonly label?: string,
  ) {
    const gathering = new Gathering()
    const read = async (ids: readonly string[]) => {
      await this.count()
      if (this.whole === undefined) await this.readSome(ids)
      return ids.map((id) => {
        this.reading.clear(id)
        return this.atHand(id) ?? null
      })
    }
    this.reading = new DataLoader<string, Row | null>((ids) => gathering.read(() => read(ids)), {
      maxBatchSize: BATCH,
      batchScheduleFn: gathering.schedule,
    })
  }

  load(id: string): MaybePromise<Row | null> {
    const row = this.atHand(id)
    return row === undefined ? this.reading.load(id) : row
  }

  /** What a record is read as from a node `n`. */
  private get columns(): string {
    const [, columns] = /\bRETURN ([^]*)\bORDER BY/.exec(this.statement.text)!
    return columns!.trim()
  }

  /** What a page is to read of its records: no more than ids where all are at hand. */
  async columnsForPage(): Promise<string> {
    await this.count()
    return this.whole === undefined ? this.columns : 'n.id AS id'
  }

  /** Takes in a record that another statement returned. */
  remember(row: Row): void {
    if (this.whole === undefined) this.known.set(shortened(row.id), row)
  }

  /** undefined: not read yet; null: there is none. */
  private atHand(id: string): Row | null | undefined {
    return this.whole === undefined ? this.known.get(shortened(id)) : (this.whole.get(id) ?? null)
  }

  /** Counts a batch, or a page, that asks for records. */
  private async count(): Promise<void> {
    if (this.label === undefined || ++this.batches !== MISSES) return
    // One by one may do where all at once took too long: it is tried again later.
    await this.readWhole(this.label).catch(() => (this.batches = 0))
  }

  private async readSome(ids: readonly string[]): Promise<void> {
    const rows = await this.graph.read(this.statement, { ids })
    for (const row of rows) this.remember(row)
    for (const id of ids) if (!this.known.has(shortened(id))) this.known.set(shortened(id), null)
  }

  private async readWhole(label: string): Promise<void> {
    const statement = wholeStatement.fill({ label, columns: this.columns })
    const rows = (await this.graph.read(statement, { limit: SMALL + 1 })) as Row[]
    if (rows.length > SMALL) return
    this.whole = new Map(rows.map((row) => [row.id, row]))
    this.known.clear()
  }
}

export const recordLoader = <Row extends { id: string }>(
  graph: Graph,
  statement: Statement<{ ids: readonly string[] }, Row>,
  label?: string,
) => new RecordLoader(graph, statement, label)

/** Loads what hangs on each parent, in the order that the statement states; a parent without any gets an empty list. */
export function edgeLoader<Row extends { parent: string }>(
  graph: Graph,
  statement: Statement<{ ids: readonly string[] }, Row>,
): EdgeLoader<Row> {
  return gatheringLoader(async (ids) => {
    const rows = await graph.read(statement, { ids })
    const byParent = new Map<string, Row[]>(ids.map((id) => [id, []]))
    for (const row of rows) byParent.get(row.parent)?.push(row)
    return ids.map((id) => byParent.get(id)!)
  }, same)
}

/** Loads the records of `ids`, in their order; ids that are not there are left out. */
export const loadRecords = <Row>(loader: Loading<Row>, ids: readonly string[]): MaybePromise<Row[]> =>
  together(
    ids.map((id) => loader.load(id)),
    (rows) => rows.filter((row) => row !== null),
  )

/** Loads a record that the graph promises to hold. @throws {Error} where it is missing: the store is broken */
export function loadRequired<Row>(loader: Loading<Row>, id: string): MaybePromise<Row> {
  return whenRead(loader.load(id), (row) => required(row, id))
}

/** The same for several, in their order. */
export const loadAllRequired = <Row>(loader: Loading<Row>, ids: readonly string[]): MaybePromise<Row[]> =>
  together(
    ids.map((id) => loader.load(id)),
    (rows) => rows.map((row, index) => required(row, ids[index]!)),
  )

function required<Row>(row: Row | null, id: string): Row {
  if (row === null) throw new Error(`the store has no ${id}, though another node refers to it`)
  return row
}

const together = <Value, Made>(
  values: readonly MaybePromise<Value>[],
  make: (values: readonly Value[]) => Made,
): MaybePromise<Made> =>
  values.some((value) => value instanceof Promise)
    ? Promise.all(values).then(make)
    : make(values as readonly Value[])

/** Loads the records that hang on a parent, in the order of the edges. */
export async function loadEdges<Row extends { id: string }>(
  edges: EdgeLoader<{ parent: string; id: string }>,
  records: RecordLoader<Row>,
  parent: string,
): Promise<Row[]> {
  return loadRecords(
    records,
    (await edges.load(parent)).map(({ id }) => id),
  )
}
