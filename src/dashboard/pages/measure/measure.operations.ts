import { graphql } from '../../api/graphql.js'
import { ORGANISATION } from '../../organisation/organisation.operations.js'
import { PASSAGE } from '../../position/position.operations.js'
import { TALLY } from '../../stance/tally.operations.js'

/** What a measure is, and in which matters something is proposed on it. */
export const MEASURE = graphql(
  `
    query Measure($id: ID!) {
      measure(id: $id) {
        id
        name
        category
        description
        aliases
        sameAs
        broader {
          id
          name
        }
        narrower {
          id
          name
        }
        passages {
          ...PassageShown
        }
        proposals(first: 500) {
          nodes {
            matter {
              id
              title
              report
            }
          }
        }
      }
    }
  `,
  [PASSAGE],
)

/** How respondents stand on a measure, by the capacity in which they speak; apart, what is said on the measure itself. */
export const BY_STANDING = graphql(
  `
    query MeasureByStanding($id: ID!, $filter: PositionFilter!, $onMeasure: PositionFilter!) {
      measure(id: $id) {
        tally(filter: $filter) {
          ...TallyShown
        }
        direct: tally(filter: $filter, direct: true) {
          ...TallyShown
        }
      }
      tallies(by: STANDING, filter: $onMeasure) {
        item {
          id
        }
        tally {
          ...TallyShown
        }
      }
    }
  `,
  [TALLY],
)

/** How many respondents, and with how many positions, hold each stance on a measure. */
export const VOICES = graphql(
  `
    query MeasureVoices($id: ID!, $filter: PositionFilter!) {
      measure(id: $id) {
        tally(filter: $filter) {
          ...TallyShown
        }
        byPosition: tally(filter: $filter, unit: POSITION) {
          ...TallyShown
        }
      }
    }
  `,
  [TALLY],
)

/** What concerns a measure: how it bears on it, and how the respondents stand on it. */
export const PROPOSALS = graphql(
  `
    query MeasureProposals($id: ID!, $matter: [ID!]!, $filter: PositionFilter!) {
      measure(id: $id) {
        direct: tally(filter: $filter, direct: true) {
          ...TallyShown
        }
        proposals(first: 200, filter: { matter: $matter }) {
          totalCount
          nodes {
            id
            number
            title
            kind
            theme
            summary
            requestedBy {
              id
              name
            }
            concerns {
              bearing
              measure {
                id
              }
              passages {
                ...PassageShown
              }
            }
            passages {
              ...PassageShown
            }
            tally(filter: $filter) {
              ...TallyShown
            }
          }
        }
      }
    }
  `,
  [PASSAGE, TALLY],
)

/** Who runs a measure or takes part in it today. */
export const PRACTICES = graphql(
  `
    query MeasurePractices($id: ID!) {
      measure(id: $id) {
        practices {
          id
          role
          since
          note
          organisation {
            ...OrganisationShown
          }
          partners {
            ...OrganisationShown
          }
          passages {
            ...PassageShown
          }
        }
      }
    }
  `,
  [ORGANISATION, PASSAGE],
)

/** Who would get tasks, take part or decide by what concerns a measure. */
export const TASKS = graphql(
  `
    query MeasureTasks($id: ID!, $matter: [ID!]!) {
      measure(id: $id) {
        proposals(first: 200, filter: { matter: $matter }) {
          totalCount
          nodes {
            id
            number
            title
            kind
            assigns {
              ...OrganisationShown
            }
            involves {
              ...OrganisationShown
            }
            addressedTo {
              ...OrganisationShown
            }
            concerns {
              bearing
              measure {
                id
              }
            }
            passages {
              ...PassageShown
            }
          }
        }
      }
    }
  `,
  [ORGANISATION, PASSAGE],
)

/** Which statutes would change by what concerns a measure. */
export const STATUTES = graphql(
  `
    query MeasureStatutes($id: ID!, $matter: [ID!]!) {
      measure(id: $id) {
        proposals(first: 200, filter: { matter: $matter }) {
          totalCount
          nodes {
            id
            number
            title
            kind
            statuteEffects {
              effect
              statute {
                id
                name
                number
              }
              passages {
                ...PassageShown
              }
            }
            concerns {
              bearing
              measure {
                id
              }
            }
            passages {
              ...PassageShown
            }
          }
        }
      }
    }
  `,
  [PASSAGE],
)
