import { useMemo } from 'react'
import { feedAddress } from '../../api/feed-address.js'
import type { ResultOf } from '../../api/graphql.js'
import { question } from '../../api/question.js'
import { Figure } from '../../figure/Figure.js'
import type { Table } from '../../figure/table.js'
import { feedParameters } from '../../filters/position-filter.js'
import { formatNumber } from '../../language/numbers.js'
import { TERMS } from '../../language/terms.js'
import { useLanguage, useTexts } from '../../language/use-language.js'
import { StanceLegend } from '../../stance/StanceLegend.js'
import { COMPARED } from './compare.operations.js'
import { COMPARE } from './compare.texts.js'
import { differences } from './differences.js'
import { DifferencesTable } from './DifferencesTable.js'
import type { Named } from './named-respondents.js'
import { useComparedFilter } from './use-compared-filter.js'

/** What those compared say on each target, the largest differences first. */
export function DifferencesFigure({ respondents }: { respondents: readonly Named[] }) {
  const t = useTexts(COMPARE).differences
  const terms = useTexts(TERMS)
  const filter = useComparedFilter()
  const ids = respondents.map(({ id }) => id)
  const positions = { ...filter, respondent: ids }

  const table = ({ nodes }: ResultOf<typeof COMPARED>): Table => ({
    columns: [t.target, t.distance, ...unique(respondents.map(({ name }) => name))].map((name) => ({ name })),
    rows: differences(nodes).map(({ name, distance, said }) => [
      name,
      t.distances[distance],
      ...said.map((one) => (one ? terms.stance[one.stance] : null)),
    ]),
  })
  return (
    <Figure
      id="differences"
      title={t.title}
      definition={<p>{t.definition}</p>}
      question={question(COMPARED, { ids, filter })}
      isEmpty={({ nodes }) => differences(nodes).length === 0}
      table={table}
      feed={feedAddress('positions.csv', feedParameters(positions))}
      positions={positions}
    >
      {(data) => <Differences data={data} respondents={respondents} />}
    </Figure>
  )
}

interface DifferencesProps {
  data: ResultOf<typeof COMPARED>
  respondents: readonly Named[]
}

function Differences({ data: { nodes }, respondents }: DifferencesProps) {
  const t = useTexts(COMPARE).differences
  const language = useLanguage()
  const targets = useMemo(() => differences(nodes), [nodes])
  // Of a selection before this one there are others.
  const isOfThese = nodes.every((node, at) => node === null || node.id === respondents[at]?.id)
  if (!isOfThese) return null
  return (
    <>
      <StanceLegend />
      {nodes.map(
        (node, at) =>
          node !== null &&
          'positions' in node &&
          node.positions.totalCount > node.positions.nodes.length && (
            <p key={node.id} role="status">
              {t.cut(respondents[at]!.name, formatNumber(language, node.positions.totalCount))}
            </p>
          ),
      )}
      <DifferencesTable targets={targets} respondents={respondents} />
    </>
  )
}

/** Names for columns: two of one name get a number. */
function unique(names: readonly string[]): string[] {
  return names.map((name, at) => {
    const before = names.slice(0, at).filter((one) => one === name).length
    return before === 0 ? name : `${name} (${before + 1})`
  })
}
