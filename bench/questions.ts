/** What is asked, each with variables to choose from by the round, so that no answer is the last one again. */
export interface Question {
  name: string
  query: string
  variables: (ids: Ids, round: number) => object
}

export interface Ids {
  positions: string[]
  measures: string[]
  respondents: string[]
}

const pick = (ids: string[], round: number) => ids[round % ids.length]

export const IDS = `{
  positions(first: 500) { nodes { id } }
  measures(first: 500) { nodes { id } }
  respondents(first: 500) { nodes { id } }
}`

export const QUESTIONS: readonly Question[] = [
  {
    name: 'point read',
    query: 'query ($id: ID!) { position(id: $id) { id stance basis conditions summary } }',
    variables: (ids, round) => ({ id: pick(ids.positions, round) }),
  },
  {
    name: 'four levels',
    query: `query ($id: ID!) {
      respondent(id: $id) {
        name
        positions(first: 50) { nodes { stance passages { phrase firstLine document { title } } } }
      }
    }`,
    variables: (ids, round) => ({ id: pick(ids.respondents, round) }),
  },
  {
    name: 'page of 50',
    query: `query ($stance: [Stance!]) {
      positions(first: 50, filter: { stance: $stance }, orderBy: { field: TARGET }) {
        pageInfo { hasNextPage endCursor }
        nodes { id stance basis summary }
      }
    }`,
    variables: (_, round) => ({
      stance: [['SUPPORT'], ['SUPPORT_WITH_CONDITION'], ['SUPPORT', 'OPPOSE']][round % 3],
    }),
  },
  {
    name: 'tally',
    query:
      'query ($id: ID!) { measure(id: $id) { name tally { support supportWithCondition oppose respondents } } }',
    variables: (ids, round) => ({ id: pick(ids.measures, round) }),
  },
  {
    name: 'tally, filtered',
    query: `query ($id: ID!) {
      measure(id: $id) { name tally(filter: { hasConditions: true }) { support supportWithCondition respondents } }
    }`,
    variables: (ids, round) => ({ id: pick(ids.measures, round) }),
  },
]
