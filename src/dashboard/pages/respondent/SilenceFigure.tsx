import type { ResultOf, VariablesOf } from '../../api/graphql.js'
import { question } from '../../api/question.js'
import { useAnswer } from '../../api/use-answer.js'
import { Figure } from '../../figure/Figure.js'
import { formatNumber } from '../../language/numbers.js'
import { TERMS } from '../../language/terms.js'
import { useLanguage, useTexts } from '../../language/use-language.js'
import { proposalName } from '../../position/target-name.js'
import { byTheme } from './by-theme.js'
import { FigureBefore } from './FigureBefore.js'
import type { ShownRespondent } from './RespondentPage.js'
import { RESPONDENT_TEXTS } from './respondent.texts.js'
import { COVERED, SILENT_ON } from './silence.operations.js'

type Covered = NonNullable<ResultOf<typeof SILENT_ON>['coverage']>['respondents']['nodes'][number]

/** What the respondent has not spoken on. It is looked up by the cursor before it, as coverage is a list of all. */
export function SilenceFigure({ respondent: { id, matter, standing } }: { respondent: ShownRespondent }) {
  const t = useTexts(RESPONDENT_TEXTS).silence
  const asked = { matter: matter.id, standing: [standing] }
  const { data, error, refetch } = useAnswer(question(COVERED, asked))
  if (data === undefined)
    return <FigureBefore id="silence" title={t.title} error={error} retry={() => void refetch()} />
  const edges = data.coverage?.respondents.edges ?? []
  const at = edges.findIndex(({ node }) => node.respondent.id === id)
  if (at < 0) return <BeyondTheList title={t.title} text={t.beyond(edges.length)} />
  return <Silence id={id} asked={{ ...asked, after: edges[at - 1]?.cursor ?? null }} />
}

/** Beyond what one answer lists there is no way to a respondent but through all before it. */
function BeyondTheList({ title, text }: { title: string; text: string }) {
  return (
    <section className="figure" id="silence" aria-label={title}>
      <h2>{title}</h2>
      <p className="empty">{text}</p>
    </section>
  )
}

function Silence({ id, asked }: { id: string; asked: VariablesOf<typeof SILENT_ON> }) {
  const t = useTexts(RESPONDENT_TEXTS).silence
  const kinds = useTexts(TERMS).proposalKind
  const language = useLanguage()
  const number = (count: number) => formatNumber(language, count)
  const coveredOf = ({ coverage }: ResultOf<typeof SILENT_ON>) =>
    coverage?.respondents.nodes.find(({ respondent }) => respondent.id === id)
  return (
    <Figure
      id="silence"
      title={t.title}
      definition={<p>{t.definition}</p>}
      question={question(SILENT_ON, asked)}
      isEmpty={(data) => (coveredOf(data)?.silent ?? 0) === 0}
      empty={t.none}
      table={(data) => ({
        columns: Object.values(t.columns).map((name) => ({ name })),
        rows: coveredOf(data)!.silentOn.nodes.map((proposal) => [
          proposal.number,
          proposal.title,
          kinds[proposal.kind],
          proposal.theme,
        ]),
      })}
    >
      {(data) => {
        const covered = coveredOf(data)!
        return (
          <>
            <p>
              <strong>{t.sum(number(covered.stated), number(covered.byRule), number(covered.silent))}</strong>
            </p>
            <SilentOn covered={covered} />
          </>
        )
      }}
    </Figure>
  )
}

function SilentOn({ covered }: { covered: Covered }) {
  const t = useTexts(RESPONDENT_TEXTS).silence
  const kinds = useTexts(TERMS).proposalKind
  return (
    <div className="respondent__silence">
      {byTheme(covered.silentOn.nodes, ({ theme }) => theme).map(({ theme, things }) => (
        <details key={theme}>
          <summary>
            <span lang={theme === '' ? undefined : 'sv'}>{theme || t.noTheme}</span> ({things.length})
          </summary>
          <ul>
            {things.map((proposal) => (
              <li key={proposal.id}>
                <span lang="sv">{proposalName(proposal)}</span>{' '}
                <span className="quiet">{kinds[proposal.kind]}</span>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  )
}
