import { formatDate, formatNumber } from '../../language/numbers.js'
import { useLanguage, useTexts } from '../../language/use-language.js'
import { useMatter } from '../../matter/matter-context.js'
import { BUILD } from './build.texts.js'
import { BuildSection } from './BuildSection.js'
import { Copyable } from './Copyable.js'
import documented from './documented.json'
import { snippet } from './snippets.js'

/** What whoever relies on the service has to know of it: caching, versions, limits, origins. */
export function Rules() {
  const t = useTexts(BUILD)
  const language = useLanguage()
  const { id, dataset } = useMatter()
  return (
    <>
      <BuildSection id="caching">
        {t.caching.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <Copyable
          name={t.cachingExample}
          code={snippet('unchanged.sh', { origin: location.origin, matter: id })}
        />
      </BuildSection>
      <BuildSection id="versions">
        <p>{t.versionNow(dataset.version, formatDate(language, dataset.loadedAt))}</p>
        {t.versions.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </BuildSection>
      <BuildSection id="limits">
        <p>{t.limits.lead}</p>
        <div className="table-frame" tabIndex={0} role="group" aria-label={t.sections.limits}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t.limits.what}</th>
                <th scope="col" className="number">
                  {t.limits.most}
                </th>
                <th scope="col">{t.limits.setting}</th>
              </tr>
            </thead>
            <tbody>
              {documented.limits.map(({ name, about, fallback }) => (
                <tr key={name}>
                  <th scope="row" lang="en">
                    {about}
                  </th>
                  <td className="number">{formatNumber(language, fallback)}</td>
                  <td>
                    <code>{name}</code>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <p>{t.limits.faults}</p>
      </BuildSection>
      <BuildSection id="origins">
        {t.origins.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </BuildSection>
    </>
  )
}
