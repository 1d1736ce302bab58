import { feedAddress } from '../../../api/feed-address.js'
import { question } from '../../../api/question.js'
import type { PositionFilter } from '../../../api/vocabulary.js'
import { Figure } from '../../../figure/Figure.js'
import { feedParameters } from '../../../filters/position-filter.js'
import { useFilters } from '../../../filters/use-filters.js'
import { FRAME } from '../../../language/frame.js'
import { TERMS } from '../../../language/terms.js'
import { useTexts } from '../../../language/use-language.js'
import { proposalName } from '../../../position/target-name.js'
import { StanceBar } from '../../../stance/StanceBar.js'
import { StanceLegend } from '../../../stance/StanceLegend.js'
import { STANCES } from '../../../stance/stances.js'
import { countOf } from '../../../stance/tally.js'
import { PROPOSAL_TALLY } from './entry.operations.js'
import { ENTRY } from './entry.texts.js'

/** How the respondents stand on a proposal, down to their words. */
export function ProposalTally({ id }: { id: string }) {
  const t = useTexts(ENTRY).tally
  const frame = useTexts(FRAME)
  const terms = useTexts(TERMS)
  const { filter } = useFilters()
  const filters = ownFilter(filter)
  const positions = { ...filters, proposal: [id] }
  return (
    <Figure
      id={`tally-${id}`}
      title={t.title}
      definition={<p>{t.definition}</p>}
      question={question(PROPOSAL_TALLY, { id, filter: filters })}
      isEmpty={({ proposal }) => !proposal || proposal.tally.positions === 0}
      empty={t.empty}
      isChart
      table={({ proposal }) => ({
        columns: [{ name: t.stance }, { name: frame.respondentsCounted, isNumber: true }],
        rows: STANCES.map((stance) => [terms.stance[stance], countOf(proposal!.tally, stance)]),
      })}
      feed={feedAddress('positions.csv', feedParameters(positions))}
      positions={positions}
    >
      {({ proposal }) => (
        <>
          <StanceLegend />
          <StanceBar label={proposalName(proposal!)} tally={proposal!.tally} />
        </>
      )}
    </Figure>
  )
}

/** What narrows the positions on one proposal: its matter, theme and kind are its own, whatever the other pages show. */
function ownFilter({ standing, basis, stance, organisation }: PositionFilter): PositionFilter {
  return { standing, basis, ...(stance && { stance }), ...(organisation && { organisation }) }
}
