import { PageLink } from '../../address/PageLink.js'
import { useTexts } from '../../language/use-language.js'
import { MATRIX_TEXTS } from './matrix.texts.js'
import type { MatrixView } from './matrix-view.js'

interface TooLargeProps {
  view: MatrixView
  /** The words of the API. */
  said: readonly string[]
  feed: string
}

/** What to do where there are more cells than anybody can look at. */
export function TooLarge({ view, said, feed }: TooLargeProps) {
  const t = useTexts(MATRIX_TEXTS)
  return (
    <section className="figure">
      <div className="fault" role="alert">
        <p className="fault__what">{t.tooLarge}</p>
        {said.map((message) => (
          <p key={message} className="fault__said" lang="en">
            {message}
          </p>
        ))}
        <p>{t.tooLargeHelp}</p>
        <ul>
          <li>
            <PageLink path="/matrix" own={{ rows: view.speaker, columns: 'THEME' }}>
              {t.coarser.subject}
            </PageLink>
          </li>
          <li>
            <PageLink path="/matrix" own={{ rows: 'STANDING', columns: view.subject }}>
              {t.coarser.speaker}
            </PageLink>
          </li>
        </ul>
        <p>
          <a href={feed} download>
            {t.wholeFeed}
          </a>
        </p>
      </div>
    </section>
  )
}
