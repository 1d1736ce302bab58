import { graphql } from '../api/graphql.js'

/** All matters, for the choice in the header, and what is loaded, for the footer. */
export const MATTERS = graphql(`
  query Matters {
    dataset {
      version
      loadedAt
      licence
    }
    matters(first: 500) {
      nodes {
        id
        kind
        title
        report
        themes
      }
    }
  }
`)
