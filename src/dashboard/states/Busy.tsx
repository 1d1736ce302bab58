import { useEffect, useState } from 'react'
import { FRAME } from '../language/frame.js'
import { useTexts } from '../language/use-language.js'
import './states.css'

const SLOW_MS = 4_000

/** Something is on its way; says so anew where that takes long. */
export function Busy({ rows = 3 }: { rows?: number }) {
  const t = useTexts(FRAME)
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className="busy" role="status">
      <p className="busy__text">{isSlow ? t.states.slow : t.states.busy}</p>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="busy__row" aria-hidden="true" />
      ))}
    </div>
  )
}
