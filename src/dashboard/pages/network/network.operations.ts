import { graphql } from '../../api/graphql.js'
import { POSITION } from '../../position/position.operations.js'

/** The whole network: who is tied to whom, and how strongly. */
export const NETWORK = graphql(`
  query Network($filter: PositionFilter!, $options: NetworkOptions!) {
    network(filter: $filter, options: $options) {
      nodes {
        item {
          id
          label
        }
        community
        statements
      }
      edges {
        source
        target
        weight
      }
    }
  }
`)

/** Why two are tied: of a network narrowed to these two, the statements that make the weight. */
export const TIE = graphql(
  `
    query Tie($filter: PositionFilter!, $options: NetworkOptions!, $ties: Int!, $reasons: Int!) {
      network(filter: $filter, options: $options) {
        nodes {
          item {
            id
          }
        }
        edges(first: $ties) {
          source
          target
          weight
          because(first: $reasons) {
            share
            concept {
              id
              label
            }
            a {
              ...PositionShown
            }
            b {
              ...PositionShown
            }
          }
        }
      }
    }
  `,
  [POSITION],
)

/** Who stands together, on what. */
export const COALITIONS = graphql(`
  query Coalitions($filter: PositionFilter!, $minimumOverlap: Int!) {
    coalitions(filter: $filter, minimumOverlap: $minimumOverlap, first: 50) {
      cohesion
      silentPairs
      members {
        id
        name
        standing
        within {
          id
          name
        }
      }
      measures {
        id
        name
      }
    }
  }
`)
