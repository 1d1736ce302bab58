import { graphql } from '../../api/graphql.js'

/** Those with whom a respondent can agree, those with most positions first. */
export const OTHERS = graphql(`
  query OtherRespondents($filter: RespondentFilter!) {
    respondents(filter: $filter, orderBy: { field: POSITIONS, direction: DESC }, first: 500) {
      totalCount
      nodes {
        id
      }
    }
  }
`)

/** How far two agree, and who the other is: what agreement-question.ts asks of each pair. */
export const AGREEMENT = graphql(`
  fragment AgreementShown on Agreement {
    score
    shared
    same
    opposed
    b {
      id
      name
      standing
      within {
        name
      }
    }
  }
`)
