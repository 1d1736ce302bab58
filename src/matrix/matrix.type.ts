import { Field, Int, ObjectType } from 'type-graphql'
import { AxisItem } from '../axis/axis.type.js'
import { Stance } from '../schema/enums.js'
import type * as vocabulary from '../schema/vocabulary.js'
import type { MatrixQuery } from './matrix.loader.js'

@ObjectType({
  description:
    'What a row says on a column, by all its positions that pass: sides on both ends, or a MIXED, make MIXED; only approval makes SUPPORT_WITH_CONDITION if one has a condition, else SUPPORT; only resistance makes OPPOSE if one opposes, else DOUBT; no side at all makes NO_VIEWS.',
})
export class MatrixCell {
  @Field(() => Int, { description: 'The index of its row in `rows`.' })
  row!: number

  @Field(() => Int, { description: 'The index of its column in `columns`.' })
  column!: number

  @Field(() => Stance, { description: 'What its positions make together.' })
  stance!: vocabulary.Stance

  @Field(() => Int, {
    description:
      'Its positions. The same filter on `positions`, with the row’s and the column’s id, lists them.',
  })
  count!: number

  /** What it is a cell of. */
  matrix!: StanceMatrix
}

@ObjectType({
  description:
    'Rows by columns, in the default order of their kinds; only those with a position that passes. A cell that is missing is silence: no position at all.',
})
export class StanceMatrix {
  @Field(() => [AxisItem], { description: 'The rows.' })
  rows!: AxisItem[]

  @Field(() => [AxisItem], { description: 'The columns.' })
  columns!: AxisItem[]

  @Field(() => [MatrixCell], {
    description: 'The cells that have positions, row by row. Sparse: silence takes no room.',
  })
  cells!: MatrixCell[]

  /** What was asked, for what opens a cell. */
  query!: MatrixQuery
}
