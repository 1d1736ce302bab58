import { graphql } from '../../api/graphql.js'
import { TALLY } from '../../stance/tally.operations.js'

/** Who speaks in a matter, within whom, and how. */
export const RESPONDENTS = graphql(
  `
    query Respondents($narrowed: RespondentFilter!, $filter: PositionFilter!) {
      respondents(filter: $narrowed, first: 500) {
        totalCount
        nodes {
          id
          name
          standing
          form
          organisation {
            kind
            isAgency
          }
          within {
            id
            name
            within {
              id
              name
              within {
                id
                name
              }
            }
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
