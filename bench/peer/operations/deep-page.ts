import { writeCursor } from '../../../src/schema/cursor.js'
import { DEFAULTS } from '../cypher-texts.js'
import { cypher, graphql, type Operation } from '../operation.js'

const SIZE = 50
const FIELDS = 'id stance basis summary respondent { id name }'

export const deepPage: Operation<{ key: string }> = {
  name: 'O3',
  title: `a page of ${SIZE} positions, deep in the list`,
  draw: ({ keys }, dice) => ({ key: dice.pick(keys) }),
  sides: {
    ours: graphql(
      `query ($after: String!) { positions(first: ${SIZE}, after: $after) { nodes { ${FIELDS} } } }`,
      ({ key }) => ({ after: writeCursor('Position RESPONDENT ASC', key) }),
      ({ positions }) => positions.nodes,
    ),
    peer: graphql(
      `query ($key: String!) { positionsAfter(key: $key, first: ${SIZE}) { ${FIELDS} } }`,
      ({ key }) => ({ key }),
      ({ positionsAfter }) =>
        positionsAfter.map((position: any) => ({ ...position, respondent: position.respondent[0] })),
    ),
    floor: cypher(
      'O3',
      {
        page: `MATCH (n:Position)
          WHERE n.byRespondent > $key AND ${DEFAULTS}
          WITH n ORDER BY n.byRespondent LIMIT ${SIZE}
          MATCH (n)<-[:TAKES]-(r:Respondent)
          RETURN n.id AS id, n.stance AS stance, n.basis AS basis, n.summary AS summary, r.id AS respondent,
            r.name AS name
          ORDER BY n.byRespondent`,
      },
      ({ key }) => ({ key }),
      ({ page }) =>
        page.map(({ respondent, name, ...position }: any) => ({
          ...position,
          respondent: { id: respondent, name },
        })),
    ),
  },
}
