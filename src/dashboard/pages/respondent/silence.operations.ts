import { graphql } from '../../api/graphql.js'

/** Where a respondent stands in the list of those covered, and how much it speaks on. */
export const COVERED = graphql(`
  query Covered($matter: ID!, $standing: [Standing!]!) {
    coverage(matter: $matter, standing: $standing) {
      respondents(first: 500) {
        edges {
          cursor
          node {
            respondent {
              id
            }
          }
        }
      }
    }
  }
`)

/** What the respondent after a cursor has not spoken on. */
export const SILENT_ON = graphql(`
  query SilentOn($matter: ID!, $standing: [Standing!]!, $after: String) {
    coverage(matter: $matter, standing: $standing) {
      respondents(first: 1, after: $after) {
        nodes {
          respondent {
            id
          }
          stated
          byRule
          silent
          silentOn(first: 500) {
            nodes {
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
  }
`)
