import { useSearchParams } from 'wouter'
import { question } from '../../api/question.js'
import { useAnswer } from '../../api/use-answer.js'
import { Figure } from '../../figure/Figure.js'
import { useFilters } from '../../filters/use-filters.js'
import { useTexts } from '../../language/use-language.js'
import { OTHERS } from './agreement.operations.js'
import { agreementQuestion, inOrder, MOST_PAIRS } from './agreement-question.js'
import { AgreementTable } from './AgreementTable.js'
import { FigureBefore } from './FigureBefore.js'
import { OtherPages } from './OtherPages.js'
import type { ShownRespondent } from './RespondentPage.js'
import { RESPONDENT_TEXTS } from './respondent.texts.js'

/** In the address: how many of the others come before those shown. */
export const OTHERS_FROM = 'others'

/** How far the respondent agrees with each other of its matter, of the standings and bodies chosen. */
export function AgreementFigure({ respondent }: { respondent: ShownRespondent }) {
  const t = useTexts(RESPONDENT_TEXTS).agreement
  const { filters } = useFilters()
  const { data, error, refetch } = useAnswer(
    question(OTHERS, {
      filter: {
        matter: [respondent.matter.id],
        standing: [...filters.standing],
      },
    }),
  )
  if (data === undefined)
    return <FigureBefore id="agreement" title={t.title} error={error} retry={() => void refetch()} />
  const others = data.respondents.nodes.map(({ id }) => id).filter((id) => id !== respondent.id)
  return <Agreement respondent={respondent} others={others} />
}

function Agreement({
  respondent: { id, matter },
  others,
}: {
  respondent: ShownRespondent
  others: string[]
}) {
  const t = useTexts(RESPONDENT_TEXTS).agreement
  const { filter } = useFilters()
  const [search] = useSearchParams()
  const from = pageStart(search.get(OTHERS_FROM), others.length)
  // Both of a pair are named, so in which capacity they speak is given.
  const { standing: _standing, organisation: _organisation, ...rest } = filter
  const shown = others.slice(from, from + MOST_PAIRS)
  return (
    <Figure
      id="agreement"
      title={t.title}
      definition={<p>{t.definition}</p>}
      question={shown.length === 0 ? NOBODY : agreementQuestion(id, shown, { ...rest, matter: [matter.id] })}
      isEmpty={() => shown.length === 0}
      empty={t.none}
      table={(answer) => ({
        columns: [
          { name: t.columns.name },
          { name: t.columns.score, isNumber: true },
          { name: t.columns.shared, isNumber: true },
          { name: t.columns.same, isNumber: true },
          { name: t.columns.opposed, isNumber: true },
        ],
        rows: [...inOrder(answer).compared, ...inOrder(answer).nothing].map((one) => [
          one.b.name,
          one.score,
          one.shared,
          one.same,
          one.opposed,
        ]),
      })}
    >
      {(answer) => (
        <>
          <AgreementTable id={id} {...inOrder(answer)} />
          <OtherPages from={from} shown={shown.length} all={others.length} />
        </>
      )}
    </Figure>
  )
}

/** What is asked where there is nobody to compare with. */
const NOBODY = { text: '{ __typename }', variables: {} }

/** The start of the page that an address names; the first one where it names none that there is. */
function pageStart(named: string | null, all: number): number {
  const from = Number(named ?? 0)
  return Number.isInteger(from) && from > 0 && from < all ? from - (from % MOST_PAIRS) : 0
}
