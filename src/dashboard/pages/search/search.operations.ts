import { graphql } from '../../api/graphql.js'

/** What a node of any kind is called. */
export const NAMED = graphql(`
  fragment Named on Node {
    __typename
    id
    ... on Matter {
      title
      report
      matterKind: kind
    }
    ... on Fact {
      text
    }
    ... on Document {
      title
      documentKind: kind
      date
    }
    ... on Organisation {
      name
      organisationKind: kind
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
      matter {
        title
        report
      }
    }
    ... on Proposal {
      number
      title
      proposalKind: kind
      matter {
        title
        report
      }
    }
    ... on Measure {
      name
      category
    }
    ... on Statute {
      name
      number
    }
    ... on Position {
      stance
      basis
      respondent {
        name
        within {
          name
        }
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
      page
      firstLine
      lastLine
      document {
        title
      }
    }
  }
`)

/** A page of what a text finds, and how much it would find in this matter and in all. */
export const SEARCH = graphql(
  `
    query Search(
      $text: String!
      $kinds: [NodeKind!]
      $matter: ID
      $here: ID!
      $first: Int
      $after: String
      $last: Int
      $before: String
    ) {
      search(
        text: $text
        kinds: $kinds
        matter: $matter
        first: $first
        after: $after
        last: $last
        before: $before
      ) {
        totalCount
        facets {
          kind
          count
        }
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
        nodes {
          kind
          node {
            ...Named
          }
          highlights {
            field
            text
            matches {
              start
              end
            }
          }
        }
      }
      here: search(text: $text, kinds: $kinds, matter: $here, first: 0) {
        totalCount
      }
      everywhere: search(text: $text, kinds: $kinds, first: 0) {
        totalCount
      }
    }
  `,
  [NAMED],
)

/** How many nodes a text finds. */
export const FOUND = graphql(`
  query Found($text: String!) {
    search(text: $text, first: 0) {
      totalCount
    }
  }
`)

/** What most support, to begin a search with, and how much of each kind there is to be found. */
export const BEGINNINGS = graphql(`
  query Beginnings($matter: [ID!]!) {
    measures(filter: { matter: $matter }, orderBy: { field: SUPPORT, direction: DESC }, first: 6) {
      nodes {
        id
        name
      }
    }
    dataset {
      counts {
        kind
        count
      }
    }
  }
`)

/** One node by its id, by name. */
export const NODE = graphql(
  `
    query Node($id: ID!) {
      node(id: $id) {
        ...Named
      }
    }
  `,
  [NAMED],
)
