import { byId, cypher, graphql, type Operation } from '../operation.js'

const FIELDS = 'id number title kind theme summary matter { id title kind }'
const LISTS = 'measures { id name category } assigns { id name kind }'

const canonical = (proposal: any, matter: unknown) => ({
  ...proposal,
  matter,
  measures: byId(proposal.measures),
  assigns: byId(proposal.assigns),
})

export const oneProposal: Operation<{ id: string }> = {
  name: 'O1',
  title: 'one proposal with its matter, measures and agencies',
  draw: ({ proposals }, dice) => ({ id: dice.pick(proposals) }),
  sides: {
    ours: graphql(
      `query ($id: ID!) { proposal(id: $id) { ${FIELDS} ${LISTS} } }`,
      ({ id }) => ({ id }),
      ({ proposal }) => canonical(proposal, proposal.matter),
    ),
    peer: graphql(
      `query ($id: ID!) { proposals(where: { id: { eq: $id } }) { ${FIELDS} ${LISTS} } }`,
      ({ id }) => ({ id }),
      ({ proposals: [proposal] }) => canonical(proposal, proposal.matter[0]),
    ),
    floor: cypher(
      'O1',
      {
        proposal: `MATCH (p:Proposal {id: $id})-[:IN_MATTER]->(m:Matter)
          RETURN p.id AS id, p.number AS number, p.title AS title, p.kind AS kind, p.theme AS theme,
            p.summary AS summary, m {.id, .title, .kind} AS matter,
            [(p)-[:CONCERNS]->(a:Measure) | a {.id, .name, .category}] AS measures,
            [(p)-[:ASSIGNS]->(o:Organisation) | o {.id, .name, .kind}] AS assigns`,
      },
      ({ id }) => ({ id }),
      ({ proposal: [proposal] }) => canonical(proposal, proposal.matter),
    ),
  },
}
