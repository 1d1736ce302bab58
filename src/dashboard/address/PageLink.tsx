import type { AnchorHTMLAttributes } from 'react'
import { Link, useSearch } from 'wouter'
import { carriedAddress, type Parameters } from './carried.js'
import { nodePath } from './node-path.js'

interface PageLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  path: string
  /** What the page is to have in its address beside what every link carries along. */
  own?: Parameters
}

/** A link within the dashboard. */
export function PageLink({ path, own, ...rest }: PageLinkProps) {
  const search = useSearch()
  return <Link href={carriedAddress(path, new URLSearchParams(search), own)} {...rest} />
}

interface NodeLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'id'> {
  id: string
}

/** A link to where a node is shown. */
export function NodeLink({ id, ...rest }: NodeLinkProps) {
  const { path, own } = nodePath(id)
  return path.startsWith('/id/') ? <a href={path} {...rest} /> : <PageLink path={path} own={own} {...rest} />
}
