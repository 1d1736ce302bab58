import type { ResultOf } from '../../api/graphql.js'
import { question } from '../../api/question.js'
import { useAnswer } from '../../api/use-answer.js'
import { formatDate, formatNumber } from '../../language/numbers.js'
import { useLanguage, useTexts } from '../../language/use-language.js'
import { useMatter } from '../../matter/matter-context.js'
import { Busy } from '../../states/Busy.js'
import { Fault } from '../../states/Fault.js'
import { MATTER } from './overview.operations.js'
import { OVERVIEW } from './overview.texts.js'

type MatterInBrief = NonNullable<ResultOf<typeof MATTER>['matter']>

/** The matter in a few sentences and two numbers. */
export function Lead() {
  const { id } = useMatter()
  const { data, error, refetch } = useAnswer(question(MATTER, { matter: id }))
  if (error) return <Fault error={error} retry={() => void refetch()} />
  if (data === undefined) return <Busy rows={1} />
  if (data.matter === null) return null
  return (
    <div className="lead">
      <Sentences matter={data.matter} />
      {data.matter.kind === 'REFERRAL' && (
        <Heard invited={data.matter.invited} answered={data.coverage?.answered ?? null} />
      )}
    </div>
  )
}

function Sentences({ matter }: { matter: MatterInBrief }) {
  const t = useTexts(OVERVIEW).lead
  const language = useLanguage()
  const { kind, issuedBy, report, referenceNumber, openedOn, deadline, proposalsStated, assessmentsStated } =
    matter
  const issuer = issuedBy?.name ?? null
  const sentences = [
    kind === 'REFERRAL' ? t.referral(issuer, report, referenceNumber) : t.commission(issuer),
    proposalsStated !== null &&
      assessmentsStated !== null &&
      t.stated(formatNumber(language, proposalsStated), formatNumber(language, assessmentsStated)),
    openedOn !== null && t.opened(formatDate(language, openedOn)),
    deadline !== null && t.deadline(formatDate(language, deadline)),
  ]
  return <p className="lead__text">{sentences.filter(Boolean).join(' ')}</p>
}

function Heard({ invited, answered }: { invited: number | null; answered: number | null }) {
  const t = useTexts(OVERVIEW).lead
  const language = useLanguage()
  const numbers = [
    { value: invited, name: t.invited },
    { value: answered, name: t.answered },
  ]
  return (
    <dl className="lead__numbers">
      {numbers.map(({ value, name }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value === null ? t.unknown : formatNumber(language, value)}</dd>
        </div>
      ))}
    </dl>
  )
}
