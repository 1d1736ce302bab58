import { stems } from '../../../src/search/stem.js'
import { cypher, graphql, type Operation } from '../operation.js'
import { HITS } from '../ranking-statements.js'

interface Parameters {
  words: readonly string[]
}

const withStems = ({ words }: Parameters) => ({ stems: words.flatMap(stems), first: 20 })

export const searchWords: Operation<Parameters> = {
  name: 'O7',
  title: 'search for one or two words',
  draw: ({ words, pairs }, dice) => ({ words: dice.chance(0.5) ? [dice.pick(words)] : dice.pick(pairs) }),
  sides: {
    ours: graphql(
      `
        query ($text: String!) {
          search(text: $text, first: 20) {
            nodes {
              score
              node {
                id
              }
            }
          }
        }
      `,
      ({ words }) => ({ text: words.join(' ') }),
      ({ search }) => search.nodes.map(({ score, node }: any) => ({ id: node.id, score })),
    ),
    peer: graphql(
      `
        query ($stems: [String!]!, $first: Int!) {
          hits(stems: $stems, first: $first) {
            id
            score
          }
        }
      `,
      withStems,
      ({ hits }) => hits,
    ),
    floor: cypher('O7', { hits: HITS }, withStems, ({ hits }) => hits.map(({ item }: any) => item)),
  },
}
