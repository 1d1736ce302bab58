import { graphql } from '../../api/graphql.js'

/**
 * What all say on all; the same without what follows only from a rule for silence, which tells the two apart; and where
 * conditions are named.
 */
export const MATRIX = graphql(`
  query Matrix(
    $rows: MatrixAxis!
    $columns: MatrixAxis!
    $filter: PositionFilter!
    $stated: PositionFilter!
    $conditional: PositionFilter!
    $byRule: Boolean!
  ) {
    shown: stanceMatrix(rows: $rows, columns: $columns, filter: $filter) {
      rows {
        id
        label
      }
      columns {
        id
        label
      }
      cells {
        row
        column
        stance
        count
      }
    }
    stated: stanceMatrix(rows: $rows, columns: $columns, filter: $stated) @include(if: $byRule) {
      rows {
        id
      }
      columns {
        id
      }
      cells {
        row
        column
        count
      }
    }
    conditional: stanceMatrix(rows: $rows, columns: $columns, filter: $conditional) {
      rows {
        id
      }
      columns {
        id
      }
      cells {
        row
        column
      }
    }
  }
`)

/** Who speaks in a matter, within whom, and for which kind of body. */
export const SPEAKERS = graphql(`
  query Speakers($matter: [ID!]!, $first: Int!, $after: String) {
    page: respondents(filter: { matter: $matter }, first: $first, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        name
        standing
        within {
          id
        }
        organisation {
          id
          name
          kind
          partOf {
            id
            name
          }
        }
      }
    }
  }
`)

/** What a matter is about: its proposals with their themes. */
export const PROPOSALS = graphql(`
  query ProposalsByTheme($matter: [ID!]!, $first: Int!, $after: String) {
    page: proposals(filter: { matter: $matter }, first: $first, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        number
        title
        kind
        theme
      }
    }
  }
`)

/** The measures that the proposals of a matter concern, with their categories. */
export const MEASURES = graphql(`
  query MeasuresByCategory($matter: [ID!]!, $first: Int!, $after: String) {
    page: measures(filter: { matter: $matter }, first: $first, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        name
        category
      }
    }
  }
`)
