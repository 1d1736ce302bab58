import { graphql } from '../api/graphql.js'

/** A quotation and where it stands. */
export const PASSAGE = graphql(`
  fragment PassageShown on Passage {
    id
    page
    section
    firstLine
    lastLine
    phrase
    document {
      id
      title
    }
  }
`)

/** What a PositionLine shows of a position. */
export const POSITION = graphql(
  `
    fragment PositionShown on Position {
      id
      stance
      basis
      conditions
      summary
      alternatives
      respondent {
        id
        name
        standing
        within {
          id
          name
        }
      }
      target {
        __typename
        ... on Proposal {
          id
          number
          title
          kind
        }
        ... on Measure {
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

/** Positions that pass, a page of them. */
export const POSITIONS = graphql(
  `
    query Positions($filter: PositionFilter!, $first: Int!, $after: String) {
      positions(filter: $filter, first: $first, after: $after) {
        totalCount
        pageInfo {
          endCursor
          hasNextPage
        }
        nodes {
          ...PositionShown
        }
      }
    }
  `,
  [POSITION],
)

/** The lines around a quotation; null where the operator does not have the text. */
export const PASSAGE_TEXT = graphql(`
  query PassageText($id: ID!) {
    node(id: $id) {
      ... on Passage {
        id
        text(context: 3)
      }
    }
  }
`)
