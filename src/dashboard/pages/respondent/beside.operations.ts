import { graphql } from '../../api/graphql.js'
import { POSITION } from '../../position/position.operations.js'

/** Whose statements belong beside that of a respondent; who dissents from it is found among all of its matter. */
export const BESIDE = graphql(`
  query RespondentBeside($id: ID!, $matter: [ID!]!) {
    respondent(id: $id) {
      id
      name
      standing
      within {
        id
        name
        standing
      }
      adopts {
        id
        name
        standing
      }
      adoptedBy {
        id
        name
        standing
      }
      dissentsFrom {
        id
        name
        standing
      }
      parts(first: 100, filter: { standing: [SEPARATE] }) {
        nodes {
          id
          name
          standing
        }
      }
    }
    respondents(filter: { matter: $matter, standing: [SEPARATE] }, first: 500) {
      nodes {
        id
        name
        standing
        dissentsFrom {
          id
        }
      }
    }
  }
`)

/** What several respondents say, in the order of what it is on. */
export const BESIDE_POSITIONS = graphql(
  `
    query BesidePositions($filter: PositionFilter!) {
      positions(filter: $filter, first: 500, orderBy: { field: TARGET }) {
        totalCount
        nodes {
          ...PositionShown
        }
      }
    }
  `,
  [POSITION],
)
