import type { NodeKind } from './vocabulary.js'

const KINDS = new Map<string, NodeKind>(
  Object.entries({
    matter: 'MATTER',
    fact: 'FACT',
    document: 'DOCUMENT',
    organisation: 'ORGANISATION',
    respondent: 'RESPONDENT',
    proposal: 'PROPOSAL',
    measure: 'MEASURE',
    statute: 'STATUTE',
    position: 'POSITION',
    practice: 'PRACTICE',
    passage: 'PASSAGE',
  }),
)

/** Longer than any id: what is longer names no node, and must not be kept as the key of an answer. */
const LONGEST = 500

/** The kind of node that an id names by its part before the colon; undefined where that is no kind. */
export function kindOfId(id: string): NodeKind | undefined {
  const colon = id.indexOf(':')
  return colon > 0 && id.length <= LONGEST ? KINDS.get(id.slice(0, colon)) : undefined
}
