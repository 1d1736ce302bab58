// The graph of our store as the peer takes it: relations as they are, and @cypher where its own filters and orders
// would read more than they have to.
import { DEFAULTS } from './cypher-texts.js'
import * as statements from './ranking-statements.js'

const field = (statement: string, columnName: string) =>
  `@cypher(statement: """${statement}""", columnName: "${columnName}")`
const item = (statement: string) => field(statement, 'item')
/** A page that is cut before anything else is read: by `limit` and `sort` the library cuts what it has read whole. */
const firstOf = (match: string, key: string) => field(`${match} RETURN n ORDER BY ${key} LIMIT $first`, 'n')

export const TYPE_DEFINITIONS = `
extend schema @mutation(operations: []) @subscription(events: [])

type Matter @node { id: ID! title: String! kind: String! }
type Document @node { id: ID! title: String! date: String }
type Passage @node {
  id: ID! phrase: String! page: Int section: String firstLine: Int! lastLine: Int!
}
type Organisation @node {
  id: ID! name: String! kind: String!
  assignments(first: Int!): [Proposal!]! ${firstOf('MATCH (this)<-[:ASSIGNS]-(n:Proposal)', 'n.byNumber')}
}
type Respondent @node {
  id: ID! name: String! standing: String! organisationId: ID! matterId: ID! withinId: ID
}
type Measure @node {
  id: ID! name: String! category: String!
  proposals(first: Int!): [Proposal!]! ${firstOf('MATCH (this)<-[:CONCERNS]-(n:Proposal)', 'n.byNumber')}
  supporters(first: Int!): [Respondent!]! ${field(
    `MATCH (this)<-[:COUNTS_FOR]-(n:Position)
WHERE n.stance IN ['SUPPORT', 'SUPPORT_WITH_CONDITION'] AND ${DEFAULTS}
MATCH (n)<-[:TAKES]-(r:Respondent)
WITH DISTINCT r ORDER BY r.byName LIMIT $first
RETURN r`,
    'r',
  )}
}
type Concerns @relationshipProperties { bearing: String! }
type Proposal @node {
  id: ID! number: String title: String! kind: String! theme: String summary: String byNumber: String!
  matter: [Matter!]! @relationship(type: "IN_MATTER", direction: OUT)
  measures: [Measure!]! @relationship(type: "CONCERNS", direction: OUT, properties: "Concerns")
  assigns: [Organisation!]! @relationship(type: "ASSIGNS", direction: OUT)
  positions(stances: [String!]!, first: Int!): [Position!]! ${firstOf(
    `MATCH (this)<-[:ON]-(n:Position) WHERE n.stance IN $stances AND ${DEFAULTS}`,
    'n.byRespondent',
  )}
}
union Target = Measure | Proposal
type Position @node {
  id: ID! stance: String! basis: String! standing: String! summary: String conditions: [String!]!
  alternatives: [String!]! measureIds: [ID!]! byRespondent: String!
  respondent: [Respondent!]! @relationship(type: "TAKES", direction: IN)
  target: [Target!]! @relationship(type: "ON", direction: OUT)
  document: Document! ${field('MATCH (d:Document {id: this.documentId}) RETURN d', 'd')}
  passage: Passage ${field('MATCH (p:Passage {id: this.passageIds[0]}) RETURN p', 'p')}
}

type ThemeCounts {
  id: String! support: Int! supportWithCondition: Int! mixed: Int! doubt: Int! oppose: Int! noViews: Int!
  positions: Int!
}
type MeasureCounts {
  id: ID! name: String! support: Int! supportWithCondition: Int! oppose: Int! respondents: Int!
}
type RespondentCounts { id: ID! name: String! support: Int! oppose: Int! positions: Int! }
type AgencyCount { id: ID! name: String! assignments: Int! }
type Cell { row: ID! column: ID! count: Int! stances: [String!]! }
type Hit { id: ID! score: Int! }

type Query {
  positionsAfter(key: String!, first: Int!): [Position!]! ${firstOf(
    `MATCH (n:Position) WHERE n.byRespondent > $key AND ${DEFAULTS}`,
    'n.byRespondent',
  )}
  positionsWithStem(stem: String!, first: Int!): [Position!]! ${firstOf(
    `MATCH (t:Term {stem: $stem})<-[:HAS_TERM]-(n:Position) WHERE ${DEFAULTS}`,
    'n.byRespondent',
  )}
  latestPositions(first: Int!): [Position!]! ${field(`${statements.LATEST} RETURN n`, 'n')}
  themes: [ThemeCounts!]! ${item(statements.THEMES)}
  themesRolledUp: [ThemeCounts!]! ${item(statements.ROLLED_UP_THEMES)}
  measuresBySupport(first: Int!): [MeasureCounts!]! ${item(statements.MEASURES)}
  measuresBySupportRolledUp(first: Int!): [MeasureCounts!]! ${item(statements.ROLLED_UP_MEASURES)}
  respondentsByPositions(first: Int!): [RespondentCounts!]! ${item(statements.RESPONDENTS)}
  respondentsByPositionsRolledUp(first: Int!): [RespondentCounts!]! ${item(statements.ROLLED_UP_RESPONDENTS)}
  agenciesByAssignments(first: Int!): [AgencyCount!]! ${item(statements.AGENCIES)}
  matrixOf(respondents: [ID!]!, proposals: [ID!]!): [Cell!]! ${item(statements.MATRIX)}
  matrixOfMeasure(measure: ID!, stances: [String!]!): [Cell!]! ${item(statements.MATRIX_OF_MEASURE)}
  hits(stems: [String!]!, first: Int!): [Hit!]! ${item(statements.HITS)}
}
`
