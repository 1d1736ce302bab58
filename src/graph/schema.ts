import type { Graph } from './graph.js'
import { statementWithHoles, type Statement } from './statement.js'

const CONSTRAINT = statementWithHoles<object, object>('graph/constraint', [])
const INDEX = statementWithHoles<object, object>('graph/index', [])

/** Every label, with the properties that are indexed beside its id: what the rooms look up, filter and order by. */
const INDEXED: Readonly<Record<string, readonly string[]>> = {
  Matter: ['source', 'byId'],
  Fact: ['source', 'matterId'],
  Document: ['source', 'matterId', 'byTitle'],
  Organisation: ['source', 'byName', 'byKind', 'byAssignments'],
  Agency: ['byName', 'byAssignments'],
  Respondent: ['source', 'matterId', 'organisationId', 'byName', 'byStanding', 'byAnsweredOn', 'byPositions'],
  Proposal: [
    'source',
    'matterId',
    'byNumber',
    'byTitle',
    'byTheme',
    'bySupport',
    'byConditions',
    'byOpposition',
    'byContested',
  ],
  Measure: ['source', 'byName', 'byCategory', 'bySupport', 'byConditions', 'byOpposition', 'byContested'],
  Statute: ['source', 'byName'],
  Position: [
    'source',
    'matterId',
    'respondentId',
    'organisationId',
    'targetId',
    'documentId',
    'stance',
    'basis',
    'standing',
    'theme',
    'byRespondent',
    'byTarget',
    'byStance',
    'byDate',
  ],
  Practice: ['source', 'organisationId', 'measureId', 'byId'],
  Passage: ['source', 'documentId', 'byPlace'],
  Term: ['source', 'stem'],
  Dataset: [],
  Revision: [],
  Lock: [],
  Checksum: [],
}

/** Every label a node of the store can have. */
export const LABELS: readonly string[] = Object.keys(INDEXED)

/**
 * A unique id for every label, and its index (Grafeo's constraint makes none). They come before any data: Grafeo would
 * accept a constraint over data that breaks it, and without these indexes a load is quadratic.
 */
export const IDS: readonly Statement<object, object>[] = LABELS.flatMap((label) => [
  CONSTRAINT.fill({ label, name: nameOf(label, 'id') }),
  INDEX.fill({ label, property: 'id', name: `${nameOf(label, 'id')}_index` }),
])

/** What else is looked up. Made over data that is there already, they take Neo4j a third of the time of keeping them. */
export const INDEXES: readonly Statement<object, object>[] = Object.entries(INDEXED).flatMap(
  ([label, properties]) =>
    properties.map((property) => INDEX.fill({ label, property, name: nameOf(label, property) })),
)

/** Makes the constraints and indexes that are missing. */
export function ensureSchema(graph: Graph): Promise<void> {
  return graph.define([...IDS, ...INDEXES])
}

/** The same of what the first load of an empty store needs, which makes the rest itself. */
export function ensureIds(graph: Graph): Promise<void> {
  return graph.define(IDS)
}

function nameOf(label: string, property: string): string {
  return `${label.toLowerCase()}_${property}`
}
