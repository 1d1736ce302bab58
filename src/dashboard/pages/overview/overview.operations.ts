import { graphql } from '../../api/graphql.js'
import { PASSAGE } from '../../position/position.operations.js'
import { TALLY } from '../../stance/tally.operations.js'

/** What the matter is, and how many were heard. */
export const MATTER = graphql(`
  query MatterInBrief($matter: ID!) {
    matter(id: $matter) {
      id
      kind
      report
      referenceNumber
      openedOn
      deadline
      invited
      proposalsStated
      assessmentsStated
      issuedBy {
        id
        name
      }
    }
    coverage(matter: $matter) {
      answered
    }
  }
`)

/** What sources state of the matter, with the words that state it. */
export const FACTS = graphql(
  `
    query FactsOfMatter($matter: ID!) {
      matter(id: $matter) {
        facts {
          id
          text
          passages {
            ...PassageShown
          }
        }
      }
    }
  `,
  [PASSAGE],
)

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

/** How the respondents stand on each proposal. */
export const PROPOSALS = graphql(
  `
    query StanceByProposal($filter: PositionFilter!) {
      tallies(by: PROPOSAL, filter: $filter, first: 500) {
        item {
          id
          label
          node {
            ... on Proposal {
              kind
            }
          }
        }
        tally {
          ...TallyShown
        }
      }
    }
  `,
  [TALLY],
)

/** Who has spoken on how much, and which proposals nobody has spoken on. */
export const COVERAGE = graphql(`
  query WhoHasSpoken($matter: ID!, $standing: [Standing!]!) {
    coverage(matter: $matter, standing: $standing) {
      invited
      answered
      respondents(first: 500) {
        nodes {
          stated
          byRule
          silent
          respondent {
            id
            name
            standing
            within {
              name
            }
            organisation {
              id
            }
          }
        }
      }
      proposals(first: 500) {
        nodes {
          stated
          byRule
          silent
          proposal {
            id
            number
            title
            kind
            theme
          }
        }
      }
    }
  }
`)
