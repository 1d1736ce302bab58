import type { ReactNode } from 'react'
import { NodeLink } from '../../address/PageLink.js'
import { feedAddress } from '../../api/feed-address.js'
import type { ResultOf } from '../../api/graphql.js'
import { question } from '../../api/question.js'
import { Figure } from '../../figure/Figure.js'
import { TERMS } from '../../language/terms.js'
import { useTexts } from '../../language/use-language.js'
import { OrganisationLink } from '../../organisation/OrganisationLink.js'
import { EvidenceDetails } from '../../position/EvidenceDetails.js'
import { proposalName } from '../../position/target-name.js'
import { byTheme } from './by-theme.js'
import { Fact } from './Fact.js'
import { REQUESTS } from './requests.operations.js'
import type { ShownRespondent } from './RespondentPage.js'
import { RESPONDENT_TEXTS } from './respondent.texts.js'

type Request = NonNullable<ResultOf<typeof REQUESTS>['respondent']>['requests']['nodes'][number]

/** What the respondent asks others to do, with evidence, by theme. */
export function RequestsFigure({ respondent: { id, matter } }: { respondent: ShownRespondent }) {
  const t = useTexts(RESPONDENT_TEXTS).requests
  const names = (some: readonly { name: string }[]) => some.map(({ name }) => name).join(', ')
  return (
    <Figure
      id="requests"
      title={t.title}
      definition={<p>{t.definition}</p>}
      question={question(REQUESTS, { id })}
      isEmpty={({ respondent }) => (respondent?.requests.totalCount ?? 0) === 0}
      empty={t.none}
      table={({ respondent }) => ({
        columns: Object.values(t.columns).map((name) => ({ name })),
        rows: respondent!.requests.nodes.map((request) => [
          request.title,
          request.theme,
          names(request.addressedTo),
          names(request.assigns),
          names(request.concerns.map(({ measure }) => measure)),
        ]),
      })}
      feed={feedAddress('proposals.csv', new URLSearchParams({ matter: matter.id, requestedBy: id }))}
    >
      {({ respondent }) => {
        const { nodes, totalCount } = respondent!.requests
        return (
          <>
            <div className="respondent__requests">
              {byTheme(nodes, ({ theme }) => theme).map(({ theme, things }) => (
                <section key={theme}>
                  <h3 lang={theme === '' ? undefined : 'sv'}>
                    {theme || t.noTheme} <span className="quiet">({things.length})</span>
                  </h3>
                  {things.map((request) => (
                    <RequestLine key={request.id} request={request} by={id} />
                  ))}
                </section>
              ))}
            </div>
            {nodes.length < totalCount && <p className="quiet">{t.cut(nodes.length, totalCount)}</p>}
          </>
        )
      }}
    </Figure>
  )
}

function RequestLine({ request, by }: { request: Request; by: string }) {
  const t = useTexts(RESPONDENT_TEXTS).requests
  const bearing = useTexts(TERMS).bearing
  const { summary, addressedTo, assigns, involves, relatedTo, requestedBy, concerns, passages } = request
  const others = requestedBy.filter(({ id }) => id !== by)
  const bodies = (some: Request['assigns']) =>
    list(some, (body) => (
      <>
        <OrganisationLink organisation={body} />
        {body.isAgency && <span className="quiet"> ({t.agency})</span>}
      </>
    ))
  return (
    <article className="respondent__line">
      <h4 lang="sv">{proposalName(request)}</h4>
      {summary && (
        <p className="respondent__summary" lang="sv">
          {summary}
        </p>
      )}
      <dl>
        <Fact name={t.to}>{bodies(addressedTo)}</Fact>
        <Fact name={t.assigns}>{bodies(assigns)}</Fact>
        <Fact name={t.involves}>{bodies(involves)}</Fact>
        <Fact name={t.measures}>
          {list(concerns, ({ measure, bearing: how }) => (
            <>
              <NodeLink id={measure.id} lang="sv">
                {measure.name}
              </NodeLink>{' '}
              <span className="quiet">({bearing[how].toLowerCase()})</span>
            </>
          ))}
        </Fact>
        <Fact name={t.under}>
          {list(relatedTo, (proposal) => (
            <span lang="sv">{proposalName(proposal)}</span>
          ))}
        </Fact>
        <Fact name={t.with}>
          {list(others, ({ id, name }) => (
            <NodeLink id={id} lang="sv">
              {name}
            </NodeLink>
          ))}
        </Fact>
      </dl>
      <EvidenceDetails passages={passages} />
    </article>
  )
}

/** One after the other; null for none. */
function list<Thing>(some: readonly Thing[], shown: (one: Thing) => ReactNode): ReactNode {
  if (some.length === 0) return null
  return some.map((one, at) => (
    <span key={at}>
      {at > 0 && '; '}
      {shown(one)}
    </span>
  ))
}
