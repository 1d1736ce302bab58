import { graphql } from '../../api/graphql.js'
import { TALLY } from '../../stance/tally.operations.js'

/** How the respondents stand on the proposals of each theme. */
export const THEMES = graphql(
  `
    query StanceByTheme($filter: PositionFilter!) {
      tallies(by: THEME, filter: $filter, first: 500) {
        item {
          id
          label
        }
        tally {
          ...TallyShown
        }
      }
    }
  `,
  [TALLY],
)
