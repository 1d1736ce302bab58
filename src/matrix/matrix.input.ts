import { ArgsType, Field, Int } from 'type-graphql'
import { AXES } from '../axis/axis.js'
import { PositionFilter } from '../position/position.input.js'
import { MatrixAxis } from '../schema/enums.js'
import { RequestError } from '../schema/errors.js'
import type * as vocabulary from '../schema/vocabulary.js'

@ArgsType()
export class StanceMatrixArgs {
  @Field(() => PositionFilter, { description: 'Which positions; {} for all that the defaults let pass.' })
  filter!: PositionFilter

  @Field(() => MatrixAxis, { defaultValue: 'RESPONDENT', description: 'What the rows are.' })
  rows!: vocabulary.MatrixAxis

  @Field(() => MatrixAxis, { defaultValue: 'PROPOSAL', description: 'What the columns are.' })
  columns!: vocabulary.MatrixAxis
}

@ArgsType()
export class CellPositionArgs {
  @Field(() => Int, { defaultValue: 10, description: 'The first so many, by respondent; at most 500.' })
  first!: number
}

/** @throws {RequestError} BAD_ARGUMENT where both axes speak, or both are spoken of */
export function checkAxes({ rows, columns }: Pick<StanceMatrixArgs, 'rows' | 'columns'>): void {
  if (AXES[rows].side !== AXES[columns].side) return
  const named = (side: 'speaker' | 'subject') =>
    Object.keys(AXES).filter((axis) => AXES[axis as vocabulary.MatrixAxis].side === side)
  throw new RequestError('BAD_ARGUMENT', {
    argument: 'rows and columns',
    given: `${rows} and ${columns}`,
    expected: `one of ${named('speaker').join(', ')} and one of ${named('subject').join(', ')}`,
  })
}
