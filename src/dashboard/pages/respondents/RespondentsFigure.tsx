import { useMemo } from 'react'
import { useSearchParams } from 'wouter'
import { feedAddress } from '../../api/feed-address.js'
import type { ResultOf } from '../../api/graphql.js'
import { question } from '../../api/question.js'
import { Figure } from '../../figure/Figure.js'
import { feedParameters } from '../../filters/position-filter.js'
import { useFilters } from '../../filters/use-filters.js'
import { formatNumber } from '../../language/numbers.js'
import { useLanguage, useTexts } from '../../language/use-language.js'
import { useMatter } from '../../matter/matter-context.js'
import { StanceLegend } from '../../stance/StanceLegend.js'
import { bodiesOf, inPages, type BodyOrder } from './bodies.js'
import { BodyPages } from './BodyPages.js'
import { ORDERS, RespondentChoices } from './RespondentChoices.js'
import { RESPONDENTS } from './respondents.operations.js'
import { RESPONDENTS_TEXTS } from './respondents.texts.js'
import { RespondentsTable } from './RespondentsTable.js'
import { useRespondentRows } from './use-respondent-rows.js'

/** So many respondents stand on a page. */
const PAGE = 60

/** The respondents of the matter, body by body, each with the tally of its positions. */
export function RespondentsFigure() {
  const t = useTexts(RESPONDENTS_TEXTS)
  const { filters, filter } = useFilters()
  const matter = useMatter().id
  const [search] = useSearchParams()
  const order = ORDERS.find((one) => one === search.get('sort')) ?? 'name'
  const text = search.get('text')?.trim() ?? ''
  const tableOf = useRespondentRows()
  const narrowed = {
    matter: [matter],
    standing: [...filters.standing],
    ...(filters.organisation.length > 0 && { organisation: [...filters.organisation] }),
    ...(text !== '' && { text }),
  }
  return (
    <>
      <RespondentChoices order={order} text={text} />
      <Figure
        id="respondents"
        title={t.title}
        definition={<p>{t.definition}</p>}
        question={question(RESPONDENTS, { narrowed, filter })}
        isEmpty={({ respondents }) => respondents.totalCount === 0}
        empty={t.none}
        table={({ respondents }) => tableOf(bodiesOf(respondents.nodes, order))}
        feed={feedAddress('respondents.csv', feedParameters(narrowed))}
      >
        {(data) => <Bodies data={data} order={order} page={Number(search.get('page') ?? 1)} />}
      </Figure>
    </>
  )
}

interface BodiesProps {
  data: ResultOf<typeof RESPONDENTS>
  order: BodyOrder
  page: number
}

function Bodies({ data: { respondents }, order, page }: BodiesProps) {
  const t = useTexts(RESPONDENTS_TEXTS)
  const language = useLanguage()
  const number = (count: number) => formatNumber(language, count)
  const { nodes, totalCount } = respondents
  const bodies = useMemo(() => bodiesOf(nodes, order), [nodes, order])
  const pages = useMemo(() => inPages(bodies, PAGE), [bodies])
  const at = pages[page - 1] === undefined ? 1 : page
  return (
    <>
      <p className="respondents__count" role="status">
        {t.count(number(totalCount), number(bodies.length))}
      </p>
      {nodes.length < totalCount && (
        <p className="quiet">{t.cut(number(nodes.length), number(totalCount))}</p>
      )}
      <StanceLegend />
      <RespondentsTable bodies={pages[at - 1]!} />
      <BodyPages page={at} pages={pages.length} />
    </>
  )
}
