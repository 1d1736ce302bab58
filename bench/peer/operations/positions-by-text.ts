import { stems } from '../../../src/search/stem.js'
import { DEFAULTS } from '../cypher-texts.js'
import { cypher, graphql, type Operation } from '../operation.js'

const FIELDS = 'id stance summary respondent { id name }'

interface Parameters {
  word: string
  first: number
}

/** Peer and floor are given the stem, so that they need not find it. */
const withStem = ({ word, first }: Parameters) => ({ stem: stems(word)[0], first })

export const positionsByText: Operation<Parameters> = {
  name: 'O6',
  title: 'positions by a word of their texts',
  draw: ({ words }, dice) => ({ word: dice.pick(words), first: dice.between(40, 50) }),
  sides: {
    ours: graphql(
      `query ($word: String!, $first: Int!) {
        positions(first: $first, filter: { text: $word }) { nodes { ${FIELDS} } }
      }`,
      (parameters) => parameters,
      ({ positions }) => positions.nodes,
    ),
    peer: graphql(
      `query ($stem: String!, $first: Int!) { positionsWithStem(stem: $stem, first: $first) { ${FIELDS} } }`,
      withStem,
      ({ positionsWithStem }) =>
        positionsWithStem.map((position: any) => ({ ...position, respondent: position.respondent[0] })),
    ),
    floor: cypher(
      'O6',
      {
        found: `MATCH (t:Term {stem: $stem})<-[:HAS_TERM]-(n:Position)
          WHERE ${DEFAULTS}
          WITH n ORDER BY n.byRespondent LIMIT $first
          MATCH (n)<-[:TAKES]-(r:Respondent)
          RETURN n.id AS id, n.stance AS stance, n.summary AS summary, r.id AS respondent, r.name AS name
          ORDER BY n.byRespondent`,
      },
      withStem,
      ({ found }) =>
        found.map(({ respondent, name, ...position }: any) => ({
          ...position,
          respondent: { id: respondent, name },
        })),
    ),
  },
}
