import { graphql } from '../api/graphql.js'

/** What an OrganisationLink needs of an organisation. */
export const ORGANISATION = graphql(`
  fragment OrganisationShown on Organisation {
    id
    name
    isAgency
    partOf {
      kind
      name
    }
    respondents {
      id
      matter {
        id
      }
    }
  }
`)
