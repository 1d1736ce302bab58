import { NodeLink } from '../address/PageLink.js'
import type { FragmentOf } from '../api/graphql.js'
import { useMatter } from '../matter/matter-context.js'
import type { ORGANISATION } from './organisation.operations.js'

/** A body by its name: leads to its answer in the matter, or where it has none to what else is known of it. */
export function OrganisationLink({ organisation }: { organisation: FragmentOf<typeof ORGANISATION> }) {
  const matter = useMatter().id
  const { id, name, partOf, respondents } = organisation
  const answer = respondents.find((respondent) => respondent.matter.id === matter)
  return (
    <span lang="sv">
      <NodeLink id={answer?.id ?? id}>{name}</NodeLink>
      {partOf && partOf.kind !== 'COLLECTIVE' && <span className="quiet">, {partOf.name}</span>}
    </span>
  )
}
