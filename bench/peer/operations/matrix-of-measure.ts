import { STANCE, valuesOf } from '../../../src/schema/vocabulary.js'
import { sortedCells, sortedMatrix } from '../canonical-cells.js'
import { cypher, graphql, type Operation } from '../operation.js'
import { MATRIX_OF_MEASURE } from '../ranking-statements.js'

interface Parameters {
  measure: string
  stances: string[]
}

export const matrixOfMeasure: Operation<Parameters> = {
  name: 'O8',
  title: 'the stance matrix of a measure',
  draw: ({ measures }, dice) => ({
    measure: dice.pick(measures),
    stances: dice.some(valuesOf(STANCE), dice.between(2, 6)).sort(),
  }),
  sides: {
    ours: graphql(
      `
        query ($measure: ID!, $stances: [Stance!]!) {
          stanceMatrix(filter: { measure: [$measure], stance: $stances }) {
            rows {
              id
            }
            columns {
              id
            }
            cells {
              row
              column
              stance
              count
            }
          }
        }
      `,
      (parameters) => parameters,
      ({ stanceMatrix }) => sortedMatrix(stanceMatrix),
    ),
    peer: graphql(
      `
        query ($measure: ID!, $stances: [String!]!) {
          matrixOfMeasure(measure: $measure, stances: $stances) {
            row
            column
            count
            stances
          }
        }
      `,
      (parameters) => parameters,
      (data) => sortedCells(data.matrixOfMeasure),
    ),
    floor: cypher(
      'O8',
      { cells: MATRIX_OF_MEASURE },
      (parameters) => parameters,
      ({ cells }) => sortedCells(cells.map(({ item }: any) => item)),
    ),
  },
}
