import { useState } from 'react'
import { NodeLink } from '../../address/PageLink.js'
import type { ResultOf } from '../../api/graphql.js'
import { useFilters } from '../../filters/use-filters.js'
import { TERMS } from '../../language/terms.js'
import { useTexts } from '../../language/use-language.js'
import { EvidenceDetails } from '../../position/EvidenceDetails.js'
import { PositionList } from '../../position/PositionList.js'
import { proposalName } from '../../position/target-name.js'
import { StanceCounts } from '../../stance/StanceCounts.js'
import type { PROPOSALS } from './measure.operations.js'
import { MEASURE_TEXTS } from './measure.texts.js'

type Proposal = NonNullable<ResultOf<typeof PROPOSALS>['measure']>['proposals']['nodes'][number]

/** One proposal on the measure: what it says and how many are for it; unfolds to its evidence and its positions. */
export function ProposalLine({ measure, proposal }: { measure: string; proposal: Proposal }) {
  const t = useTexts(MEASURE_TEXTS).proposals
  const terms = useTexts(TERMS)
  const { filter } = useFilters()
  const [isOpen, setOpen] = useState(false)
  const { kind, theme, summary, requestedBy, concerns, tally } = proposal
  const own = concerns.find((concern) => concern.measure.id === measure)?.passages ?? []
  return (
    <article className="measure__line">
      <h4 lang="sv">{proposalName(proposal)}</h4>
      <p className="measure__how">
        {terms.proposalKind[kind]}
        {theme && (
          <>
            {' · '}
            <span lang="sv">{theme}</span>
          </>
        )}
        {requestedBy.length > 0 && (
          <>
            {' · '}
            {t.requestedBy}{' '}
            {requestedBy.map(({ id, name }, at) => (
              <span key={id} lang="sv">
                {at > 0 && ', '}
                <NodeLink id={id}>{name}</NodeLink>
              </span>
            ))}
          </>
        )}
      </p>
      {summary && (
        <p className="measure__summary" lang="sv">
          {summary}
        </p>
      )}
      {tally.positions === 0 ? (
        <p className="measure__how">{t.noPositions}</p>
      ) : (
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>
            {t.positions} <StanceCounts tally={tally} />
          </summary>
          {isOpen && <PositionList filter={{ ...filter, proposal: [proposal.id] }} hide="target" />}
        </details>
      )}
      <EvidenceDetails passages={own.length > 0 ? own : proposal.passages} />
    </article>
  )
}
