import { useMemo } from 'react'
import { feedAddress } from '../../api/feed-address.js'
import type { ResultOf } from '../../api/graphql.js'
import { question } from '../../api/question.js'
import { Figure } from '../../figure/Figure.js'
import { feedParameters } from '../../filters/position-filter.js'
import { useFilters } from '../../filters/use-filters.js'
import { useTexts } from '../../language/use-language.js'
import { useMatter } from '../../matter/matter-context.js'
import { proposalName } from '../../position/target-name.js'
import { StanceBars, type BarRow } from '../../stance/StanceBars.js'
import { StanceLegend } from '../../stance/StanceLegend.js'
import { useTallyTable } from '../../stance/use-tally-table.js'
import { bearingOn } from './bearing.js'
import { PROPOSALS } from './measure.operations.js'
import { MEASURE_TEXTS } from './measure.texts.js'

type Data = ResultOf<typeof PROPOSALS>

/** More would not be read as a chart; the table has them all. */
const MOST_BARS = 15

/** What the positions on the measure are aimed at: the measure itself, or a proposal that advances it. */
export function ThroughFigure({ id, name }: { id: string; name: string }) {
  const t = useTexts(MEASURE_TEXTS)
  const { filter } = useFilters()
  const matter = useMatter().id
  const onMeasure = { ...filter, measure: [id] }
  const tableOf = useTallyTable(t.through.row)
  return (
    <Figure
      id="through"
      title={t.through.title}
      definition={<p>{t.through.definition}</p>}
      question={question(PROPOSALS, { id, matter: [matter], filter })}
      isEmpty={(data) => spoken(rowsOf(data, id, t.through.itself)).length === 0}
      empty={t.standing.none}
      isChart
      table={(data) => tableOf(spoken(rowsOf(data, id, t.through.itself)))}
      feed={feedAddress('positions.csv', feedParameters(onMeasure))}
      positions={onMeasure}
    >
      {(data) => <ThroughBars data={data} id={id} label={t.through.label(name)} />}
    </Figure>
  )
}

function ThroughBars({ data, id, label }: { data: Data; id: string; label: string }) {
  const t = useTexts(MEASURE_TEXTS).through
  const all = useMemo(() => rowsOf(data, id, t.itself), [data, id, t.itself])
  const shown = useMemo(() => spoken(all).slice(0, MOST_BARS), [all])
  const left = spoken(all).length - shown.length
  const silent = all.filter(({ id, tally }) => id !== 'itself' && tally.positions === 0).length
  return (
    <>
      <StanceLegend />
      <StanceBars rows={shown} label={label} />
      {left > 0 && <p className="quiet">{t.more(left)}</p>}
      {silent > 0 && <p className="measure__note">{t.silent(silent)}</p>}
    </>
  )
}

/** The measure itself, then the proposals that advance it, those with most respondents first. */
function rowsOf({ measure }: Data, id: string, itself: string): BarRow[] {
  if (measure === null) return []
  const advancing = measure.proposals.nodes
    .filter((proposal) => bearingOn(id, proposal) === 'ADVANCES')
    .map((proposal) => ({ id: proposal.id, label: proposalName(proposal), tally: proposal.tally }))
    .sort((a, b) => b.tally.respondents - a.tally.respondents)
  return [{ id: 'itself', label: itself, tally: measure.direct }, ...advancing]
}

function spoken(rows: readonly BarRow[]): BarRow[] {
  return rows.filter(({ tally }) => tally.positions > 0)
}
