import { useLocation, useSearch } from 'wouter'
import { PageLink } from '../address/PageLink.js'
import { FRAME } from '../language/frame.js'
import { formatDate } from '../language/numbers.js'
import { useLanguage, useTexts } from '../language/use-language.js'
import type { Loaded } from '../matter/matter-context.js'
import './footer.css'

/** What the page rests on, and how to cite it; on paper too. */
export function Footer({ dataset }: { dataset: Loaded['dataset'] | undefined }) {
  const t = useTexts(FRAME).footer
  const language = useLanguage()
  // Rendered anew with every address.
  useLocation()
  useSearch()
  return (
    <footer className="footer">
      {dataset && (
        <dl>
          <div>
            <dt>{t.version}</dt>
            <dd>
              <code>{dataset.version}</code>, {t.loaded(formatDate(language, dataset.loadedAt))}
            </dd>
          </div>
          <div>
            <dt>{t.licence}</dt>
            <dd>{dataset.licence}</dd>
          </div>
          <div className="footer__citation">
            <dt>{t.cite}</dt>
            <dd>
              {t.citation(dataset.version, formatDate(language, new Date().toISOString()), readableAddress())}
            </dd>
          </div>
        </dl>
      )}
      <p className="footer__ways">
        <a href="/graphql">{t.api}</a>
        <PageLink path="/build">{t.build}</PageLink>
      </p>
    </footer>
  )
}

/** The address with its letters as they are read; as it stands, where it holds a broken escape. */
function readableAddress(): string {
  try {
    return decodeURI(location.href)
  } catch {
    return location.href
  }
}
