import type { ReactNode } from 'react'
import { NodeLink } from '../../../address/PageLink.js'
import type { FragmentOf } from '../../../api/graphql.js'
import { proposalName } from '../../../position/target-name.js'
import type { PROPOSAL_LINE } from './entry.operations.js'

/** One line of what a thing is; left out where there is nothing to tell. */
export function Trait({ name, children }: { name: string; children: ReactNode }) {
  if (!children) return null
  return (
    <div className="trait">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

interface LinkedProps {
  name: string
  nodes: readonly { id: string; name: string; detail?: string | null }[]
}

/** Nodes that a thing is related to, each a link; left out where there are none. */
export function Linked({ name, nodes }: LinkedProps) {
  if (nodes.length === 0) return null
  return (
    <Trait name={name}>
      <ul className="trait__list" lang="sv">
        {nodes.map(({ id, name, detail }) => (
          <li key={`${id} ${detail ?? ''}`}>
            <NodeLink id={id}>{name}</NodeLink>
            {detail && <span className="quiet"> ({detail})</span>}
          </li>
        ))}
      </ul>
    </Trait>
  )
}

interface ProposalsProps {
  name: string
  proposals: readonly (FragmentOf<typeof PROPOSAL_LINE> | null)[]
  /** What is said below, as where these are only the first. */
  remark?: string | null
}

/** Proposals that a thing is related to. */
export function Proposals({ name, proposals, remark }: ProposalsProps) {
  const there = proposals.filter((proposal) => proposal !== null)
  if (there.length === 0) return null
  return (
    <Trait name={name}>
      <ul className="trait__list" lang="sv">
        {there.map((proposal) => (
          <li key={proposal.id}>
            <NodeLink id={proposal.id}>{proposalName(proposal)}</NodeLink>
          </li>
        ))}
      </ul>
      {remark && <p className="quiet">{remark}</p>}
    </Trait>
  )
}
