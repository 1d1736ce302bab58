import { graphql } from '../api/graphql.js'

/** The bodies that can be chosen from: those with a respondent in the matter. */
export const ORGANISATIONS = graphql(`
  query Organisations($matter: [ID!]!) {
    organisations(filter: { matter: $matter }, first: 500) {
      nodes {
        id
        name
        partOf {
          name
        }
      }
    }
  }
`)

/** What rule-derived positions change: how many there are without them, and how many follow from a rule alone. */
export const RULE_COUNTS = graphql(`
  query RuleCounts($without: PositionFilter!, $byRule: PositionFilter!) {
    without: positions(filter: $without, first: 0) {
      totalCount
    }
    byRule: positions(filter: $byRule, first: 0) {
      totalCount
    }
  }
`)
