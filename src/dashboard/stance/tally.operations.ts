import { graphql } from '../api/graphql.js'

/** All counts of a tally. */
export const TALLY = graphql(`
  fragment TallyShown on StanceTally {
    support
    supportWithCondition
    mixed
    doubt
    oppose
    noViews
    respondents
    positions
  }
`)
