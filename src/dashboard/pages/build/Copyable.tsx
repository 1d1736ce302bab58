import { useRef } from 'react'
import { useTexts } from '../../language/use-language.js'
import { BUILD } from './build.texts.js'
import { useCopy } from './use-copy.js'

interface CopyableProps {
  /** What the code is, for the name of the button. */
  name: string
  code: string
  /** Whether it is one line among others. */
  isLine?: boolean
}

/** Code with a button that copies it. */
export function Copyable({ name, code, isLine = false }: CopyableProps) {
  const t = useTexts(BUILD).copy
  const shown = useRef<HTMLElement>(null)
  const { state, copy } = useCopy(shown)
  return (
    <div className={isLine ? 'copyable copyable--line' : 'copyable'}>
      <pre tabIndex={0} role="group" aria-label={name}>
        <code ref={shown}>{code}</code>
      </pre>
      <div className="copyable__tools">
        <button type="button" onClick={copy} aria-label={`${t.copy}: ${name}`}>
          {t.copy}
        </button>
        <span className="copyable__state" role="status">
          {state === 'copied' && t.copied}
          {state === 'failed' && t.failed}
        </span>
      </div>
    </div>
  )
}
