import { feedAddress } from '../../api/feed-address.js'
import type { ResultOf } from '../../api/graphql.js'
import { question } from '../../api/question.js'
import { Figure } from '../../figure/Figure.js'
import type { Filters } from '../../filters/filters.js'
import { useFilters } from '../../filters/use-filters.js'
import { formatNumber } from '../../language/numbers.js'
import { TERMS } from '../../language/terms.js'
import { useLanguage, useTexts } from '../../language/use-language.js'
import { useMatter } from '../../matter/matter-context.js'
import { proposalName } from '../../position/target-name.js'
import { COVERAGE } from './overview.operations.js'
import { OVERVIEW } from './overview.texts.js'

type Row = NonNullable<ResultOf<typeof COVERAGE>['coverage']>['proposals']['nodes'][number]

/** The proposals that nobody has spoken on. */
export function SilenceFigure() {
  const t = useTexts(OVERVIEW).silence
  const terms = useTexts(TERMS)
  const language = useLanguage()
  const { id } = useMatter()
  const { filters } = useFilters()
  const chosen = (data: ResultOf<typeof COVERAGE>) => proposalsOf(data, filters)
  const silentIn = (data: ResultOf<typeof COVERAGE>) => chosen(data).filter(({ stated }) => stated === 0)
  return (
    <Figure
      id="silence"
      title={t.title}
      definition={<p>{t.definition}</p>}
      question={question(COVERAGE, { matter: id, standing: [...filters.standing] })}
      isEmpty={(data) => silentIn(data).length === 0}
      empty={t.empty}
      table={(data) => ({
        columns: [
          { name: t.proposal },
          { name: t.kind },
          { name: t.theme },
          { name: t.byRule, isNumber: true },
        ],
        rows: silentIn(data).map(({ proposal, byRule }) => [
          proposalName(proposal),
          terms.proposalKind[proposal.kind],
          proposal.theme,
          byRule,
        ]),
      })}
      feed={feedAddress('proposals.csv', new URLSearchParams({ matter: id }))}
    >
      {(data) => {
        const silent = silentIn(data)
        const nothing = silent.filter(({ byRule }) => byRule === 0)
        const byRule = silent.filter(({ byRule }) => byRule > 0)
        const number = (value: number) => formatNumber(language, value)
        return (
          <>
            <p>{t.summary(number(silent.length), number(chosen(data).length), number(byRule.length))}</p>
            {nothing.length > 0 && (
              <>
                <h3>{t.nothing(number(nothing.length))}</h3>
                <ProposalNames rows={nothing} />
              </>
            )}
            {byRule.length > 0 && (
              <details>
                <summary>{t.onlyByRule(number(byRule.length))}</summary>
                <ProposalNames rows={byRule} />
              </details>
            )}
          </>
        )
      }}
    </Figure>
  )
}

function ProposalNames({ rows }: { rows: readonly Row[] }) {
  const terms = useTexts(TERMS)
  return (
    <ul className="silence">
      {rows.map(({ proposal }) => (
        <li key={proposal.id}>
          <span lang="sv">{proposalName(proposal)}</span>{' '}
          <span className="quiet">
            {terms.proposalKind[proposal.kind]}
            {proposal.theme !== null && ` · ${proposal.theme}`}
          </span>
        </li>
      ))}
    </ul>
  )
}

function proposalsOf({ coverage }: ResultOf<typeof COVERAGE>, { proposalKind, theme }: Filters): Row[] {
  return (coverage?.proposals.nodes ?? []).filter(
    ({ proposal }) =>
      (proposalKind.length === 0 || proposalKind.includes(proposal.kind)) &&
      (theme.length === 0 || (proposal.theme !== null && theme.includes(proposal.theme))),
  )
}
