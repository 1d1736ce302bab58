import { FRAME } from '../language/frame.js'
import { useTexts } from '../language/use-language.js'
import './on-this-page.css'

/** Leads to the parts of a long page. */
export function OnThisPage({ parts }: { parts: readonly { id: string; title: string }[] }) {
  const t = useTexts(FRAME)
  return (
    <nav className="on-this-page" aria-label={t.onThisPage}>
      <ul>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
