import { graphql } from '../../api/graphql.js'
import { PASSAGE, POSITION } from '../../position/position.operations.js'
import { TALLY } from '../../stance/tally.operations.js'

/** What a respondent is, and which parts of the page have something to show. */
export const RESPONDENT = graphql(`
  query Respondent($id: ID!) {
    respondent(id: $id) {
      id
      name
      standing
      form
      scope
      invited
      answeredOn
      matter {
        id
        title
        report
        themes
      }
      organisation {
        id
        kind
        isAgency
        aliases
        sameAs
        respondents {
          id
          matter {
            id
            title
            report
          }
        }
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
      documents {
        id
        title
        kind
        date
        referenceNumber
        pages
      }
      defaultRule {
        stance
      }
      parts(first: 0) {
        totalCount
      }
    }
  }
`)

/** Its positions by theme, counted. */
export const BY_THEME = graphql(
  `
    query RespondentByTheme($filter: PositionFilter!) {
      tallies(by: THEME, filter: $filter, unit: POSITION, first: 500) {
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

/** Its positions, in the order of what they are on. */
export const POSITIONS_BY_TARGET = graphql(
  `
    query RespondentPositions($filter: PositionFilter!) {
      positions(filter: $filter, first: 500, orderBy: { field: TARGET }) {
        totalCount
        nodes {
          ...PositionShown
          target {
            ... on Proposal {
              theme
            }
          }
        }
      }
    }
  `,
  [POSITION],
)

/** What it says that its silence shall mean, and how many positions follow from it. */
export const RULE = graphql(
  `
    query RespondentRule($id: ID!, $byRule: PositionFilter!) {
      respondent(id: $id) {
        defaultRule {
          stance
          alternatives
          covers
          uncertain
          note
          except {
            id
            number
            title
          }
          only {
            id
            number
            title
          }
          passages {
            ...PassageShown
          }
        }
      }
      positions(filter: $byRule, first: 0) {
        totalCount
      }
    }
  `,
  [PASSAGE],
)

/** All that spoke within it, at any depth. */
export const PARTS = graphql(
  `
    query RespondentParts($within: [ID!]!, $filter: PositionFilter!) {
      respondents(filter: { within: $within }, first: 500) {
        totalCount
        nodes {
          id
          name
          standing
          form
          within {
            id
          }
          adopts {
            id
            name
          }
          dissentsFrom {
            id
            name
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
