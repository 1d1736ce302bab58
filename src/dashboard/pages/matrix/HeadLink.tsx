import type { AnchorHTMLAttributes } from 'react'
import { NodeLink, PageLink } from '../../address/PageLink.js'
import type { MatrixAxis } from '../../api/vocabulary.js'

interface HeadLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'id'> {
  axis: MatrixAxis
  /** Of the row or column; a value where the axis has no nodes. */
  item: string
}

/** Leads from the heading of a row or column to its page; from that of a value to the matrix of what it sums up. */
export function HeadLink({ axis, item, ...rest }: HeadLinkProps) {
  if (axis === 'THEME') return <PageLink path="/matrix" own={{ theme: item }} {...rest} />
  if (axis === 'CATEGORY')
    return (
      <PageLink path="/matrix" own={{ rows: 'RESPONDENT', columns: 'MEASURE', category: item }} {...rest} />
    )
  if (axis === 'STANDING') return <PageLink path="/matrix" own={{ standing: item }} {...rest} />
  return <NodeLink id={item} {...rest} />
}
