import { useEffect, useState, type RefObject } from 'react'

export type CopyState = 'idle' | 'copied' | 'failed'

const SHOWN_MS = 4_000

/** Copies what an element shows, and says for a while how that went. */
export function useCopy(shown: RefObject<HTMLElement | null>): { state: CopyState; copy: () => void } {
  const [state, setState] = useState<CopyState>('idle')
  useEffect(() => {
    if (state === 'idle') return
    const timer = setTimeout(() => setState('idle'), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [state])
  const copy = () => {
    copyText(shown.current!).then(
      (isDone) => setState(isDone ? 'copied' : 'failed'),
      () => setState('failed'),
    )
  }
  return { state, copy }
}

async function copyText(element: HTMLElement): Promise<boolean> {
  // There is no clipboard where the page comes by plain http from another machine.
  if (isSecureContext) {
    await navigator.clipboard.writeText(element.textContent)
    return true
  }
  getSelection()?.selectAllChildren(element)
  return document.execCommand('copy')
}
