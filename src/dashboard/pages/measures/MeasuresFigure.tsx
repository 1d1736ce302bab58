import { useSearchParams } from 'wouter'
import { feedAddress } from '../../api/feed-address.js'
import type { ResultOf } from '../../api/graphql.js'
import { question } from '../../api/question.js'
import { Figure } from '../../figure/Figure.js'
import { useFilters } from '../../filters/use-filters.js'
import { FRAME } from '../../language/frame.js'
import { formatNumber } from '../../language/numbers.js'
import { TERMS } from '../../language/terms.js'
import { useLanguage, useTexts } from '../../language/use-language.js'
import { useMatter } from '../../matter/matter-context.js'
import { StanceLegend } from '../../stance/StanceLegend.js'
import { STANCES } from '../../stance/stances.js'
import { countOf } from '../../stance/tally.js'
import { MeasureChoices } from './MeasureChoices.js'
import { FirstPage, MeasurePages } from './MeasurePages.js'
import { askedOf, readMeasuresAddress } from './measures-address.js'
import { MEASURES } from './measures.operations.js'
import { MEASURES_TEXTS } from './measures.texts.js'
import { MeasuresTable } from './MeasuresTable.js'

/** The measures that the address asks for, a page of them, each with its tally. */
export function MeasuresFigure() {
  const t = useTexts(MEASURES_TEXTS)
  const frame = useTexts(FRAME)
  const terms = useTexts(TERMS)
  const { filter } = useFilters()
  const matter = useMatter().id
  const [search] = useSearchParams()
  const address = readMeasuresAddress(search)
  const asked = askedOf(address, filter, matter)
  return (
    <>
      <MeasureChoices address={address} />
      <Figure
        id="measures"
        title={address.category === null ? t.title : terms.category[address.category]}
        definition={
          <p>
            {t.definition} {address.sort === 'contested' && t.contestedMeaning}
          </p>
        }
        question={question(MEASURES, asked)}
        isEmpty={({ measures }) => measures.nodes.length === 0}
        empty={t.none}
        table={({ measures }) => ({
          columns: [
            { name: t.columns.name },
            { name: t.columns.category },
            ...STANCES.map((stance) => ({ name: terms.stance[stance], isNumber: true })),
            { name: frame.respondentsCounted, isNumber: true },
            { name: frame.positionsCounted, isNumber: true },
          ],
          rows: measures.nodes.map(({ name, category, tally }) => [
            name,
            terms.category[category],
            ...STANCES.map((stance) => countOf(tally, stance)),
            tally.respondents,
            tally.positions,
          ]),
        })}
        feed={feedAddress('measures.csv', feedOf(asked))}
      >
        {(data) => <Listed data={data} />}
      </Figure>
      {(address.after !== null || address.before !== null) && <FirstPage />}
    </>
  )
}

function Listed({ data: { measures } }: { data: ResultOf<typeof MEASURES> }) {
  const t = useTexts(MEASURES_TEXTS)
  const language = useLanguage()
  return (
    <>
      <p className="measures__count" role="status">
        {t.count(formatNumber(language, measures.totalCount))}
      </p>
      <StanceLegend />
      <MeasuresTable measures={measures.nodes} />
      <MeasurePages page={measures.pageInfo} />
    </>
  )
}

/** The feed takes what narrows the list as the API does. */
function feedOf({ narrowed }: ReturnType<typeof askedOf>): URLSearchParams {
  const parameters = new URLSearchParams()
  for (const category of narrowed.category ?? []) parameters.append('category', category)
  for (const matter of narrowed.matter ?? []) parameters.append('matter', matter)
  if (narrowed.text) parameters.append('text', narrowed.text)
  return parameters
}
