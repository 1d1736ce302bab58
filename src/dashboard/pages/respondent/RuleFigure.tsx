import type { ResultOf } from '../../api/graphql.js'
import { question } from '../../api/question.js'
import { Figure } from '../../figure/Figure.js'
import { formatNumber } from '../../language/numbers.js'
import { TERMS } from '../../language/terms.js'
import { useLanguage, useTexts } from '../../language/use-language.js'
import { EvidenceDetails } from '../../position/EvidenceDetails.js'
import { proposalName } from '../../position/target-name.js'
import { StanceMark } from '../../stance/StanceMark.js'
import { Fact } from './Fact.js'
import { RULE } from './respondent.operations.js'
import type { ShownRespondent } from './RespondentPage.js'
import { RESPONDENT_TEXTS } from './respondent.texts.js'

type Rule = NonNullable<NonNullable<ResultOf<typeof RULE>['respondent']>['defaultRule']>

/** What the respondent says that its silence shall mean. */
export function RuleFigure({ respondent: { id, matter } }: { respondent: ShownRespondent }) {
  const t = useTexts(RESPONDENT_TEXTS).rule
  const terms = useTexts(TERMS)
  const language = useLanguage()
  const byRule = { matter: [matter.id], respondent: [id], basis: ['DEFAULT_RULE' as const] }
  const kinds = (some: Rule['covers']) => some.map((kind) => terms.proposalKind[kind]).join(', ')
  return (
    <Figure
      id="rule"
      title={t.title}
      definition={<p>{t.definition}</p>}
      question={question(RULE, { id, byRule })}
      isEmpty={({ respondent }) => respondent?.defaultRule == null}
      table={({ respondent }) => {
        const { stance, covers, uncertain, except } = respondent!.defaultRule!
        return {
          columns: Object.values(t.columns).map((name) => ({ name })),
          rows: [
            [terms.stance[stance], kinds(covers), kinds(uncertain), except.map(proposalName).join('; ')],
          ],
        }
      }}
      positions={byRule}
    >
      {({ respondent, positions }) => (
        <>
          <RuleInWords rule={respondent!.defaultRule!} kinds={kinds} />
          <p>{t.follows(formatNumber(language, positions.totalCount))}</p>
        </>
      )}
    </Figure>
  )
}

function RuleInWords({ rule, kinds }: { rule: Rule; kinds: (some: Rule['covers']) => string }) {
  const t = useTexts(RESPONDENT_TEXTS).rule
  const terms = useTexts(TERMS)
  const { stance, alternatives, covers, uncertain, except, only, note, passages } = rule
  return (
    <div className="respondent__rule">
      <p className="respondent__reads">
        {t.reads} <StanceMark stance={stance} byRule />
      </p>
      <dl>
        <Fact name={t.alternatives}>
          {alternatives.map((one) => terms.stance[one].toLowerCase()).join(', ')}
        </Fact>
        <Fact name={t.covers}>{kinds(covers)}</Fact>
        <Fact name={t.uncertain}>{kinds(uncertain)}</Fact>
        <Fact name={t.only}>{only.length > 0 && <Proposals of={only} />}</Fact>
        <Fact name={t.except}>{except.length > 0 && <Proposals of={except} />}</Fact>
        <Fact name={t.note}>{note && <span lang="sv">{note}</span>}</Fact>
      </dl>
      <EvidenceDetails passages={passages} />
    </div>
  )
}

function Proposals({ of }: { of: Rule['except'] }) {
  return (
    <details>
      <summary lang="sv">{of.map(({ number, title }) => number ?? title).join(', ')}</summary>
      <ul lang="sv">
        {of.map((proposal) => (
          <li key={proposal.id}>{proposalName(proposal)}</li>
        ))}
      </ul>
    </details>
  )
}
