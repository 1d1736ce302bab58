import { statementWithHoles } from '../graph/statement.js'
import type { NetworkActor, NetworkDuplicates } from '../schema/vocabulary.js'
import type { Count } from './statements.js'

/** Cypher over a position `n`: the id of the actor. */
export const ACTOR_ID: Readonly<Record<NetworkActor, string>> = {
  RESPONDENT: 'n.respondentId',
  ORGANISATION: 'n.organisationId',
}

/** Cypher over a position `n`: statements of an actor on a concept, on one side, that are alike in this count once. */
export const ONCE: Readonly<Record<NetworkDuplicates, string>> = {
  INCLUDE: 'n.id',
  DOCUMENT: 'n.documentId',
  ACROSS_RANGE: `'once'`,
}

export interface Extent {
  actors: number
  statements: number
}

export const extentStatement = statementWithHoles<object, Extent>('network/extent', [])

export const countsStatement = statementWithHoles<{ limit: number }, Count>('network/counts', ['limit'])

export interface Wanted {
  actor: string
  concepts: string[]
}

export const statementsStatement = statementWithHoles<
  { wanted: readonly Wanted[]; first: number },
  { actor: string; concept: string; agrees: boolean; places: string[] }
>('network/statements', ['wanted', 'first'])
