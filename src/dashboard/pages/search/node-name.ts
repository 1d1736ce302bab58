import type { FragmentOf } from '../../api/graphql.js'
import { shortName } from '../../matter/matter-context.js'
import { proposalName, targetName } from '../../position/target-name.js'
import type { termsSv } from '../../language/terms.sv.js'
import type { NAMED } from './search.operations.js'

export type NamedNode = FragmentOf<typeof NAMED>

/** What a node is called, in the words of the data. */
export function nodeName(node: NamedNode, terms: typeof termsSv): string {
  switch (node.__typename) {
    case 'Matter':
      return shortName(node)
    case 'Fact':
      return node.text
    case 'Document':
      return node.title
    case 'Proposal':
      return proposalName(node)
    case 'Organisation':
    case 'Respondent':
    case 'Measure':
      return node.name
    case 'Statute':
      return node.number === null ? node.name : `${node.name} (${node.number})`
    case 'Position':
      return `${node.respondent.name}: ${targetName(node.target)}`
    case 'Practice':
      return `${node.organisation.name}: ${node.measure.name} (${terms.practiceRole[node.role].toLowerCase()})`
    case 'Passage':
      return `”${node.phrase}”`
  }
}

/** The field of a node that its name stands in, as highlights call it; null where its name is made up of others. */
export function nameField(node: NamedNode): string | null {
  switch (node.__typename) {
    case 'Matter':
    case 'Document':
    case 'Proposal':
      return 'title'
    case 'Fact':
      return 'text'
    case 'Passage':
      return 'phrase'
    case 'Position':
    case 'Practice':
      return null
    default:
      return 'name'
  }
}

/** What tells a node from others of its name, in a few words each. */
export function nodeTraits(node: NamedNode, terms: typeof termsSv): string[] {
  switch (node.__typename) {
    case 'Matter':
      return [terms.matterKind[node.matterKind]]
    case 'Document':
      return [terms.documentKind[node.documentKind], node.date].filter((trait) => trait !== null)
    case 'Organisation':
      return [terms.organisationKind[node.organisationKind], node.partOf?.name].filter(
        (trait) => trait !== undefined,
      )
    case 'Respondent':
      return [terms.standing[node.standing], node.within?.name, shortName(node.matter)].filter(
        (trait) => trait !== undefined,
      )
    case 'Proposal':
      return [terms.proposalKind[node.proposalKind], node.matter.report ?? node.matter.title]
    case 'Measure':
      return [terms.category[node.category]]
    case 'Position':
      return [node.respondent.within?.name].filter((trait) => trait !== undefined)
    case 'Passage':
      return [node.document.title]
    default:
      return []
  }
}
