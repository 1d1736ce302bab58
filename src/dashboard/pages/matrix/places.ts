import type { ResultOf } from '../../api/graphql.js'
import type { termsSv } from '../../language/terms.sv.js'
import { proposalName } from '../../position/target-name.js'
import type { Place } from './arrangement.js'
import type { MEASURES, PROPOSALS, SPEAKERS } from './matrix.operations.js'
import type { MatrixView } from './matrix-view.js'

type Terms = { readonly [Name in keyof typeof termsSv]: Record<keyof (typeof termsSv)[Name], string> }
type Nodes<Document> =
  ResultOf<Document> extends { page: { nodes: (infer Node)[] } } ? readonly Node[] : never
export type Speakers = Nodes<typeof SPEAKERS>

/** Where each respondent stands: within whom, or among which kind of bodies. Two of one name get the body's name too. */
export function respondentPlaces(nodes: Speakers, terms: Terms): Place[] {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const named = new Map<string, number>()
  for (const { name } of nodes) named.set(name, (named.get(name) ?? 0) + 1)
  return nodes.map(({ id, name, within, organisation: { kind } }) => {
    const body = within && byId.get(within.id)
    return {
      id,
      label: named.get(name)! > 1 && body ? `${name}, ${body.name}` : name,
      parent: within?.id ?? null,
      group: { id: kind, label: terms.organisationKind[kind], node: null },
    }
  })
}

/** The same for the organisations that they act for. */
export function organisationPlaces(nodes: Speakers, terms: Terms): Place[] {
  const found = new Map<string, Place>()
  for (const { organisation } of nodes)
    if (organisation.partOf)
      found.set(organisation.partOf.id, {
        id: organisation.partOf.id,
        label: organisation.partOf.name,
        parent: null,
        group: null,
      })
  const named = new Map<string, Set<string>>()
  for (const { organisation } of nodes)
    named.set(organisation.name, (named.get(organisation.name) ?? new Set()).add(organisation.id))
  for (const { organisation } of nodes) {
    const { id, name, kind, partOf } = organisation
    found.set(id, {
      id,
      label: named.get(name)!.size > 1 && partOf ? `${name}, ${partOf.name}` : name,
      parent: partOf?.id ?? null,
      group: { id: kind, label: terms.organisationKind[kind], node: null },
    })
  }
  return [...found.values()]
}

export function proposalPlaces(nodes: Nodes<typeof PROPOSALS>): Place[] {
  return nodes.map((proposal) => ({
    id: proposal.id,
    label: proposalName(proposal),
    parent: null,
    group: proposal.theme === null ? null : { id: proposal.theme, label: proposal.theme, node: null },
  }))
}

export function measurePlaces(nodes: Nodes<typeof MEASURES>, terms: Terms): Place[] {
  return nodes.map(({ id, name, category }) => ({
    id,
    label: name,
    parent: null,
    group: { id: category, label: terms.category[category], node: null },
  }))
}

/** Places of an axis whose items are values and not nodes. */
export function valuePlaces(axis: MatrixView['speaker' | 'subject'], terms: Terms): Place[] {
  const names: Readonly<Record<string, string>> =
    axis === 'STANDING' ? terms.standing : axis === 'CATEGORY' ? terms.category : {}
  return Object.entries(names).map(([id, label]) => ({ id, label, parent: null, group: null }))
}

export type { Terms }
