import { useEffect, useRef, type ReactNode } from 'react'
import { Link } from 'wouter'
import { FRAME } from '../../language/frame.js'
import { useTexts } from '../../language/use-language.js'
import { useNetworkAddress } from './use-network-address.js'

interface PanelProps {
  kind: string
  title: ReactNode
  children: ReactNode
}

/** Whether the page is past its first picture: only then a panel was opened by somebody. */
let isUsed = false
addEventListener('pointerdown', () => (isUsed = true), { capture: true })
addEventListener('keydown', () => (isUsed = true), { capture: true })

/** What is open of the network. Whoever opens it finds the focus here. */
export function Panel({ kind, title, children }: PanelProps) {
  const t = useTexts(FRAME)
  const { changed } = useNetworkAddress()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!isUsed) return
    heading.current!.focus({ preventScroll: true })
    heading.current!.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <section className="network-panel">
      <header>
        <p className="quiet">{kind}</p>
        <Link className="network-panel__close" href={changed({ tie: null, node: null })}>
          {t.close}
        </Link>
        <h3 ref={heading} tabIndex={-1}>
          {title}
        </h3>
      </header>
      {children}
    </section>
  )
}
