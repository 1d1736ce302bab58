import { type ClassType, Field, Int, ObjectType } from 'type-graphql'
import { loadAllRequired, loadRequired, type MaybePromise, RecordLoader, whenRead } from './batch.js'
import { writeCursor } from './cursor.js'
import type { ListQuery, ListReader, Page } from './list.js'
import { type PageArgs, type PageRequest, pageRequest } from './page.js'

@ObjectType({ description: 'Where a page stands in its list (Relay).', simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there is more after this page.' })
  hasNextPage!: boolean

  @Field(() => Boolean, { description: 'Whether there is more before this page.' })
  hasPreviousPage!: boolean

  @Field(() => String, {
    nullable: true,
    description: 'The cursor of the first node; null on an empty page.',
  })
  startCursor!: string | null

  @Field(() => String, { nullable: true, description: 'The cursor of the last node; null on an empty page.' })
  endCursor!: string | null
}

/** Where a page stands, from the cursors of its nodes and whether there is more at its far end. */
export function pageInfo(
  { backward, after, before }: PageRequest,
  cursors: readonly string[],
  more: boolean,
): PageInfo {
  return {
    hasNextPage: backward ? before !== null : more,
    hasPreviousPage: backward ? more : after !== null,
    startCursor: cursors.at(0) ?? null,
    endCursor: cursors.at(-1) ?? null,
  }
}

/**
 * A page of a list, read when a field asks for it: whoever asks for `totalCount` alone pays for no page, and
 * whoever does not ask for it pays for no count.
 */
export class Connection<Row, Query extends ListQuery = ListQuery> {
  private page: MaybePromise<Page> | undefined
  private readonly request: PageRequest
  private readonly orderName: string
  private readonly query: Query

  /** @throws {RequestError} see pageRequest */
  constructor(
    private readonly list: ListReader<Query>,
    private readonly records: { load(id: string): MaybePromise<Row | null> },
    query: Query,
    args: PageArgs,
  ) {
    this.query = { ...query, records: records instanceof RecordLoader ? records : undefined }
    this.orderName = `${query.order} ${query.direction}`
    this.request = pageRequest(args, this.orderName)
  }

  get nodes(): MaybePromise<Row[]> {
    return whenRead(this.read(), ({ rows }) =>
      this.query.only === undefined
        ? loadAllRequired(
            this.records,
            rows.map(({ id }) => id),
          )
        : (rows as Row[]),
    )
  }

  get edges(): MaybePromise<{ cursor: string; node: MaybePromise<Row> }[]> {
    return whenRead(this.read(), ({ rows }) =>
      rows.map((row) => ({
        cursor: this.cursor(row.key),
        node: this.query.only === undefined ? loadRequired(this.records, row.id) : (row as Row),
      })),
    )
  }

  get pageInfo(): MaybePromise<PageInfo> {
    return whenRead(this.read(), ({ rows, more }) =>
      pageInfo(
        this.request,
        rows.map(({ key }) => this.cursor(key)),
        more,
      ),
    )
  }

  get totalCount(): MaybePromise<number> {
    return whenRead(this.list.counts.load(this.query), ({ total }) => total)
  }

  private read(): MaybePromise<Page> {
    return (this.page ??= this.list.pages.load({ ...this.query, page: this.request }))
  }

  /** '' for a key that was not read: nobody asks for the cursor. */
  private cursor(key: string | undefined): string {
    return key === undefined ? '' : writeCursor(this.orderName, key)
  }
}

/**
 * The GraphQL types of a connection over a node type: `<Name>Connection` and `<Name>Edge`.
 * @param called the name as descriptions have it
 */
export function connectionOf(
  name: string,
  node: () => ClassType<object>,
  called = name.toLowerCase(),
): ClassType<object> {
  @ObjectType(`${name}Edge`, { description: `A ${called} and its place in the list.` })
  class Edge {
    @Field(() => String, { description: 'Opaque; give it as `after` or `before` to go on from here.' })
    cursor!: string

    @Field(node, { description: `The ${called}.` })
    node!: object
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${called}s (Relay).` })
  class NodeConnection {
    @Field(() => [Edge], { description: 'The nodes of this page, each with its cursor.' })
    edges!: Edge[]

    @Field(() => [node()], { description: 'The nodes of this page.' })
    nodes!: object[]

    @Field(() => PageInfo, { description: 'Whether and from where to go on.' })
    pageInfo!: PageInfo

    @Field(() => Int, { description: 'How many there are in the whole list; counted only when asked for.' })
    totalCount!: number
  }
  return NodeConnection
}
