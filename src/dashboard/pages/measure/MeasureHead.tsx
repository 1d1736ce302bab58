import { nodePath } from '../../../server/node-path.js'
import { NodeLink, PageLink } from '../../address/PageLink.js'
import type { ResultOf } from '../../api/graphql.js'
import { useTexts } from '../../language/use-language.js'
import { shortName, useMatter } from '../../matter/matter-context.js'
import { Evidence } from '../../position/Evidence.js'
import type { MEASURE } from './measure.operations.js'
import { MEASURE_TEXTS } from './measure.texts.js'

type Measure = NonNullable<ResultOf<typeof MEASURE>['measure']>

/** What the measure is, what else it is called, and what it is a part of. */
export function MeasureHead({ measure }: { measure: Measure }) {
  const t = useTexts(MEASURE_TEXTS)
  const chosen = useMatter().id
  const matters = new Map(measure.proposals.nodes.map(({ matter }) => [matter.id, matter]))
  const elsewhere = [...matters.values()].filter(({ id }) => id !== chosen)
  const { description, aliases, broader, narrower, sameAs, passages } = measure
  return (
    <div className="measure__head">
      {description && (
        <p className="measure__description" lang="sv">
          {description}
        </p>
      )}
      <dl className="measure__terms">
        {aliases.length > 0 && (
          <div>
            <dt>{t.also}</dt>
            <dd lang="sv">{aliases.join(', ')}</dd>
          </div>
        )}
        {broader && (
          <div>
            <dt>{t.broader}</dt>
            <dd lang="sv">
              <NodeLink id={broader.id}>{broader.name}</NodeLink>
            </dd>
          </div>
        )}
        {narrower.length > 0 && (
          <div>
            <dt>{t.narrower}</dt>
            <dd>
              <ul className="measure__inline" lang="sv">
                {narrower.map(({ id, name }) => (
                  <li key={id}>
                    <NodeLink id={id}>{name}</NodeLink>
                  </li>
                ))}
              </ul>
              <p className="quiet">{t.narrowerApart}</p>
            </dd>
          </div>
        )}
        {elsewhere.length > 0 && (
          <div>
            <dt>{t.elsewhere}</dt>
            <dd>
              <ul className="measure__inline" lang="sv">
                {elsewhere.map((matter) => (
                  <li key={matter.id}>
                    <PageLink
                      path={nodePath(measure.id).path}
                      own={{ matter: matter.id, theme: null, organisation: null }}
                    >
                      {shortName(matter)}
                    </PageLink>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
        {sameAs.length > 0 && (
          <div>
            <dt>{t.sameAs}</dt>
            <dd>
              <ul className="measure__inline">
                {sameAs.map((address) => (
                  <li key={address}>
                    <a href={address} rel="noreferrer">
                      {address}
                    </a>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
      {passages.length > 0 && (
        <details className="measure__named">
          <summary>
            {t.named} ({passages.length})
          </summary>
          <Evidence passages={passages} />
        </details>
      )}
    </div>
  )
}
