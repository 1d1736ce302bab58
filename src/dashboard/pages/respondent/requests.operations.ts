import { graphql } from '../../api/graphql.js'
import { ORGANISATION } from '../../organisation/organisation.operations.js'
import { PASSAGE } from '../../position/position.operations.js'

/** What a respondent asks others to do. */
export const REQUESTS = graphql(
  `
    query RespondentRequests($id: ID!) {
      respondent(id: $id) {
        requests(first: 200) {
          totalCount
          nodes {
            id
            number
            title
            summary
            theme
            addressedTo {
              ...OrganisationShown
            }
            assigns {
              ...OrganisationShown
            }
            involves {
              ...OrganisationShown
            }
            relatedTo {
              id
              number
              title
            }
            requestedBy {
              id
              name
            }
            concerns {
              bearing
              measure {
                id
                name
              }
            }
            passages {
              ...PassageShown
            }
          }
        }
      }
    }
  `,
  [ORGANISATION, PASSAGE],
)

const TASK = graphql(
  `
    fragment TaskShown on Proposal {
      id
      number
      title
      kind
      concerns {
        bearing
        measure {
          id
          name
        }
      }
      passages {
        ...PassageShown
      }
    }
  `,
  [PASSAGE],
)

/** What the proposals of a matter would have the body do that a respondent acts for. */
export const TASKS = graphql(
  `
    query RespondentTasks($organisation: ID!, $filter: ProposalFilter!) {
      organisation(id: $organisation) {
        assignments(first: 200, filter: $filter) {
          totalCount
          nodes {
            ...TaskShown
          }
        }
        involvedIn(first: 200, filter: $filter) {
          totalCount
          nodes {
            ...TaskShown
          }
        }
        addressedBy(first: 200, filter: $filter) {
          totalCount
          nodes {
            ...TaskShown
          }
        }
      }
    }
  `,
  [TASK],
)
