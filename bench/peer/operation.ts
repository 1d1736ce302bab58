import type { Dice } from '../referral/dice.js'
import type { Subjects } from './subjects.js'

/** Who answers: our service, the peer counting positions, the peer reading the roll-ups, and plain Cypher over HTTP. */
export const SIDES = ['ours', 'peer', 'peerWithRollUps', 'floor'] as const
export type Side = (typeof SIDES)[number]

/** A POST with a JSON body. */
export interface Request {
  path: string
  body: string
}

/** What one side is asked, and how its answer reads in the form that all sides are compared in. */
export interface Question<Parameters> {
  /** @param pass above 0 names a request that was sent before anew, so that it is no request sent before */
  request(parameters: Parameters, pass: number): Request
  /** @param answer the body, parsed */
  canonical(answer: any, parameters: Parameters): unknown
  /** Of the floor: what its server runs, by the name of the part of the answer. */
  statements?: Readonly<Record<string, string>>
}

/** One thing that a client of this data does, asked of every side that has it. */
export interface Operation<Parameters = any> {
  name: string
  title: string
  /** Draws parameters; the same may come twice. */
  draw(subjects: Subjects, dice: Dice): Parameters
  sides: Partial<Record<Side, Question<Parameters>>> & { ours: Question<Parameters> }
}

/** @param query begins with `query (`, so that a pass can name it */
export const graphql = <Parameters>(
  query: string,
  variables: (parameters: Parameters) => object,
  canonical: (data: any, parameters: Parameters) => unknown,
): Question<Parameters> => ({
  request: (parameters, pass) => ({
    path: '/graphql',
    body: JSON.stringify({
      query: pass === 0 ? query : query.replace('query', `query Pass${pass}`),
      variables: variables(parameters),
    }),
  }),
  canonical: ({ data }, parameters) => canonical(data, parameters),
})

/** @param operation the name of the operation: where the floor's server answers it */
export const cypher = <Parameters>(
  operation: string,
  statements: Readonly<Record<string, string>>,
  params: (parameters: Parameters) => object,
  canonical: (rows: any, parameters: Parameters) => unknown,
): Question<Parameters> => ({
  request: (parameters) => ({ path: `/${operation}`, body: JSON.stringify(params(parameters)) }),
  canonical,
  statements,
})

/** In the order of their ids, for lists whose order tells nothing. */
export const byId = <Item extends { id: string }>(items: readonly Item[]): Item[] =>
  [...items].sort((a, b) => (a.id < b.id ? -1 : 1))
