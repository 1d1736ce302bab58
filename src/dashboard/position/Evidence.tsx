import { useState } from 'react'
import type { FragmentOf } from '../api/graphql.js'
import { question } from '../api/question.js'
import { useAnswer } from '../api/use-answer.js'
import { FRAME } from '../language/frame.js'
import { useTexts } from '../language/use-language.js'
import { Busy } from '../states/Busy.js'
import { Fault } from '../states/Fault.js'
import { PASSAGE_TEXT, type PASSAGE } from './position.operations.js'
import './evidence.css'

type PassageShown = FragmentOf<typeof PASSAGE>

/** The words that a claim stands on, and where they stand; the deciding ones first. */
export function Evidence({ passages }: { passages: readonly PassageShown[] }) {
  const t = useTexts(FRAME).evidence
  if (passages.length === 0) return <p className="empty">{t.none}</p>
  return (
    <ul className="evidence">
      {passages.map((passage) => (
        <li key={passage.id}>
          <Quotation passage={passage} />
        </li>
      ))}
    </ul>
  )
}

function Quotation({ passage }: { passage: PassageShown }) {
  const t = useTexts(FRAME).evidence
  const [isOpen, setOpen] = useState(false)
  const { document, page, section, firstLine, lastLine, phrase } = passage
  const place = [
    page === null ? null : t.page(page),
    t.lines(firstLine, lastLine),
    section === null ? null : section,
  ]
  return (
    <figure className="quotation">
      <blockquote lang="sv">
        <p>{phrase}</p>
      </blockquote>
      <figcaption>
        <cite lang="sv">{document.title}</cite>, {place.filter((part) => part !== null).join(', ')}
      </figcaption>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t.around}</summary>
        {isOpen && <Surroundings id={passage.id} />}
      </details>
    </figure>
  )
}

function Surroundings({ id }: { id: string }) {
  const t = useTexts(FRAME).evidence
  const { data, error, refetch } = useAnswer(question(PASSAGE_TEXT, { id }))
  if (error) return <Fault error={error} retry={() => void refetch()} />
  if (data === undefined) return <Busy rows={2} />
  const text = data.node !== null && 'text' in data.node ? data.node.text : null
  return text === null ? (
    <p className="empty">{t.noSources}</p>
  ) : (
    <pre className="quotation__text" lang="sv" tabIndex={0}>
      {flushLeft(text)}
    </pre>
  )
}

/** Without the indent that all lines of a printed column share. */
function flushLeft(text: string): string {
  const lines = text.split('\n')
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/))
  const shared = Math.min(...indents)
  return lines.map((line) => line.slice(shared)).join('\n')
}
