import { byId, cypher, graphql, type Operation, type Question } from '../operation.js'
import {
  AGENCIES,
  LATEST,
  MATRIX,
  ROLLED_UP_MEASURES,
  ROLLED_UP_RESPONDENTS,
  ROLLED_UP_THEMES,
} from '../ranking-statements.js'
import { sortedCells, sortedMatrix } from '../canonical-cells.js'

const SIDE = 50
const THEME_COUNTS = 'support supportWithCondition mixed doubt oppose noViews positions'
const MEASURE_COUNTS = 'support supportWithCondition oppose respondents'
const RESPONDENT_COUNTS = 'support oppose positions'

interface Parameters {
  respondents: string[]
  proposals: string[]
}

const peer = (suffix: string): Question<Parameters> =>
  graphql(
    `query ($respondents: [ID!]!, $proposals: [ID!]!) {
      themes: themes${suffix} { id ${THEME_COUNTS} }
      measures: measuresBySupport${suffix}(first: 20) { id name ${MEASURE_COUNTS} }
      respondents: respondentsByPositions${suffix}(first: 20) { id name ${RESPONDENT_COUNTS} }
      latest: latestPositions(first: 20) { id stance respondent { id name } }
      agencies: agenciesByAssignments(first: 20) { id name assignments }
      matrix: matrixOf(respondents: $respondents, proposals: $proposals) { row column count stances }
    }`,
    (parameters) => parameters,
    (data) => ({
      ...data,
      themes: byId(data.themes),
      latest: data.latest.map(({ respondent: [respondent], ...position }: any) => ({
        ...position,
        respondent,
      })),
      matrix: sortedCells(data.matrix),
    }),
  )

const floor = (operation: string, statements: Readonly<Record<string, string>>): Question<Parameters> =>
  cypher(
    operation,
    {
      ...statements,
      latest: `${LATEST} MATCH (n)<-[:TAKES]-(r:Respondent)
        RETURN {id: n.id, stance: n.stance, respondent: {id: r.id, name: r.name}} AS item ORDER BY n.byDate DESC`,
      agencies: AGENCIES,
      matrix: MATRIX,
    },
    (parameters) => ({ ...parameters, first: 20 }),
    (rows) => {
      const items = (name: string) => rows[name].map(({ item }: any) => item)
      return {
        themes: byId(items('themes')),
        measures: items('measures'),
        respondents: items('respondents'),
        latest: items('latest'),
        agencies: items('agencies'),
        matrix: sortedCells(items('matrix')),
      }
    },
  )

/** Six root fields. The themes count positions, so that all counts of it can be read from roll-ups. */
export const dashboard: Operation<Parameters> = {
  name: 'O4',
  title: 'a dashboard of six root fields',
  draw: ({ respondents, proposals }, dice) => ({
    respondents: dice.some(respondents, SIDE).sort(),
    proposals: dice.some(proposals, SIDE).sort(),
  }),
  sides: {
    ours: graphql(
      `query ($respondents: [ID!]!, $proposals: [ID!]!) {
        themes: tallies(by: THEME, unit: POSITION, first: 500) { item { id } tally { ${THEME_COUNTS} } }
        measures(first: 20, orderBy: { field: SUPPORT, direction: DESC }) {
          nodes { id name tally { ${MEASURE_COUNTS} } }
        }
        respondents(first: 20, orderBy: { field: POSITIONS, direction: DESC }) {
          nodes { id name tally { ${RESPONDENT_COUNTS} } }
        }
        latest: positions(first: 20, orderBy: { field: DATE, direction: DESC }) {
          nodes { id stance respondent { id name } }
        }
        agencies(first: 20, orderBy: { field: ASSIGNMENTS, direction: DESC }) {
          nodes { id name assignments { totalCount } }
        }
        matrix: stanceMatrix(filter: { respondent: $respondents, proposal: $proposals }) {
          rows { id } columns { id } cells { row column stance count }
        }
      }`,
      (parameters) => parameters,
      (data) => ({
        themes: byId(data.themes.map(({ item, tally }: any) => ({ id: item.id, ...tally }))),
        measures: data.measures.nodes.map(({ tally, ...node }: any) => ({ ...node, ...tally })),
        respondents: data.respondents.nodes.map(({ tally, ...node }: any) => ({ ...node, ...tally })),
        latest: data.latest.nodes,
        agencies: data.agencies.nodes.map(({ assignments, ...node }: any) => ({
          ...node,
          assignments: assignments.totalCount,
        })),
        matrix: sortedMatrix(data.matrix),
      }),
    ),
    peer: peer(''),
    peerWithRollUps: peer('RolledUp'),
    floor: floor('O4', {
      themes: ROLLED_UP_THEMES,
      measures: ROLLED_UP_MEASURES,
      respondents: ROLLED_UP_RESPONDENTS,
    }),
  },
}
