import { graphql } from '../../api/graphql.js'
import { PASSAGE } from '../../position/position.operations.js'

/** What names a node of any kind. */
export const NAMED = graphql(`
  fragment NodeNamed on Node {
    __typename
    id
    ... on Matter {
      title
    }
    ... on Fact {
      text
    }
    ... on Document {
      title
    }
    ... on Organisation {
      name
      partOf {
        name
      }
    }
    ... on Respondent {
      name
      standing
      within {
        name
      }
    }
    ... on Proposal {
      number
      title
    }
    ... on Measure {
      name
    }
    ... on Statute {
      name
    }
    ... on Position {
      stance
      basis
      respondent {
        name
      }
      target {
        __typename
        ... on Proposal {
          number
          title
        }
        ... on Measure {
          name
        }
      }
    }
    ... on Practice {
      role
      organisation {
        name
      }
      measure {
        name
      }
    }
    ... on Passage {
      phrase
    }
  }
`)

/** The paths between two nodes, with what bears each step. */
export const TRACE = graphql(
  `
    query Trace($from: ID!, $to: ID!, $maxLength: Int!, $via: [RelationKind!], $first: Int!) {
      trace(from: $from, to: $to, maxLength: $maxLength, via: $via, first: $first) {
        length
        steps {
          relation
          forward
          from {
            ...NodeNamed
          }
          to {
            ...NodeNamed
          }
          passages {
            ...PassageShown
          }
        }
      }
    }
  `,
  [NAMED, PASSAGE],
)

/** The two ends, as they are named; null for an unknown id. */
export const ENDS = graphql(
  `
    query TraceEnds($ids: [ID!]!) {
      nodes(ids: $ids) {
        ...NodeNamed
      }
    }
  `,
  [NAMED],
)

/** Nodes to start from or to lead to; from a passage there is no path. */
export const CANDIDATES = graphql(
  `
    query TraceCandidates($text: String!) {
      search(
        text: $text
        kinds: [
          MEASURE
          ORGANISATION
          RESPONDENT
          PROPOSAL
          STATUTE
          MATTER
          DOCUMENT
          POSITION
          PRACTICE
          FACT
        ]
        first: 20
      ) {
        nodes {
          kind
          node {
            ...NodeNamed
          }
        }
      }
    }
  `,
  [NAMED],
)

/**
 * What examples are made from: whoever would get most tasks, what has most support, the bodies that say most, statutes
 * with what would affect them.
 */
export const EXAMPLES = graphql(`
  query TraceExamples($matter: ID!) {
    agencies(orderBy: { field: ASSIGNMENTS, direction: DESC }, first: 1) {
      nodes {
        id
        name
      }
    }
    naloxone: search(text: "naloxon", kinds: [MEASURE], matter: $matter, first: 1) {
      nodes {
        node {
          ... on Measure {
            id
            name
          }
        }
      }
    }
    measures(filter: { matter: [$matter] }, orderBy: { field: SUPPORT, direction: DESC }, first: 1) {
      nodes {
        id
        name
      }
    }
    respondents(
      filter: { matter: [$matter], standing: [PRINCIPAL] }
      orderBy: { field: POSITIONS, direction: DESC }
      first: 2
    ) {
      nodes {
        id
        name
      }
    }
    statutes(first: 50) {
      nodes {
        id
        name
        proposals {
          matter {
            id
          }
          supporters(first: 1) {
            nodes {
              id
              name
            }
          }
        }
      }
    }
  }
`)
