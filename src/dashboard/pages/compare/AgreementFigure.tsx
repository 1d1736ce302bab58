import { feedAddress } from '../../api/feed-address.js'
import type { ResultOf } from '../../api/graphql.js'
import { question } from '../../api/question.js'
import { PageLink } from '../../address/PageLink.js'
import { Figure } from '../../figure/Figure.js'
import type { Table } from '../../figure/table.js'
import { feedParameters } from '../../filters/position-filter.js'
import { formatNumber, formatShare } from '../../language/numbers.js'
import { useLanguage, useTexts } from '../../language/use-language.js'
import { AGREEMENTS } from './compare.operations.js'
import { COMPARE } from './compare.texts.js'
import { LETTERS } from './letters.js'
import type { Named } from './named-respondents.js'
import { useComparedFilter } from './use-compared-filter.js'

type Answer = ResultOf<typeof AGREEMENTS>
type Agreement = NonNullable<Answer['ab']>

const PAIRS = {
  ab: [0, 1],
  ac: [0, 2],
  bc: [1, 2],
  ad: [0, 3],
  bd: [1, 3],
  cd: [2, 3],
  ae: [0, 4],
  be: [1, 4],
  ce: [2, 4],
  de: [3, 4],
} as const satisfies Record<keyof Answer, readonly [number, number]>

/** How far each two agree. */
export function AgreementFigure({ respondents }: { respondents: readonly Named[] }) {
  const t = useTexts(COMPARE).agreement
  const filter = useComparedFilter()
  const ids = respondents.map(({ id }) => id)
  const [a = '', b = '', c = a, d = a, e = a] = ids
  const variables = {
    a,
    b,
    c,
    d,
    e,
    hasC: ids.length > 2,
    hasD: ids.length > 3,
    hasE: ids.length > 4,
    filter,
  }
  const positions = { ...filter, respondent: ids }
  return (
    <Figure
      id="agreement"
      title={t.title}
      definition={<p>{t.definition}</p>}
      question={question(AGREEMENTS, variables)}
      table={(data) => tableOf(data, respondents, t.columns)}
      feed={feedAddress('positions.csv', feedParameters(positions))}
      positions={positions}
    >
      {(data) => <Agreements data={data} respondents={respondents} />}
    </Figure>
  )
}

function pairsOf(data: Answer, respondents: readonly Named[]) {
  return Object.entries(PAIRS).flatMap(([name, [first, second]]) => {
    const [a, b] = [respondents[first], respondents[second]]
    const agreement = data[name as keyof Answer]
    return a && b && agreement ? [{ a, b, first, second, agreement }] : []
  })
}

function tableOf(data: Answer, respondents: readonly Named[], names: Record<string, string>): Table {
  return {
    columns: ['a', 'b', 'score', 'shared', 'same', 'opposed'].map((name, at) => ({
      name: names[name]!,
      isNumber: at > 1,
    })),
    rows: pairsOf(data, respondents).map(({ a, b, agreement: { score, shared, same, opposed } }) => [
      a.name,
      b.name,
      score,
      shared,
      same,
      opposed,
    ]),
  }
}

interface AgreementsProps {
  data: Answer
  respondents: readonly Named[]
}

function Agreements({ data, respondents }: AgreementsProps) {
  const t = useTexts(COMPARE).agreement
  const pairs = pairsOf(data, respondents)
  if (respondents.length === 2)
    return pairs[0] ? (
      <p className="compare-pair">
        <Score agreement={pairs[0].agreement} />
      </p>
    ) : null
  const [columns, rows] = [respondents.slice(1), respondents.slice(0, -1)]
  return (
    <div className="table-frame" tabIndex={0} role="group" aria-label={t.title}>
      <table className="compare-agreement">
        <thead>
          <tr>
            <td />
            {columns.map((respondent, at) => (
              <th key={respondent.id} scope="col">
                <Who letter={LETTERS[at + 1]!} name={respondent.name} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, first) => (
            <tr key={row.id}>
              <th scope="row">
                <Who letter={LETTERS[first]!} name={row.name} />
              </th>
              {columns.map((column, at) => {
                const pair = pairs.find((one) => one.first === first && one.second === at + 1)
                return (
                  <td key={column.id}>
                    {pair && (
                      <PageLink
                        path="/compare"
                        own={{ with: [row.id, column.id] }}
                        title={t.only(row.name, column.name)}
                        className="compare-agreement__pair"
                      >
                        <Score agreement={pair.agreement} />
                      </PageLink>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Score({ agreement: { score, shared, same, opposed } }: { agreement: Agreement }) {
  const t = useTexts(COMPARE).agreement
  const language = useLanguage()
  const number = (value: number) => formatNumber(language, value)
  if (score === null) return <span className="compare-score quiet">{t.nothing}</span>
  return (
    <span className="compare-score">
      <span className="compare-score__share">{formatShare(language, score)}</span>{' '}
      <span className="compare-score__bar" aria-hidden="true">
        <span style={{ width: `${score * 100}%` }} />
      </span>
      <span className="compare-score__short" aria-hidden="true">
        {number(same)}/{number(shared)}
      </span>
      <span className="compare-score__counts">
        {t.shared(shared, number(shared))}: {t.counts(number(same), number(opposed))}
      </span>
    </span>
  )
}

/** One of those compared, as the head of a row or a column; where there is little room the letter alone is seen. */
export function Who({ letter, name }: { letter: string; name: string }) {
  return (
    <span className="compare-who">
      <span className="compare-letter" aria-hidden="true">
        {letter}
      </span>
      <span className="compare-who__name" lang="sv">
        {name}
      </span>
    </span>
  )
}
