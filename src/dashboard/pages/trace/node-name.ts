import type { Language } from '../../../server/accept-language.js'
import type { FragmentOf } from '../../api/graphql.js'
import type { NodeKind } from '../../api/vocabulary.js'
import type { TERMS } from '../../language/terms.js'
import { proposalName, targetName } from '../../position/target-name.js'
import type { NAMED } from './trace.operations.js'

export type NamedNode = FragmentOf<typeof NAMED>
type Terms = (typeof TERMS)[Language]

export function kindOfNode(node: NamedNode): NodeKind {
  return node.__typename.toUpperCase() as NodeKind
}

/** What a node is called: one word or one sentence. */
export function nodeName(node: NamedNode, terms: Terms): string {
  switch (node.__typename) {
    case 'Matter':
    case 'Document':
      return node.title
    case 'Fact':
      return node.text
    case 'Proposal':
      return proposalName(node)
    case 'Passage':
      return node.phrase
    case 'Position':
      return `${node.respondent.name}: ${terms.stance[node.stance].toLowerCase()}, ${targetName(node.target)}`
    case 'Practice':
      return `${node.organisation.name}: ${terms.practiceRole[node.role].toLowerCase()}, ${node.measure.name}`
    default:
      return node.name
  }
}

/** What tells it from others of its name: whom it belongs to. */
export function nodeAround(node: NamedNode): string | null {
  if (node.__typename === 'Respondent') return node.within?.name ?? null
  if (node.__typename === 'Organisation') return node.partOf?.name ?? null
  return null
}
