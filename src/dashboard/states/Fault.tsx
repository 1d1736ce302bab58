import type { ReactNode } from 'react'
import { AskFault } from '../api/ask-fault.js'
import { FRAME } from '../language/frame.js'
import { useTexts } from '../language/use-language.js'
import './states.css'

interface FaultProps {
  error: unknown
  retry: () => void
  /** What to do about it, where the page knows. */
  children?: ReactNode
}

/** What went wrong, where it went wrong: in our words and in those of the API, with another try. */
export function Fault({ error, retry, children }: FaultProps) {
  const t = useTexts(FRAME).states
  const fault = error instanceof AskFault ? error : undefined
  const words = { unreachable: t.unreachable, slow: t.tooSlow, refused: t.refused, broken: t.broken }
  const said = fault ? fault.said : error instanceof Error ? [error.message] : []
  return (
    <div className="fault" role="alert">
      <p className="fault__what">{fault ? words[fault.kind] : t.page}</p>
      {fault?.codes.includes('NOT_READY') && <p>{t.data}</p>}
      {said.length > 0 && (
        <>
          <p className="fault__label">{t.said}</p>
          {said.map((message) => (
            <p key={message} className="fault__said" lang="en">
              {message}
            </p>
          ))}
        </>
      )}
      {children}
      <button type="button" onClick={retry}>
        {t.retry}
      </button>
    </div>
  )
}
