import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { compilePositionFilter } from '../position/position.filter.js'
import { Position } from '../position/position.type.js'
import { checkReach } from '../position/reach.js'
import { loadRecords } from '../schema/batch.js'
import type { Context } from '../schema/context.js'
import { Stance } from '../schema/enums.js'
import { RequestError } from '../schema/errors.js'
import { checkSize } from '../schema/page.js'
import { dense } from './dense.js'
import { CellPositionArgs, StanceMatrixArgs, checkAxes } from './matrix.input.js'
import { MatrixCell, StanceMatrix } from './matrix.type.js'

/** Cells whose positions are told: who wants those of more takes a list of positions. */
const MAX_OPENED = 1_000

@Resolver(() => StanceMatrix)
export class StanceMatrixResolver {
  @Query(() => StanceMatrix, {
    nullable: true,
    description:
      'What all say on all: one axis of those who speak, one of what they speak on, either way round. At most 250,000 cells (rows times columns); else RESULT_TOO_LARGE, and the feed /export/matrix.csv.',
  })
  async stanceMatrix(
    @Args(() => StanceMatrixArgs) { filter, rows, columns }: StanceMatrixArgs,
    @Ctx() { loaders }: Context,
  ) {
    checkAxes({ rows, columns })
    const compiled = compilePositionFilter(filter)
    await checkReach(loaders, 'stanceMatrix', compiled)
    return loaders.matrix.matrix.load({ rows, columns, filter: compiled })
  }

  @FieldResolver(() => [[Stance]], {
    description: 'Dense, rows by columns; null for silence.',
  })
  grid(@Root() matrix: StanceMatrix) {
    return dense(matrix)
  }
}

@Resolver(() => MatrixCell)
export class MatrixCellResolver {
  @FieldResolver(() => [Position], {
    description:
      'Its positions, by respondent. Of a matrix with at most 1,000 cells that have any; else RESULT_TOO_LARGE: ask `positions` with the same filter.',
  })
  async positions(
    @Root() { row, column, matrix }: MatrixCell,
    @Args(() => CellPositionArgs) { first }: CellPositionArgs,
    @Ctx() { loaders }: Context,
  ) {
    checkSize('first', first)
    const { rows, columns, cells, query } = matrix
    if (cells.length > MAX_OPENED)
      throw new RequestError('RESULT_TOO_LARGE', {
        field: 'stanceMatrix.cells.positions',
        size: cells.length,
        limit: MAX_OPENED,
        unit: 'cells with positions',
        feed: '/export/positions.csv',
      })
    const place = { ...query, row: rows[row]!.id, column: columns[column]!.id, first }
    return loadRecords(loaders.position, (await loaders.matrix.positions.load(place)).ids)
  }
}
