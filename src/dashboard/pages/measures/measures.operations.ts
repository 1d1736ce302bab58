import { graphql } from '../../api/graphql.js'
import { TALLY } from '../../stance/tally.operations.js'

/** A page of the measures that pass, each with how the respondents stand on it. */
export const MEASURES = graphql(
  `
    query Measures(
      $narrowed: MeasureFilter!
      $order: MeasureOrder!
      $filter: PositionFilter!
      $first: Int
      $after: String
      $last: Int
      $before: String
    ) {
      measures(
        filter: $narrowed
        orderBy: $order
        first: $first
        after: $after
        last: $last
        before: $before
      ) {
        totalCount
        pageInfo {
          startCursor
          endCursor
          hasPreviousPage
          hasNextPage
        }
        nodes {
          id
          name
          category
          description
          aliases
          proposals(first: 0) {
            totalCount
          }
          tally(filter: $filter) {
            ...TallyShown
          }
        }
      }
    }
  `,
  [TALLY],
)
