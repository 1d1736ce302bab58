import { graphql } from '../../api/graphql.js'
import { POSITION } from '../../position/position.operations.js'

/** What the ids in the address are. */
export const NAMED = graphql(`
  query NamedToCompare($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      id
      ... on Respondent {
        name
        standing
        matter {
          id
          title
          report
        }
        within {
          id
          name
        }
      }
    }
  }
`)

/** The respondents that can be chosen. */
export const CHOICES = graphql(`
  query RespondentsToCompare($matter: [ID!]!, $text: String) {
    respondents(filter: { matter: $matter, text: $text }, first: 500) {
      totalCount
      nodes {
        id
        name
        standing
        within {
          id
          name
        }
      }
    }
  }
`)

const AGREED = graphql(`
  fragment Agreed on Agreement {
    score
    shared
    same
    opposed
  }
`)

/** How far each two of up to five agree. */
export const AGREEMENTS = graphql(
  `
    query Agreements(
      $a: ID!
      $b: ID!
      $c: ID!
      $d: ID!
      $e: ID!
      $hasC: Boolean!
      $hasD: Boolean!
      $hasE: Boolean!
      $filter: PositionFilter!
    ) {
      ab: agreement(a: $a, b: $b, filter: $filter) {
        ...Agreed
      }
      ac: agreement(a: $a, b: $c, filter: $filter) @include(if: $hasC) {
        ...Agreed
      }
      bc: agreement(a: $b, b: $c, filter: $filter) @include(if: $hasC) {
        ...Agreed
      }
      ad: agreement(a: $a, b: $d, filter: $filter) @include(if: $hasD) {
        ...Agreed
      }
      bd: agreement(a: $b, b: $d, filter: $filter) @include(if: $hasD) {
        ...Agreed
      }
      cd: agreement(a: $c, b: $d, filter: $filter) @include(if: $hasD) {
        ...Agreed
      }
      ae: agreement(a: $a, b: $e, filter: $filter) @include(if: $hasE) {
        ...Agreed
      }
      be: agreement(a: $b, b: $e, filter: $filter) @include(if: $hasE) {
        ...Agreed
      }
      ce: agreement(a: $c, b: $e, filter: $filter) @include(if: $hasE) {
        ...Agreed
      }
      de: agreement(a: $d, b: $e, filter: $filter) @include(if: $hasE) {
        ...Agreed
      }
    }
  `,
  [AGREED],
)

/** The positions of those compared, with what decides between several on one target. */
export const COMPARED = graphql(`
  query PositionsCompared($ids: [ID!]!, $filter: PositionFilter!) {
    nodes(ids: $ids) {
      id
      ... on Respondent {
        positions(filter: $filter, first: 500) {
          totalCount
          nodes {
            id
            stance
            basis
            document {
              date
            }
            target {
              __typename
              ... on Proposal {
                id
                number
                title
              }
              ... on Measure {
                id
                name
              }
            }
          }
        }
      }
    }
  }
`)

/** Positions by their ids, with their evidence. */
export const OPENED = graphql(
  `
    query PositionsOpened($ids: [ID!]!) {
      nodes(ids: $ids) {
        ... on Position {
          ...PositionShown
        }
      }
    }
  `,
  [POSITION],
)
