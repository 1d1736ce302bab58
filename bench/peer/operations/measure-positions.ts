import { STANCE, valuesOf } from '../../../src/schema/vocabulary.js'
import { DEFAULTS } from '../cypher-texts.js'
import { cypher, graphql, type Operation } from '../operation.js'

/** With these a measure of a graph of 200,000 positions answers with some 1,200 objects. */
const PROPOSALS = 12
const POSITIONS = 50

interface Parameters {
  id: string
  stances: string[]
}

export const measurePositions: Operation<Parameters> = {
  name: 'O2',
  title: 'measure → proposals → positions of some stances → respondent',
  draw: ({ measures }, dice) => ({
    id: dice.pick(measures),
    stances: [
      'SUPPORT',
      ...dice.some(
        valuesOf(STANCE).filter((stance) => stance !== 'SUPPORT'),
        dice.between(1, 4),
      ),
    ],
  }),
  sides: {
    ours: graphql(
      `query ($id: ID!, $stances: [Stance!]) {
        measure(id: $id) {
          id name
          proposals(first: ${PROPOSALS}) {
            nodes {
              id title
              positions(first: ${POSITIONS}, filter: { stance: $stances }) {
                nodes { id stance basis respondent { id name standing } }
              }
            }
          }
        }
      }`,
      (parameters) => parameters,
      ({ measure: { proposals, ...measure } }) => ({
        ...measure,
        proposals: proposals.nodes.map(({ positions, ...proposal }: any) => ({
          ...proposal,
          positions: positions.nodes,
        })),
      }),
    ),
    peer: graphql(
      `query ($id: ID!, $stances: [String!]!) {
        measures(where: { id: { eq: $id } }) {
          id name
          proposals(first: ${PROPOSALS}) {
            id title
            positions(stances: $stances, first: ${POSITIONS}) {
              id stance basis respondent { id name standing }
            }
          }
        }
      }`,
      (parameters) => parameters,
      ({ measures: [{ proposals, ...measure }] }) => ({
        ...measure,
        proposals: proposals.map(({ positions, ...proposal }: any) => ({
          ...proposal,
          positions: positions.map((position: any) => ({ ...position, respondent: position.respondent[0] })),
        })),
      }),
    ),
    floor: cypher(
      'O2',
      {
        proposals: `MATCH (m:Measure {id: $id})<-[:CONCERNS]-(p:Proposal)
          WITH m, p ORDER BY p.byNumber LIMIT ${PROPOSALS}
          CALL (p) {
            MATCH (p)<-[:ON]-(n:Position)
            WHERE n.stance IN $stances AND ${DEFAULTS}
            WITH n ORDER BY n.byRespondent LIMIT ${POSITIONS}
            MATCH (n)<-[:TAKES]-(r:Respondent)
            WITH n, r ORDER BY n.byRespondent
            RETURN collect([n.id, n.stance, n.basis, r.id, r.name, r.standing]) AS positions
          }
          RETURN m.name AS measure, p.id AS id, p.title AS title, positions
          ORDER BY p.byNumber`,
      },
      (parameters) => parameters,
      ({ proposals }, { id }) => ({
        id,
        name: proposals[0].measure,
        proposals: proposals.map((proposal: any) => ({
          id: proposal.id,
          title: proposal.title,
          positions: proposal.positions.map(([position, stance, basis, respondent, name, standing]: any) => ({
            id: position,
            stance,
            basis,
            respondent: { id: respondent, name, standing },
          })),
        })),
      }),
    ),
  },
}
