import { NodeLink, PageLink } from '../../address/PageLink.js'
import { nodePath } from '../../../server/node-path.js'
import { formatDate } from '../../language/numbers.js'
import { TERMS } from '../../language/terms.js'
import { useLanguage, useTexts } from '../../language/use-language.js'
import { shortName, useMatter } from '../../matter/matter-context.js'
import { Fact } from './Fact.js'
import type { ShownRespondent } from './RespondentPage.js'
import { RESPONDENT_TEXTS } from './respondent.texts.js'

/** What the respondent is: whose part it is, in which capacity it speaks, what it submitted and when. */
export function RespondentHead({ respondent }: { respondent: ShownRespondent }) {
  const t = useTexts(RESPONDENT_TEXTS).head
  const terms = useTexts(TERMS)
  const language = useLanguage()
  const { id, name, form, scope, invited, answeredOn, matter, organisation, documents } = respondent
  const others = organisation.respondents.filter((other) => other.id !== id)
  return (
    <div className="respondent__head">
      <OtherMatter respondent={respondent} />
      <dl>
        <Fact name={t.within}>{respondent.within && <Chain within={respondent.within} />}</Fact>
        <Fact name={t.form}>{form && <span lang="sv">{form}</span>}</Fact>
        <Fact name={t.answered}>
          {answeredOn && <time dateTime={answeredOn}>{formatDate(language, answeredOn)}</time>}
        </Fact>
        <Fact name={t.invited}>{invited && t.invitedYes}</Fact>
        <Fact name={t.scope}>{scope && <span lang="sv">{scope}</span>}</Fact>
        <Fact name={t.documents}>
          {documents.length > 0 && (
            <ul>
              {documents.map((document) => (
                <li key={document.id}>
                  <NodeLink id={document.id} lang="sv">
                    {document.title}
                  </NodeLink>
                  <span className="quiet">
                    {' '}
                    {[
                      terms.documentKind[document.kind],
                      document.date && formatDate(language, document.date),
                      document.referenceNumber,
                      document.pages !== null && t.pages(document.pages),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </Fact>
        <Fact name={t.also}>
          {organisation.aliases.length > 0 && <span lang="sv">{organisation.aliases.join(', ')}</span>}
        </Fact>
        <Fact name={t.sameAs}>
          {organisation.sameAs.length > 0 && (
            <ul>
              {organisation.sameAs.map((address) => (
                <li key={address}>
                  <a href={address} rel="noreferrer">
                    {address}
                  </a>
                </li>
              ))}
            </ul>
          )}
        </Fact>
        <Fact name={t.elsewhere}>
          {others.length > 0 && (
            <ul lang="sv">
              {others.map((other) => (
                <li key={other.id}>
                  <PageLink
                    path={nodePath(other.id).path}
                    own={{ matter: other.matter.id, theme: null, organisation: null }}
                  >
                    {other.matter.id === matter.id ? name : shortName(other.matter)}
                  </PageLink>
                </li>
              ))}
            </ul>
          )}
        </Fact>
      </dl>
    </div>
  )
}

/** Those within which it speaks, the widest first. */
function Chain({ within }: { within: NonNullable<ShownRespondent['within']> }) {
  const chain = [within.within?.within, within.within, within].filter((one) => one != null)
  return (
    <span lang="sv">
      {chain.map(({ id, name }, at) => (
        <span key={id}>
          {at > 0 && ' › '}
          <NodeLink id={id}>{name}</NodeLink>
        </span>
      ))}
    </span>
  )
}

/** Says so where the header names another matter than the one that the respondent answers in. */
function OtherMatter({ respondent: { id, name, matter } }: { respondent: ShownRespondent }) {
  const t = useTexts(RESPONDENT_TEXTS).head
  const chosen = useMatter().id
  if (matter.id === chosen) return null
  return (
    <p className="respondent__other" role="status">
      {t.otherMatter(name, shortName(matter))}{' '}
      <PageLink path={nodePath(id).path} own={{ matter: matter.id, theme: null, organisation: null }}>
        {t.toMatter}
      </PageLink>
    </p>
  )
}
