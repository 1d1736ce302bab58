import { useEffect, useState } from 'react'

const PAUSE_MS = 180

/** A value once it has stood for a moment: who types asks once, not at each letter. */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
