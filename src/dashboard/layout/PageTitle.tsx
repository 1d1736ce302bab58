import { useEffect, useRef, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { isTraversal } from './traversal.js'

interface PageTitleProps {
  children: string
  /** What kind of thing the page shows, above the title. */
  kind?: ReactNode
}

/** Of the page that has had the focus last; the one that was opened first keeps the browser's own. */
let focused = location.pathname

/** The heading of a page and the title of its tab. Whoever comes from another page finds the focus here. */
export function PageTitle({ children, kind }: PageTitleProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const [path] = useLocation()

  useEffect(() => {
    document.title = `${children} – remissgraf`
  }, [children])

  useEffect(() => {
    if (path === focused) return
    focused = path
    heading.current?.focus({ preventScroll: true })
    // Back and forward lead to where one was; the browser sees to that.
    if (!isTraversal() && location.hash === '') scrollTo(0, 0)
  }, [path])

  return (
    <>
      {kind && <p className="page-kind">{kind}</p>}
      <h1 ref={heading} tabIndex={-1}>
        {children}
      </h1>
    </>
  )
}
