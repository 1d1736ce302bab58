import { graphql, type Operation } from '../operation.js'

/** Ours alone: weights and communities of a network are no query of the peer's. */
export const networkOfMeasure: Operation<{ measure: string; minimum: number }> = {
  name: 'O10',
  title: 'the network of the organisations that speak of a measure',
  draw: ({ measures }, dice) => ({ measure: dice.pick(measures), minimum: dice.between(1, 5) }),
  sides: {
    ours: graphql(
      `
        query ($measure: ID!, $minimum: Float!) {
          network(
            filter: { measure: [$measure], standing: [PRINCIPAL], basis: [EXPLICIT] }
            options: { concepts: PROPOSAL, minimumWeight: $minimum }
          ) {
            nodes {
              item {
                id
              }
              community
            }
            edges {
              source
              target
              weight
            }
          }
        }
      `,
      (parameters) => parameters,
      ({ network }) => network,
    ),
  },
}
