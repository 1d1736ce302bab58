import { GraphError } from './errors.js'
import type { Transaction } from './graph.js'
import type { Statement } from './statement.js'

/**
 * The transaction that work is given. Statements run one after another; after the first that failed
 * none runs, and the failure stands even if the work catches it: Grafeo would go on and commit the rest.
 */
export class OpenTransaction implements Transaction {
  #last: Promise<unknown> = Promise.resolve()
  #failure: { error: unknown } | undefined
  #ended = false

  constructor(
    private readonly execute: (statement: Statement<object, unknown>, params: object) => Promise<unknown[]>,
  ) {}

  async run<Params extends object, Row>(statement: Statement<Params, Row>, params: Params): Promise<Row[]> {
    if (this.#ended)
      throw new GraphError(
        'STATEMENT',
        `cypher/${statement.name}.cypher was run in a transaction that has ended; await every statement within the work`,
      )
    const rows = this.#last.then(async () => {
      if (this.#failure) throw this.#failure.error
      return (await this.execute(statement, params)) as Row[]
    })
    this.#last = rows.catch((error: unknown) => {
      this.#failure ??= { error }
    })
    return rows
  }

  /** Runs the work and all it asked for. @throws what the work threw, or else the error of the first failed statement */
  async complete<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    try {
      const result = await work(this)
      await this.#last
      if (this.#failure) throw this.#failure.error
      return result
    } finally {
      this.#ended = true
      // Neither engine may be asked to end a transaction while a statement of it runs.
      await this.#last
    }
  }
}
