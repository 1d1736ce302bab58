import { useDeferredValue, useId, useState } from 'react'
import { NodeLink } from '../../address/PageLink.js'
import { question } from '../../api/question.js'
import { useAnswer } from '../../api/use-answer.js'
import { formatNumber } from '../../language/numbers.js'
import { TERMS } from '../../language/terms.js'
import { useLanguage, useTexts } from '../../language/use-language.js'
import { useMatter } from '../../matter/matter-context.js'
import { Fault } from '../../states/Fault.js'
import { CHOICES } from './compare.operations.js'
import { COMPARE } from './compare.texts.js'
import { LETTERS } from './letters.js'
import { FEWEST, MOST, type Named } from './named-respondents.js'

interface ChosenProps {
  respondents: readonly Named[]
  /** The ids in the address while they are looked up; null once that is done. */
  awaited: readonly string[] | null
  onChoose: (ids: readonly string[]) => void
}

/** Who is compared, each with its letter; and the choice of others. */
export function Chosen({ respondents, awaited, onChoose }: ChosenProps) {
  const t = useTexts(COMPARE)
  const terms = useTexts(TERMS)
  const ids = awaited ?? respondents.map(({ id }) => id)
  // Once it is open it stays so while one chooses.
  const [isOpen, setOpen] = useState(respondents.length < FEWEST)
  return (
    <section className="compare-chosen" aria-label={t.chosen} aria-busy={awaited !== null}>
      {respondents.length > 0 && (
        <ol>
          {respondents.map(({ id, name, standing, within }, at) => (
            <li key={id}>
              <span className="compare-letter" aria-hidden="true">
                {LETTERS[at]}
              </span>
              <span className="compare-chosen__who">
                <NodeLink id={id} lang="sv">
                  {name}
                </NodeLink>
                <span className="quiet">
                  {[terms.standing[standing], within?.name].filter(Boolean).join(' · ')}
                </span>
              </span>
              <button
                type="button"
                aria-label={t.remove(name)}
                onClick={() => onChoose(ids.filter((one) => one !== id))}
              >
                <span aria-hidden="true">✕</span>
              </button>
            </li>
          ))}
        </ol>
      )}
      <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t.choose}</summary>
        {isOpen && <Choices chosen={ids} onChoose={onChoose} />}
      </details>
    </section>
  )
}

/** Those shown at once; the others are found by typing. */
const SHOWN = 60

interface ChoicesProps {
  chosen: readonly string[]
  onChoose: (ids: readonly string[]) => void
}

function Choices({ chosen, onChoose }: ChoicesProps) {
  const t = useTexts(COMPARE)
  const terms = useTexts(TERMS)
  const language = useLanguage()
  const matter = useMatter()
  const input = useId()
  const [typed, setTyped] = useState('')
  const text = useDeferredValue(typed.trim())
  const all = useAnswer(question(CHOICES, { matter: [matter.id], text: null }))
  // All are at hand, unless the matter has more than one answer holds.
  const isAll = all.data === undefined || all.data.respondents.totalCount <= all.data.respondents.nodes.length
  const some = useAnswer(question(CHOICES, { matter: [matter.id], text: isAll || text === '' ? null : text }))
  const { data, error, refetch } = some
  const isFull = chosen.length >= MOST
  const fits = ({ name, within }: { name: string; within: { name: string } | null }) =>
    !isAll || folded(`${name} ${within?.name ?? ''}`).includes(folded(text))
  const found = (data?.respondents.nodes ?? []).filter(fits)
  const left = (isAll ? found.length : (data?.respondents.totalCount ?? 0)) - SHOWN
  return (
    <div className="compare-choices">
      <label htmlFor={input}>{t.find}</label>
      <input
        id={input}
        type="search"
        maxLength={200}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      {isFull && <p role="status">{t.full}</p>}
      {error && <Fault error={error} retry={() => void refetch()} />}
      {data && found.length === 0 && (
        <p className="empty wrap-anywhere" role="status">
          {t.none(text)}
        </p>
      )}
      <ul>
        {found.slice(0, SHOWN).map(({ id, name, standing, within }) => {
          const isChosen = chosen.includes(id)
          return (
            <li key={id}>
              <label>
                <input
                  type="checkbox"
                  checked={isChosen}
                  disabled={isFull && !isChosen}
                  onChange={() => onChoose(isChosen ? chosen.filter((one) => one !== id) : [...chosen, id])}
                />
                <span>
                  <span lang="sv">{name}</span>{' '}
                  <span className="quiet">
                    {[within?.name, terms.standing[standing]].filter(Boolean).join(' · ')}
                  </span>
                </span>
              </label>
            </li>
          )
        })}
      </ul>
      {left > 0 && <p className="quiet">{t.more(formatNumber(language, left))}</p>}
    </div>
  )
}

function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}
