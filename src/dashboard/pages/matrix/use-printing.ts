import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** Whether the page is being put on paper. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false)
  useEffect(() => {
    const print = matchMedia('print')
    // The browser takes the page right after: what paper is to show must be there by then.
    const tell = () => flushSync(() => setPrinting(print.matches))
    print.addEventListener('change', tell)
    return () => print.removeEventListener('change', tell)
  }, [])
  return isPrinting
}
