import { FRAME } from '../../language/frame.js'
import { useTexts } from '../../language/use-language.js'
import { PageTitle } from '../../layout/PageTitle.js'
import { BUILD } from './build.texts.js'
import { Feeds } from './Feeds.js'
import { Operations } from './Operations.js'
import { Rules } from './Rules.js'
import { Snippets } from './Snippets.js'
import './build.css'

/** For who builds a dashboard: charts to copy, addresses to ask, and the rules of the service. */
export default function BuildPage() {
  const t = useTexts(BUILD)
  const pages = useTexts(FRAME).pages
  return (
    <div className="build">
      <PageTitle>{pages.build}</PageTitle>
      <p className="build__lead">{t.lead}</p>
      <nav className="build__contents" aria-label={t.contents}>
        <ul>
          {Object.entries(t.sections).map(([id, name]) => (
            <li key={id}>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Snippets />
      <Operations />
      <Feeds />
      <Rules />
    </div>
  )
}
