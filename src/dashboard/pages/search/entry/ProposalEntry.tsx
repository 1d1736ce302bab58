import { question } from '../../../api/question.js'
import { TERMS } from '../../../language/terms.js'
import { useTexts } from '../../../language/use-language.js'
import { shortName } from '../../../matter/matter-context.js'
import { Evidence } from '../../../position/Evidence.js'
import { Answered } from './Answered.js'
import type { EntryProps } from './EntryDetails.js'
import { PROPOSAL } from './entry.operations.js'
import { ENTRY } from './entry.texts.js'
import { ProposalTally } from './ProposalTally.js'
import { Linked, Proposals, Trait } from './Traits.js'

/** A proposal: what it says, whom it would task, what it bears on, and how the respondents stand on it. */
export function ProposalEntry({ id }: EntryProps) {
  const t = useTexts(ENTRY)
  const terms = useTexts(TERMS)
  return (
    <>
      <Answered question={question(PROPOSAL, { id })}>
        {({ proposal }) =>
          proposal && (
            <>
              {proposal.summary && (
                <p className="entry__text" lang="sv">
                  {proposal.summary}
                </p>
              )}
              <dl className="traits">
                <Trait name={t.kind}>{terms.proposalKind[proposal.kind]}</Trait>
                <Trait name={t.theme}>{proposal.theme && <span lang="sv">{proposal.theme}</span>}</Trait>
                <Linked
                  name={t.measures}
                  nodes={proposal.concerns.map(({ measure, bearing }) => ({
                    ...measure,
                    detail: terms.bearing[bearing].toLowerCase(),
                  }))}
                />
                <Linked name={t.assigns} nodes={proposal.assigns} />
                <Linked name={t.addressedTo} nodes={proposal.addressedTo} />
                <Linked name={t.involves} nodes={proposal.involves} />
                <Linked
                  name={t.statutes}
                  nodes={proposal.statuteEffects.map(({ statute, effect }) => ({
                    id: statute.id,
                    name: statute.number === null ? statute.name : `${statute.name} (${statute.number})`,
                    detail: terms.legalEffect[effect].toLowerCase(),
                  }))}
                />
                <Linked name={t.proposedBy} nodes={proposal.proposedBy} />
                <Linked name={t.requestedBy} nodes={proposal.requestedBy} />
                <Proposals name={t.partOf} proposals={[proposal.partOf]} />
                <Proposals name={t.parts} proposals={proposal.parts} />
                <Proposals name={t.covers} proposals={proposal.covers} />
                <Proposals name={t.relatedTo} proposals={proposal.relatedTo} />
                <Linked
                  name={t.matter}
                  nodes={[{ id: proposal.matter.id, name: shortName(proposal.matter) }]}
                />
              </dl>
              <details>
                <summary>
                  {t.evidence} ({proposal.passages.length})
                </summary>
                <Evidence passages={proposal.passages} />
              </details>
            </>
          )
        }
      </Answered>
      <ProposalTally id={id} />
    </>
  )
}
