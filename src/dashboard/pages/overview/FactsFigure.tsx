import { useState } from 'react'
import type { ResultOf } from '../../api/graphql.js'
import { question } from '../../api/question.js'
import { Figure } from '../../figure/Figure.js'
import { FRAME } from '../../language/frame.js'
import { formatNumber } from '../../language/numbers.js'
import { useLanguage, useTexts } from '../../language/use-language.js'
import { useMatter } from '../../matter/matter-context.js'
import { Evidence } from '../../position/Evidence.js'
import { FACTS } from './overview.operations.js'
import { OVERVIEW } from './overview.texts.js'

type Fact = NonNullable<ResultOf<typeof FACTS>['matter']>['facts'][number]

const SHOWN = 6

/** What sources state of the matter, each with its evidence. */
export function FactsFigure() {
  const t = useTexts(OVERVIEW).facts
  const { id } = useMatter()
  const factsOf = ({ matter }: ResultOf<typeof FACTS>) => matter?.facts ?? []
  return (
    <Figure
      id="facts"
      title={t.title}
      definition={<p>{t.definition}</p>}
      question={question(FACTS, { matter: id })}
      isEmpty={(data) => factsOf(data).length === 0}
      table={(data) => ({
        columns: [{ name: t.fact }, { name: t.source }],
        rows: factsOf(data).map(({ text, passages }) => [text, passages[0]?.document.title ?? null]),
      })}
    >
      {(data) => <FactList facts={factsOf(data)} />}
    </Figure>
  )
}

function FactList({ facts }: { facts: readonly Fact[] }) {
  const t = useTexts(OVERVIEW).facts
  const { evidence } = useTexts(FRAME).positions
  const language = useLanguage()
  const [showsAll, setShowsAll] = useState(false)
  const shown = showsAll ? facts : facts.slice(0, SHOWN)
  return (
    <>
      <ul className="facts">
        {shown.map(({ id, text, passages }) => (
          <li key={id}>
            <p lang="sv">{text}</p>
            <details>
              <summary>
                {evidence} ({passages.length})
              </summary>
              <Evidence passages={passages} />
            </details>
          </li>
        ))}
      </ul>
      {shown.length < facts.length && (
        <button type="button" onClick={() => setShowsAll(true)}>
          {t.more(formatNumber(language, facts.length))}
        </button>
      )}
    </>
  )
}
