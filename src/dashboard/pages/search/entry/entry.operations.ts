import { graphql } from '../../../api/graphql.js'
import { PASSAGE, POSITION } from '../../../position/position.operations.js'
import { TALLY } from '../../../stance/tally.operations.js'

/** A proposal as a line that leads to it. */
export const PROPOSAL_LINE = graphql(`
  fragment ProposalLine on Proposal {
    id
    number
    title
    kind
  }
`)

export const PROPOSAL = graphql(
  `
    query ProposalEntry($id: ID!) {
      proposal(id: $id) {
        id
        kind
        theme
        summary
        matter {
          id
          title
          report
        }
        partOf {
          ...ProposalLine
        }
        parts {
          ...ProposalLine
        }
        covers {
          ...ProposalLine
        }
        relatedTo {
          ...ProposalLine
        }
        proposedBy {
          id
          name
        }
        requestedBy {
          id
          name
        }
        assigns {
          id
          name
        }
        addressedTo {
          id
          name
        }
        involves {
          id
          name
        }
        concerns {
          bearing
          measure {
            id
            name
          }
        }
        statuteEffects {
          effect
          statute {
            id
            name
            number
          }
        }
        passages {
          ...PassageShown
        }
      }
    }
  `,
  [PROPOSAL_LINE, PASSAGE],
)

/** How the respondents stand on a proposal. */
export const PROPOSAL_TALLY = graphql(
  `
    query ProposalTally($id: ID!, $filter: PositionFilter) {
      proposal(id: $id) {
        number
        title
        tally(filter: $filter) {
          ...TallyShown
        }
      }
    }
  `,
  [TALLY],
)

export const ORGANISATION = graphql(
  `
    query OrganisationEntry($id: ID!) {
      organisation(id: $id) {
        id
        kind
        aliases
        sameAs
        partOf {
          id
          name
        }
        parts {
          id
          name
        }
        respondents {
          id
          name
          standing
          matter {
            id
            title
            report
          }
        }
        assignments(first: 100) {
          totalCount
          nodes {
            ...ProposalLine
          }
        }
        addressedBy(first: 100) {
          totalCount
          nodes {
            ...ProposalLine
          }
        }
        involvedIn(first: 100) {
          totalCount
          nodes {
            ...ProposalLine
          }
        }
        practices {
          id
          role
          note
          since
          measure {
            id
            name
          }
          passages {
            ...PassageShown
          }
        }
      }
    }
  `,
  [PROPOSAL_LINE, PASSAGE],
)

export const DOCUMENT = graphql(
  `
    query DocumentEntry($id: ID!) {
      document(id: $id) {
        id
        kind
        date
        referenceNumber
        pages
        sha256
        issuer {
          id
          name
        }
        matter {
          id
          title
          report
        }
        respondents {
          id
          name
        }
        cites {
          id
          title
        }
        passages(first: 500) {
          totalCount
          nodes {
            ...PassageShown
          }
        }
      }
    }
  `,
  [PASSAGE],
)

export const STATUTE = graphql(
  `
    query StatuteEntry($id: ID!) {
      statute(id: $id) {
        id
        number
        aliases
        proposals {
          ...ProposalLine
        }
      }
    }
  `,
  [PROPOSAL_LINE],
)

export const POSITION_ENTRY = graphql(
  `
    query PositionEntry($id: ID!) {
      position(id: $id) {
        ...PositionShown
        document {
          id
          title
          date
        }
        adopts {
          id
          respondent {
            id
            name
          }
        }
      }
    }
  `,
  [POSITION],
)

/** What the rest say of themselves: a practice, a quotation, a fact. */
export const CLAIM = graphql(
  `
    query ClaimEntry($id: ID!) {
      node(id: $id) {
        __typename
        ... on Practice {
          role
          since
          note
          organisation {
            id
            name
          }
          measure {
            id
            name
          }
          partners {
            id
            name
          }
          passages {
            ...PassageShown
          }
        }
        ... on Passage {
          ...PassageShown
        }
        ... on Fact {
          statement: text
          passages {
            ...PassageShown
          }
        }
      }
    }
  `,
  [PASSAGE],
)
