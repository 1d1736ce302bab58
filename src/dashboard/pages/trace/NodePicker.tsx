import { useId, useRef, useState, type KeyboardEvent } from 'react'
import { question } from '../../api/question.js'
import { useAnswer } from '../../api/use-answer.js'
import { TERMS } from '../../language/terms.js'
import { useTexts } from '../../language/use-language.js'
import { Fault } from '../../states/Fault.js'
import { kindOfNode, nodeAround, nodeName, type NamedNode } from './node-name.js'
import { CANDIDATES } from './trace.operations.js'
import { TRACE_TEXTS } from './trace.texts.js'
import { useSettled } from './use-settled.js'

/** Less than this is no word to look for. */
const LEAST = 2

interface NodePickerProps {
  label: string
  /** The id in the address, also where no node has it. */
  id: string | null
  node: NamedNode | null
  onPick: (id: string) => void
}

/** A field that finds a node by its words; arrow keys, Enter and Escape as in any combobox. */
export function NodePicker({ label, id, node, onPick }: NodePickerProps) {
  const t = useTexts(TRACE_TEXTS).picker
  const terms = useTexts(TERMS)
  const [typed, setTyped] = useState<string | null>(null)
  const [active, setActive] = useState(0)
  const field = useRef<HTMLInputElement>(null)
  const ids = { field: useId(), list: useId() }
  const chosen = node === null ? (id ?? '') : nodeName(node, terms)
  const text = useSettled((typed ?? '').trim())
  const isAsking = typed !== null && text.length >= LEAST
  const found = useFound(text, isAsking)
  const options = isAsking ? found.options : []
  const at = Math.min(active, options.length - 1)

  function pick(option: NamedNode | undefined): void {
    if (option === undefined) return
    setTyped(null)
    onPick(option.id)
  }

  function onKeyDown(event: KeyboardEvent): void {
    const moves: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1 }
    const to = moves[event.key]
    if (event.key === 'Enter') pick(options[at])
    else if (event.key === 'Escape') setTyped(null)
    else if (to !== undefined && options.length > 0) setActive((to + options.length) % options.length)
    else return
    event.preventDefault()
  }

  return (
    <div
      className="node-picker"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setTyped(null)
      }}
    >
      <label htmlFor={ids.field}>{label}</label>
      <input
        id={ids.field}
        ref={field}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        maxLength={1000}
        placeholder={t.placeholder}
        value={typed ?? chosen}
        aria-expanded={options.length > 0}
        aria-controls={ids.list}
        aria-autocomplete="list"
        aria-activedescendant={options.length > 0 ? `${ids.list}-${at}` : undefined}
        onFocus={(event) => event.target.select()}
        onChange={(event) => {
          setTyped(event.target.value)
          setActive(0)
        }}
        onKeyDown={onKeyDown}
      />
      {node !== null && typed === null && (
        <p className="node-picker__kind quiet">
          {[terms.nodeKind[kindOfNode(node)], nodeAround(node)].filter(Boolean).join(' · ')}
        </p>
      )}
      {isAsking && found.error && <Fault error={found.error} retry={found.retry} />}
      <p className="visually-hidden" role="status">
        {isAsking && found.isThere ? t.found(options.length) : ''}
      </p>
      {isAsking && found.isThere && options.length === 0 && <p className="empty">{t.none}</p>}
      <ul
        id={ids.list}
        role="listbox"
        aria-label={label}
        className={options.length > 0 ? 'node-picker__list' : 'visually-hidden'}
      >
        {options.map((option, index) => (
          <li
            key={option.id}
            id={`${ids.list}-${index}`}
            role="option"
            aria-selected={index === at}
            // The field keeps the focus, so that the list is still there when the pointer is let go.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => pick(option)}
          >
            <span className="node-picker__option-kind">{terms.nodeKind[kindOfNode(option)]}</span>
            <span lang="sv">
              {nodeName(option, terms)}
              {nodeAround(option) !== null && <span className="quiet"> ({nodeAround(option)})</span>}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** What was found, gathered by kind, the kind of the best result first. */
function useFound(text: string, isAsking: boolean) {
  const { data, error, isPlaceholderData, refetch } = useAnswer(
    // Without a text there is nothing to find; the answer is kept, so it is asked for once.
    question(CANDIDATES, { text: isAsking ? text : '' }),
  )
  const nodes = (data?.search?.nodes ?? []).map(({ node }) => node)
  const kinds = [...new Set(nodes.map(kindOfNode))]
  return {
    options: kinds.flatMap((kind) => nodes.filter((node) => kindOfNode(node) === kind)),
    error,
    isThere: data !== undefined && !isPlaceholderData,
    retry: () => void refetch(),
  }
}
