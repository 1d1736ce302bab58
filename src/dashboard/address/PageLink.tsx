import type { AnchorHTMLAttributes } from 'react'
import { Link, useSearch } from 'wouter'
import { nodePath } from '../../server/node-path.js'
import { carriedAddress, type Parameters } from './carried.js'

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
  return <PageLink path={path} own={own} {...rest} />
}
