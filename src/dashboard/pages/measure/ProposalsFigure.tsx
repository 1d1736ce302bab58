import { feedAddress } from '../../api/feed-address.js'
import type { ResultOf } from '../../api/graphql.js'
import { question } from '../../api/question.js'
import { Figure } from '../../figure/Figure.js'
import { useFilters } from '../../filters/use-filters.js'
import { FRAME } from '../../language/frame.js'
import { TERMS } from '../../language/terms.js'
import { useTexts } from '../../language/use-language.js'
import { useMatter } from '../../matter/matter-context.js'
import { StanceLegend } from '../../stance/StanceLegend.js'
import { STANCES } from '../../stance/stances.js'
import { countOf } from '../../stance/tally.js'
import { BearingMark } from './BearingMark.js'
import { CutNote } from './CutNote.js'
import { BEARINGS, bearingOn } from './bearing.js'
import { PROPOSALS } from './measure.operations.js'
import { MEASURE_TEXTS } from './measure.texts.js'
import { ProposalLine } from './ProposalLine.js'

type Proposals = NonNullable<ResultOf<typeof PROPOSALS>['measure']>['proposals']

/** All that is proposed on the measure, by what it would mean for it. */
export function ProposalsFigure({ id }: { id: string }) {
  const t = useTexts(MEASURE_TEXTS).proposals
  const frame = useTexts(FRAME)
  const terms = useTexts(TERMS)
  const { filter } = useFilters()
  const matter = useMatter().id
  return (
    <Figure
      id="proposals"
      title={t.title}
      definition={<p>{t.definition}</p>}
      question={question(PROPOSALS, { id, matter: [matter], filter })}
      isEmpty={({ measure }) => (measure?.proposals.totalCount ?? 0) === 0}
      empty={t.none}
      table={({ measure }) => ({
        columns: [
          { name: t.columns.title },
          { name: t.columns.number },
          { name: t.columns.bearing },
          { name: t.columns.kind },
          ...STANCES.map((stance) => ({ name: terms.stance[stance], isNumber: true })),
          { name: frame.respondentsCounted, isNumber: true },
        ],
        rows: measure!.proposals.nodes.map((proposal) => [
          proposal.title,
          proposal.number,
          bearingName(terms.bearing, id, proposal),
          terms.proposalKind[proposal.kind],
          ...STANCES.map((stance) => countOf(proposal.tally, stance)),
          proposal.tally.respondents,
        ]),
      })}
      feed={feedAddress('proposals.csv', new URLSearchParams({ matter, measure: id }))}
    >
      {({ measure }) => <ProposalsByBearing proposals={measure!.proposals} id={id} />}
    </Figure>
  )
}

function ProposalsByBearing({ proposals, id }: { proposals: Proposals; id: string }) {
  const t = useTexts(MEASURE_TEXTS).proposals
  const { nodes, totalCount } = proposals
  return (
    <>
      <StanceLegend />
      {BEARINGS.map((bearing) => {
        const borne = nodes.filter((proposal) => bearingOn(id, proposal) === bearing)
        if (borne.length === 0) return null
        return (
          <section key={bearing} className="measure__bearing" aria-labelledby={`bearing-${bearing}`}>
            <h3 id={`bearing-${bearing}`}>
              <BearingMark bearing={bearing} /> <span className="quiet">({borne.length})</span>
            </h3>
            <p className="quiet">{t.meaning[bearing]}</p>
            <ul className="measure__lines">
              {borne.map((proposal) => (
                <li key={proposal.id}>
                  <ProposalLine measure={id} proposal={proposal} />
                </li>
              ))}
            </ul>
          </section>
        )
      })}
      <CutNote shown={nodes.length} all={totalCount} />
    </>
  )
}

function bearingName(
  names: Readonly<Record<(typeof BEARINGS)[number], string>>,
  id: string,
  proposal: Proposals['nodes'][number],
): string | null {
  const bearing = bearingOn(id, proposal)
  return bearing && names[bearing]
}
