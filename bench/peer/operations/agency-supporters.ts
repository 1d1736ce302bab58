import { cypher, graphql, type Operation, byId } from '../operation.js'
import { DEFAULTS } from '../cypher-texts.js'

const PROPOSALS = 20

interface Parameters {
  id: string
  /** Supporters of a measure. */
  first: number
}

const agency = (node: any, assignments: any[]) => ({
  id: node.id,
  name: node.name,
  assignments: assignments.map(({ id, title, measures }) => ({ id, title, measures: byId(measures) })),
})

export const agencySupporters: Operation<Parameters> = {
  name: 'O5',
  title: 'agency → proposals → measures → distinct supporters',
  draw: ({ agencies }, dice) => ({ id: dice.pick(agencies), first: dice.between(10, 30) }),
  sides: {
    ours: graphql(
      `query ($id: ID!, $first: Int!) {
        organisation(id: $id) {
          id name
          assignments(first: ${PROPOSALS}) {
            nodes { id title measures { id name supporters(first: $first) { nodes { id name } } } }
          }
        }
      }`,
      (parameters) => parameters,
      ({ organisation }) =>
        agency(
          organisation,
          organisation.assignments.nodes.map(({ measures, ...proposal }: any) => ({
            ...proposal,
            measures: measures.map(({ supporters, ...measure }: any) => ({
              ...measure,
              supporters: supporters.nodes,
            })),
          })),
        ),
    ),
    peer: graphql(
      `query ($id: ID!, $first: Int!) {
        organisations(where: { id: { eq: $id } }) {
          id name
          assignments(first: ${PROPOSALS}) {
            id title
            measures { id name supporters(first: $first) { id name } }
          }
        }
      }`,
      (parameters) => parameters,
      ({ organisations: [organisation] }) => agency(organisation, organisation.assignments),
    ),
    floor: cypher(
      'O5',
      {
        // A measure of several proposals is asked for its supporters once.
        proposals: `MATCH (o:Organisation {id: $id})<-[:ASSIGNS]-(p:Proposal)
          WITH o, p ORDER BY p.byNumber LIMIT ${PROPOSALS}
          RETURN o.name AS name, p.id AS id, p.title AS title, [(p)-[:CONCERNS]->(m:Measure) | m.id] AS measures
          ORDER BY p.byNumber`,
        measures: `MATCH (o:Organisation {id: $id})<-[:ASSIGNS]-(p:Proposal)
          WITH p ORDER BY p.byNumber LIMIT ${PROPOSALS}
          MATCH (p)-[:CONCERNS]->(m:Measure)
          WITH DISTINCT m
          CALL (m) {
            MATCH (m)<-[:COUNTS_FOR]-(n:Position)
            WHERE n.stance IN ['SUPPORT', 'SUPPORT_WITH_CONDITION'] AND ${DEFAULTS}
            MATCH (n)<-[:TAKES]-(r:Respondent)
            WITH DISTINCT r ORDER BY r.byName LIMIT $first
            RETURN collect([r.id, r.name]) AS supporters
          }
          RETURN m.id AS id, m.name AS name, supporters`,
      },
      (parameters) => parameters,
      ({ proposals, measures }, { id }) => {
        const known = new Map(
          measures.map(({ supporters, ...measure }: any) => [
            measure.id,
            { ...measure, supporters: supporters.map(([id, name]: any) => ({ id, name })) },
          ]),
        )
        return agency(
          { id, name: proposals[0].name },
          proposals.map((proposal: any) => ({
            ...proposal,
            measures: proposal.measures.map((measure: string) => known.get(measure)),
          })),
        )
      },
    ),
  },
}
